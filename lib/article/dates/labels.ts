import type { FoundDate } from './find.ts';
import { CHANGED_AFTER, CHANGED_BEFORE, PUBLISHED_BEFORE } from './words.ts';

/** How far a label may stand from its date, in code units. */
const CHANGED_REACH = 36;
const PUBLISHED_REACH = 32;

type Place = Pick<FoundDate, 'index' | 'length'>;

/** Whether the text calls this date one of a change. */
export const isOfChange = ({ index, length }: Place, text: string): boolean =>
  CHANGED_BEFORE.test(text.slice(Math.max(0, index - CHANGED_REACH), index)) ||
  CHANGED_AFTER.test(text.slice(index + length, index + length + CHANGED_REACH));

/** Whether the text calls this date the one of publication. */
export const isOfPublication = ({ index }: Place, text: string): boolean =>
  PUBLISHED_BEFORE.test(text.slice(Math.max(0, index - PUBLISHED_REACH), index));
