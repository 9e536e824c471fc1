import type { ParticipantKind } from '../summary.ts';
import type { Range } from '../text/range.ts';

/** The rules that take a run of text for a name, by what they go by. */
export type NameRule =
  | 'capitals'
  | 'repetition'
  | 'first name'
  | 'form of address'
  | 'quotation marks'
  | 'composition'
  | 'namesake'
  | 'employer'
  | 'surname'
  | 'head';

/** Who takes a run of text for a name: the tagger, a list of the language, or a rule. */
export type NameSource = 'tagger' | 'list' | NameRule;

export const isByRule = (by: NameSource): by is NameRule => by !== 'tagger' && by !== 'list';

/** What a name may name; a place takes no part in a story, but what it covers is nobody else's name. */
export type NamedKind = ParticipantKind | 'place';

/** A name in the text, as a range of it. */
export interface Mention extends Range {
  kind: NamedKind;
  by: NameSource;
  /** How sure its source is, 0 to 1. */
  score: number;
  /** ISO 3166-1 region of a country: what joins 中国 with 中方. */
  region?: string;
}

/** A place of a name, and what found it there; absent where the name was only found again. */
export interface NamePlace extends Range {
  by?: NameSource;
  /** How sure its source is, 0 to 1. */
  score?: number;
}

/** Somebody the text names, with every place where it does. */
export interface CastMember {
  /** The fullest form that the text gives, in the nominative where the text has it. */
  name: string;
  kind: ParticipantKind;
  /** Surface forms, the name first. */
  aliases: string[];
  /** Places in the article's text, in order. */
  mentions: NamePlace[];
  /** Whether the headline names them. */
  inHeadline: boolean;
  /** Titles as the text gives them, longest first. */
  roles: string[];
  /** What found the name, and how sure that is, 0 to 1; absent where only its speech brought it up. */
  found?: { by: NameSource; score: number };
}

/** Of ranges that overlap, the longest; in order. Linear in the text: a shorter one can only overlap with an end inside a longer. */
export function longestOnly<T extends Range>(mentions: readonly T[]): T[] {
  const taken = new Uint8Array(mentions.reduce((last, { end }) => Math.max(last, end), 0));
  const kept: T[] = [];
  for (const mention of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken[mention.start] || taken[mention.end - 1]) continue;
    taken.fill(1, mention.start, mention.end);
    kept.push(mention);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
