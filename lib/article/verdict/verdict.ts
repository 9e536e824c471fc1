import { collapse, fold } from '../../blocks/text.ts';
import type { Located } from '../locate.ts';
import { addressShape, lastSegment, siteLabel } from './address.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { PageFacts } from './facts.ts';
import { isPlainStory } from './plain-story.ts';
import type { NotAnArticleReason } from './reason.ts';
import { shapeOf } from './shape.ts';
import { signsOf } from './signs.ts';
import { graphKind, type PageKind, typedKinds } from './types.ts';
import { isBylineLine } from './words/story.ts';

/** Whether a page is an article, and why so. */
export interface Verdict {
  /** What it is instead, or null when it is an article. */
  reason: NotAnArticleReason | null;
  /** What spoke for it and against it, in words, the weightiest first. */
  because: string[];
}

/** A kind needs so much evidence, and more than there is for an article. */
const ENOUGH = 5;
/** With so much evidence it may be as much as there is for an article. */
const CLEAR = 7;
/** Less than that is no sentence; then whatever there is evidence for is believed. */
const SHORTEST_STORY = 45;
const PLAIN = 'long paragraphs in a row below the headline, and nothing that speaks for another kind';

/**
 * Whether a page is an article. When in doubt it is: the user asked for it.
 *
 * @param page the hardened page that was located
 * @param url the page's address
 * @param live a live blog's entries were found in it
 */
export function judge(page: Document, located: Located, url: string, live = false): Verdict {
  if (isPlainStory(located, url)) return { reason: null, because: [PLAIN] };
  const facts = factsOf(page, located, url, live);
  const evidence = evidenceOf(facts);
  const scores = new Map<PageKind, number>();
  for (const { kind, weight } of evidence) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  const own = scores.get('article') ?? 0;
  const [best, score = 0] =
    [...scores].filter(([kind]) => kind !== 'article').toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const told = facts.shape.told >= SHORTEST_STORY;
  let reason: PageKind | null = null;
  if (
    best &&
    (told ? score >= ENOUGH && (score > own || (score === own && score >= CLEAR)) : score >= ENOUGH - 2)
  )
    reason = best;
  else if (!told) reason = whyEmpty(facts);
  return {
    reason: reason === 'article' ? null : reason,
    because: reasons(evidence, reason ?? 'article', best),
  };
}

const whyEmpty = ({ shape }: PageFacts): NotAnArticleReason =>
  shape.linked >= 0.6 && shape.titles >= 8 ? 'section' : 'no-story';

const reasons = (evidence: readonly Evidence[], ...kinds: (PageKind | undefined)[]): string[] =>
  evidence
    .filter(({ kind }) => kinds.includes(kind) || kind === 'article')
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ kind, weight, because }) => `${kind} +${weight}: ${because}`);

function factsOf(page: Document, located: Located, url: string, live = false): PageFacts {
  const { metas, linked, types, blocks, story, title } = located;
  const signs = signsOf(page);
  return {
    address: addressShape(url),
    signs,
    shape: shapeOf(blocks, story),
    linked: typedKinds(types),
    items: typedKinds(signs.itemTypes),
    graph: graphKind(metas.get('og:type')),
    dated:
      metas.get('article:published_time', 'og:article:published_time') !== undefined ||
      linked.some(({ headline, datePublished }) => headline !== undefined && datePublished !== undefined),
    byline: story.header.some(isBylineLine),
    subhead: story.blocks.find(({ kind }) => kind === 'heading')?.text ?? '',
    live,
    headlinePrinted: story.headline !== undefined,
    headline: title,
    namesFolder: title !== '' && fold(title) === fold(lastSegment(url)),
    title: collapse(page.querySelector('title')?.textContent ?? ''),
    siteLabel: siteLabel(url),
    site: metas.get('og:site_name') ?? '',
  };
}
