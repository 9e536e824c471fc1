import { article } from './article-rule.ts';
import type { PageFacts, Rule } from './facts.ts';
import { front, list, search, section } from './list-rules.ts';
import { empty, error, forum, gallery, login, product, video } from './other-rules.ts';
import type { PageKind } from './types.ts';

/** One thing that speaks for a page's being of a kind. */
export interface Evidence {
  kind: PageKind;
  /** How much it says; found by trying on labelled pages. */
  weight: number;
  because: string;
}

/** The surer kinds come first: they win where there is as much evidence for two. */
const RULES: Record<PageKind, readonly Rule[]> = {
  article: [article],
  empty: [empty],
  product: [product],
  video: [video],
  forum: [forum],
  gallery: [gallery],
  error: [error],
  login: [login],
  section: [list, section],
  search: [list, search],
  'front-page': [list, front],
  'no-story': [],
};

/** All that speaks for any kind. */
export const evidenceOf = (facts: PageFacts): Evidence[] =>
  Object.entries(RULES).flatMap(([kind, rules]) =>
    rules
      .flatMap((rule) => rule(facts))
      .filter(([condition]) => condition)
      .map(([, weight, because]) => ({ kind: kind as PageKind, weight, because })),
  );
