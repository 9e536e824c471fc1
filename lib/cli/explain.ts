import type { TraceNote, TraceStep } from '../article/trace.ts';
import { label } from '../library/label.ts';

/** So many code points of a text tell which one it is. */
const FIRST_WORDS = 72;

/** What the article stage did, step by step, for a terminal: each note with the first words it is about. */
export const printTrace = (steps: readonly TraceStep[]): string =>
  steps
    .flatMap(({ name, notes }) => [name, ...(notes.length > 0 ? notes.map(noteLine) : ['  nothing'])])
    .join('\n');

function noteLine({ reason, text }: TraceNote): string {
  if (text === undefined) return `  ${reason}`;
  const characters = [...label(text)];
  const isLonger = characters.length > FIRST_WORDS;
  return `  ${reason}: ${characters.slice(0, FIRST_WORDS).join('')}${isLonger ? '…' : ''}`;
}
