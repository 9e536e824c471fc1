import type { Range } from '../text/range.ts';
import type { SpokenMention } from './context.ts';

/** How the text tells who speaks. */
export type SubjectKind =
  | 'person'
  /** Another name: a country, an organisation. */
  | 'name'
  /** 他, 该负责人 */
  | 'pronoun'
  /** A phrase whose head is known for an unnamed speaker: 多名网友. */
  | 'group'
  /** Any other phrase that stands where the subject stands. */
  | 'phrase'
  /** Who publishes a document: 央行的报告. */
  | 'publisher'
  /** Nobody. */
  | 'none';

/** Who speaks, as far as the text before a cue tells. */
export interface Subject {
  kind: SubjectKind;
  speaker: string | null;
  /** Whether somebody is named who could be several people: their words are nobody's for sure. */
  unsure?: boolean;
  /** The words that name a speaker who is not in the cast. */
  phrase?: Range;
  /** Offset behind the subject; where the text that was searched begins if there is none. */
  end: number;
  /** How many clauses before the cue's own it stands. */
  clauses: number;
}

/** Who spoke last, and where that ended: for those who are meant and not named. */
export interface Spoken {
  speaker: string | null;
  end: number;
}

/** How far behind what was said last, in code units, its speaker may be meant without being named. */
export const REACH_SPOKEN = 400;
/** Numbers speak for nobody. */
export const NUMBERS = /^统计$/u;

export const ofName = ({ member, end }: SpokenMention): Omit<Subject, 'clauses'> => ({
  kind: member.kind === 'person' ? 'person' : 'name',
  speaker: member.name,
  end,
});
