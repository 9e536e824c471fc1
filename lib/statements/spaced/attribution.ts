import type { Range } from '../../text/range.ts';
import type { Item, Somebody } from './items.ts';
import { SubjectFinder } from './subjects.ts';

/**
 * The order of speaker, cue and words, each letter one of them: S the speaker, V the cue, C the words. `source` is
 * according to S; `colon` S: C without a cue; `incise` an attribution inside the quotation marks.
 */
export type Order = 'SVC' | 'CSV' | 'CVS' | 'VSC' | 'VC' | 'CV' | 'source' | 'colon' | 'incise';

/** A reading of a sentence: somebody said some of its words. */
export interface Attribution {
  order: Order;
  /** Null: who speaks already. */
  subject: Somebody | null;
  /** The subject of the clause before, which a verb after “and” shares. */
  shared?: Somebody;
  cue: Range | undefined;
  /** Subject and cue together, and what else is no reported word. */
  clause: Range;
  /** From the first reported word to the last; the clause may stand in it. */
  content: Range;
  /** Whether it has a subject that nothing tells. */
  unknown?: true;
  /** Whether it is a source that closes the sentence: …, according to X. */
  closing?: true;
  /** Whether what stands before the clause is reported by its mood. */
  subjunctive?: true;
  /** Least score, whatever else speaks against it, where its form leaves no doubt. */
  sure?: number;
  /** What is seen of it, each worth its weight. */
  features: string[];
}

/** Marks that stand around reported words and belong to none of them. */
export const MARKS = '“”"\'«»„‘’‚,.:;—–- ،؛';

/** A sentence as the finders of attributions see it. */
export interface SentenceReading {
  text: string;
  sentence: Range;
  items: readonly Item[];
  subjects: SubjectFinder;
  /** BCP 47 primary language. */
  language: string;
  /** Whether a comma parts a clause from the verb it depends on. */
  commaOpens: boolean;
}

export const readingOf = (
  text: string,
  sentence: Range,
  items: readonly Item[],
  options: Pick<SentenceReading, 'language' | 'commaOpens'>,
): SentenceReading => ({
  text,
  sentence,
  items,
  subjects: new SubjectFinder(text, items, options.language),
  ...options,
});
