import type { Somebody, Word } from './items.ts';

/** The subject of a verb, as found beside it. */
export interface Subject {
  somebody: Somebody;
  /** Its place among the items, and where the clause that it opens begins. */
  index: number;
  from: number;
  /** The last item that belongs to it: itself, or the end of its apposition. */
  last: number;
  /** Words between subject and verb. */
  tail: number;
  /** Items of its clause before it. */
  lead: number;
  apposition: boolean;
  /** Told by its article and its place only. */
  plain?: true;
  /** Whether its clause says no more than who said what stands beside it: wie X am Montag mitteilte. */
  comment?: true;
}

/** A verb that has its subject with it: `explique-t-elle`. */
export function itself(verb: Word, index: number): Subject {
  const { start, end, lower } = verb;
  const somebody: Somebody = { type: 'somebody', kind: 'pronoun', head: lower, definite: true, start, end };
  return { somebody, index, last: index, from: start, tail: 0, lead: 0, apposition: false };
}
