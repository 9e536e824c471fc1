import { isLongParagraph } from '../../blocks/block.ts';
import { collapse, fold } from '../../blocks/text.ts';
import type { Located } from '../locate.ts';
import { addressShape, lastSegment, siteLabel } from './address.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { PageFacts } from './facts.ts';
import type { NotAnArticleReason } from './reason.ts';
import { shapeOf } from './shape.ts';
import { signsOf } from './signs.ts';
import { graphKind, type PageKind, typedKinds } from './types.ts';
import { weightOf } from './weigh.ts';
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
/** No wall, no list and no error page has so many paragraphs of such a length below its headline. */
const PLAIN_PARAGRAPHS = 5;
const PLAIN_WEIGHT = 1500;

/**
 * Whether a page is an article. When in doubt it is: the user asked for it.
 *
 * @param page the hardened page that was located
 * @param url the page's address
 * @param live a live blog's entries were found in it
 */
export function judge(page: Document, located: Located, url: string, live = false): Verdict {
  if (isPlainlyArticle(located))
    return { reason: null, because: ['says that it is an article, and tells a long story'] };
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

/**
 * What most stories are, told without a look at every line: JSON-LD types the page as an article and as nothing else,
 * its headline is printed, and paragraphs of some length follow.
 */
function isPlainlyArticle({ types, story }: Located): boolean {
  const kinds = typedKinds(types);
  if (!story.headline || !kinds.has('article') || kinds.has('forum') || kinds.has('product')) return false;
  if ((kinds.get('article') ?? 0) > 1 || kinds.has('video') || kinds.has('gallery')) return false;
  const paragraphs = story.blocks.filter(isLongParagraph);
  return (
    paragraphs.length >= PLAIN_PARAGRAPHS &&
    paragraphs.reduce((sum, block) => sum + weightOf(block), 0) >= PLAIN_WEIGHT
  );
}

const whyEmpty = ({ shape }: PageFacts): NotAnArticleReason =>
  shape.linked >= 0.6 && shape.titles >= 8 ? 'section' : 'no-story';

const reasons = (evidence: readonly Evidence[], ...kinds: (PageKind | undefined)[]): string[] =>
  evidence
    .filter(({ kind }) => kinds.includes(kind) || kind === 'article')
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ kind, weight, because }) => `${kind} +${weight}: ${because}`);

export function factsOf(page: Document, located: Located, url: string, live = false): PageFacts {
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
