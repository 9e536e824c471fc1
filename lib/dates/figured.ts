import type { DateWords } from '../languages/language.ts';
import { isoOfDay, monthFor, yearFor } from './calendar.ts';
import { dayWordBefore, type Pattern } from './pattern.ts';

const YEAR = '(?<year>(?:19|20)\\d{2})';
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';

const read: Pattern['read'] = ({ groups = {} }, { anchor, tense }) => {
  const [month, day] = [Number(groups.month), Number(groups.day)];
  if (month < 1 || month > 12) return null;
  const year =
    groups.year === undefined ? anchor && yearFor(anchor, month, day, tense()) : Number(groups.year);
  return year === null ? null : isoOfDay(year, month, day);
};

const readDayOfMonth: Pattern['read'] = ({ groups = {} }, { anchor }) => {
  if (!anchor) return null;
  const day = Number(groups.day);
  const { year, month } = monthFor(anchor, day);
  return isoOfDay(year, month, day);
};

/**
 * Days in figures alone: 2026-02-01, 01.02.2026, 1/2/2026, and where a point stands for “th”, 1.2.; a day of the month
 * after the word for day: dia 10.
 *
 * @param spaced whether spaces part the words of the text
 */
export function figured(words: DateWords, spaced: boolean): Pattern[] {
  const before = spaced ? dayWordBefore(words) : '';
  const pattern = (source: string): Pattern => ({
    expression: new RegExp(`(?<![\\d./:-])${source}(?![/:-]?\\d|[.,]\\d)`, 'g'),
    read,
  });
  return [
    ...['-', '/', '\\.'].map((mark) => pattern(`${YEAR}${mark}${MONTH}${mark}${DAY}`)),
    ...(spaced ? [pattern(`${before}${DAY}\\. ?${MONTH}\\. ?${YEAR}`)] : []),
    ...(words.dayFirst === true ? [pattern(`${before}${DAY}[/-]${MONTH}[/-]${YEAR}`)] : []),
    ...(words.dayPoint === true ? [pattern(`${before}${DAY}\\. ?${MONTH}\\.`)] : []),
    ...(words.dayWord === undefined
      ? []
      : [
          {
            expression: new RegExp(`(?<=(?<!\\p{L})${words.dayWord} )${DAY}(?! ?%| de |[\\d.,/]\\d)`, 'gu'),
            read: readDayOfMonth,
          },
        ]),
  ];
}
