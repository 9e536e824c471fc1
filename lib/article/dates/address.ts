import { monthOf } from './months.ts';
import { isPossible, type Moment } from './moment.ts';

const NUMBERS = /(?<!\d)((?:19|20)\d{2})([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
/** /2026/2/2/, /2026-2-2- */
const UNPADDED = /\/((?:19|20)\d{2})([-/])(1[0-2]|[1-9])\2([12]\d|3[01]|[1-9])(?!\d)/;
/** /2026/feb/02/ */
const NAMED = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i;

/** The day that an address names, as many news sites build them. */
export function addressDay(url: string): Moment | null {
  const numbers = NUMBERS.exec(url) ?? UNPADDED.exec(url);
  if (numbers) return possible(numbers[1], Number(numbers[3]), numbers[4]);
  const named = NAMED.exec(url);
  const month = named?.[2] === undefined ? undefined : monthOf(named[2]);
  return month === undefined ? null : possible(named?.[1], month, named?.[3]);
}

function possible(year: string | undefined, month: number, day: string | undefined): Moment | null {
  const moment = { year: Number(year), month, day: Number(day) };
  return isPossible(moment) ? moment : null;
}
