import type { Range } from '../text/range.ts';

/** What a name names; a title is the words that say what somebody is ("foreign minister", 外交部发言人's 发言人). */
export type NameKind = 'person' | 'organisation' | 'place' | 'title';

/** A name in a text: a range of it in UTF-16 code units, without the spaces around it. */
export interface NameMention extends Range {
  kind: NameKind;
  /** How sure the tagger is that exactly this range is a name of this kind, 0 to 1. */
  score: number;
}

/** The names in a story, headline and text read apart. */
export interface StoryNames {
  title: readonly NameMention[];
  text: readonly NameMention[];
}

/** The label of a token: outside every name, or the first or a later token of a name of a kind. */
export const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'title'];
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * KINDS.length;

/** Label of the first token of a name of `KINDS[kind]`. */
export const first = (kind: number): number => 1 + 2 * kind;

/** Label of its later tokens. */
export const later = (kind: number): number => 2 + 2 * kind;

/** Whether a label continues a name begun by the one before it. */
export const isLater = (label: number): boolean => label !== OUTSIDE && label % 2 === 0;

/** Whether `label` may follow `before`: a later token only follows a token of its own kind. */
export const mayFollow = (before: number, label: number): boolean =>
  !isLater(label) || before === label || before === label - 1;
