import type { Located } from '../locate.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { classify, type Evidence } from './model.ts';
import { namesMissing } from './notices.ts';
import { isPlainStory } from './plain-story.ts';
import type { NotAnArticleReason } from './reason.ts';
import type { PageKind } from './types.ts';
import { SHORTEST_STORY } from './weigh.ts';

/** Whether a page is an article, and why so. */
export interface Verdict {
  /** What it is instead, or null when it is an article. */
  reason: NotAnArticleReason | null;
  /** What spoke for it and against it, in words, the weightiest first. */
  because: string[];
}

/**
 * So probable an article is read: to refuse a story is worse than to read a list, and those who ask mostly look at a story.
 * Of the stories left out of the fitting in turns none is below it.
 */
export const LEAST = 0.15;
const PLAIN = 'long paragraphs in a row below the headline, and nothing that speaks for another kind';
/** A list has so many linked titles. */
const FEWEST_TITLES = 6;
/** What is told of the reasons. */
const SMALLEST_SCORE = 0.1;

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
  const { probability, evidence } = classify(facts);
  const own = probability.get('article') ?? 0;
  const [best = 'no-story'] = [...probability]
    .filter(([kind]) => kind !== 'article' && maySay(kind, facts))
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind]) => kind);
  const { told } = facts.shape;
  const isArticle = told >= SHORTEST_STORY && own >= LEAST;
  // The fewer words there are, the likelier the page is nothing else, too.
  const other: PageKind = own > (probability.get(best) ?? 0) ? 'no-story' : best;
  return {
    reason:
      isArticle || other === 'article' ? null : isWordless(other) && isBareList(facts) ? 'section' : other,
    because: [`an article by ${Math.round(own * 100)} in 100`, ...reasons(evidence, best)],
  };
}

/** Kinds that are told by the words that are missing. */
const isWordless = (kind: PageKind): boolean => kind === 'empty' || kind === 'search' || kind === 'no-story';

/** Linked titles and hardly a sentence, not asked for by words. */
const isBareList = ({ shape, address }: PageFacts): boolean =>
  shape.told < SHORTEST_STORY &&
  shape.titles >= FEWEST_TITLES &&
  !address.root &&
  !address.asks &&
  !address.folders.has('search');

/** No wall goes without words to its reader, or a form; no error without a word of what is wrong. */
function maySay(kind: PageKind, { shape, signs, address, title }: PageFacts): boolean {
  if (kind === 'login')
    return shape.asking > 0 || signs.passwords > 0 || signs.fields > 0 || address.folders.has('login');
  return kind !== 'error' || shape.excusing > 0 || shape.missing || namesMissing(title);
}

const reasons = (evidence: readonly Evidence[], other: PageKind): string[] =>
  evidence
    .filter(({ kind, score }) => (kind === 'article' || kind === other) && Math.abs(score) >= SMALLEST_SCORE)
    .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .map(({ kind, name, score }) => `${kind} ${score > 0 ? '+' : '−'}${Math.abs(score).toFixed(1)}: ${name}`);
