import type { ParticipantKind } from '../summary.ts';
import type { Range } from '../text/range.ts';

/** Why a run of text is taken for a name. */
export type Evidence =
  /** A title or form of address stands beside it. */
  | 'title'
  /** It is the subject of a word that reports speech. */
  | 'cue'
  /** Its own letters: an interpunct, capitals, a word that only organisations have. */
  | 'form'
  /** It is in a list. */
  | 'list';

/** A name in the text, as a range of it. */
export interface Mention extends Range {
  kind: ParticipantKind;
  evidence: Evidence;
}

/** Somebody the text names, with every place where it does. */
export interface CastMember {
  /** The fullest form that the text gives. */
  name: string;
  kind: ParticipantKind;
  /** Surface forms, the name first. */
  aliases: string[];
  /** Places in the article's text, in order. */
  mentions: Range[];
  /** Whether the headline names them. */
  inHeadline: boolean;
  /** Titles as the text gives them, longest first. */
  roles: string[];
}

/** Of mentions that overlap, the longest; in order. Linear in the text: a shorter one can only overlap with an end inside a longer. */
export function longestOnly<T extends Mention>(mentions: readonly T[]): T[] {
  const taken = new Uint8Array(mentions.reduce((last, { end }) => Math.max(last, end), 0));
  const kept: T[] = [];
  for (const mention of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken[mention.start] || taken[mention.end - 1]) continue;
    taken.fill(1, mention.start, mention.end);
    kept.push(mention);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
