import { isCjk, visibleLength } from '../../blocks/text.ts';
import type { AddressShape } from './address.ts';
import type { Shape } from './shape.ts';
import type { Signs } from './signs.ts';
import type { PageKind } from './types.ts';

/** Everything that is known about a page's kind, each counted once. */
export interface PageFacts {
  address: AddressShape;
  signs: Signs;
  shape: Shape;
  /** By JSON-LD. */
  linked: ReadonlyMap<PageKind, number>;
  /** By microdata. */
  items: ReadonlyMap<PageKind, number>;
  /** By Open Graph. */
  graph: PageKind | undefined;
  /** The page gives a moment of publication. */
  dated: boolean;
  /** A line near the headline tells who wrote it. */
  byline: boolean;
  headlinePrinted: boolean;
  /** Entries with their times were found. */
  live: boolean;
  /** The first heading of the story; may be empty. */
  subhead: string;
  headline: string;
  /** The headline is the last part of the address. */
  namesFolder: boolean;
  /** `<title>`. */
  title: string;
  site: string;
  /** The site's name in its address. */
  siteLabel: string;
}

export const LONG_HEADLINE = 24;

export const SHORT_HEADLINE = 16;

export const headlineWeight = ({ headline }: PageFacts): number =>
  visibleLength(headline) * (isCjk(headline) ? 2.5 : 1);

export const says = (facts: PageFacts, kind: PageKind): boolean =>
  (facts.linked.get(kind) ?? 0) > 0 || facts.graph === kind;

/** A thread's first post is typed as an article, too. */
export const saysArticle = (facts: PageFacts): boolean =>
  !saysForum(facts) && (says(facts, 'article') || facts.items.get('article') === 1);

/** Front pages, films and goods often carry `og:type` "article", hardly ever an article's JSON-LD. */
export const onlyByGraph = ({ linked, items }: PageFacts): boolean =>
  !linked.has('article') && items.get('article') !== 1;

export const saysForum = (facts: PageFacts): boolean =>
  says(facts, 'forum') || (facts.items.get('forum') ?? 0) > 0;

/** A moment between a headline of a story's length and the text. */
export const hasStoryHead = (facts: PageFacts): boolean =>
  facts.shape.dated && facts.shape.led && headlineWeight(facts) >= LONG_HEADLINE;

/** Stories are dated, goods and films often aren't. */
export const noDay = ({ dated, shape, address }: PageFacts): [boolean, number, string] => [
  !dated && !shape.dated && !address.single,
  1,
  'gives no day',
];

/** What speaks for a kind: each sign, how much it weighs, and what it is in words. */
export type Rule = (facts: PageFacts) => readonly [condition: boolean, weight: number, because: string][];
