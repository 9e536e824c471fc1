import type { DateWords } from '../languages/language.ts';
import {
  addMonths,
  dayThrough,
  isoOf,
  isoOfDay,
  monthFor,
  nextDay,
  yearFor,
  yearThrough,
} from './calendar.ts';
import { anyOf, type Context, type Pattern } from './pattern.ts';
import { throughSource } from './ranges.ts';

const HAN_DIGITS = '一二三四五六七八九';
const HAN_MONTH = '十[一二]?|[一二三四五六七八九]';
const HAN_DAY = '[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';

/** 31 for `31` and for 三十一. */
function numberOf(digits: string): number {
  if (/^\d/u.test(digits)) return Number(digits);
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const value = (digit = ''): number => (digit === '' ? 0 : HAN_DIGITS.indexOf(digit) + 1);
  return (digits.includes('十') ? 10 * (value(tens) || 1) : 0) + value(ones);
}

/** Days, months and years in numbers with marks, after a word for a year or month or none: 去年12月1日, 上月9日, 2026年. */
export function numbered(words: DateWords): Pattern[] {
  if (!words.marks) return [];
  const { year: yearMark, month: monthMark, day: dayMarks, notAfter } = words.marks;
  const years = anyOf(Object.keys(words.relativeYears));
  const months = anyOf(Object.keys(words.relativeMonths));
  const dayMark =
    `(?:[${dayMarks}](?![${notAfter}])(?!报(?![道导]))|[号號](?=[\\s，。、；：,.（(上下早晚凌中夜起至到前在那]|$))`.replace(
      dayMarks,
      dayMarks.replace(/[号號]/gu, ''),
    );
  const withHan = yearMark === '年';
  const year = `(?:(?<year>\\d{4}|\\d{2}(?=${yearMark} ?\\d{1,2}${monthMark})) ?${yearMark} ?|(?<years>${years}) ?[的の]? ?)`;
  const month = `(?<month>\\d{1,2}|${withHan ? `(?<![${HAN_DIGITS}十])(?:${HAN_MONTH})` : '(?!)'}) ?${monthMark}`;
  const weekdays = anyOf(words.weekdays.flat());
  const weekday = `(?: ?[（(]?(?:${weekdays})[)）]?)?`;
  const day = `(?<day>\\d{1,2}|${withHan ? HAN_DAY : '(?!)'}) ?${dayMark}`;
  const through = throughSource(words);
  return [
    // The first day of a range may do without its mark: 3月9—11日.
    ...[`(?: ?${day}${weekday})?`, ` ?(?<day>\\d{1,2})(?=${through}\\d{1,2} ?${dayMark})`].map((rest) => ({
      expression: new RegExp(`(?<!\\d)${year}?${month}(?! ?[份]?[个個])${rest}`, 'g'),
      read: ({ groups = {} }: RegExpExecArray, { anchor, from, tense }: Context) => {
        const m = numberOf(groups.month ?? '');
        const d = groups.day === undefined ? undefined : numberOf(groups.day);
        if (m < 1 || m > 12) return null;
        const { year: told, years: relative } = groups;
        const y =
          told !== undefined
            ? fullYear(told)
            : from && relative === undefined
              ? yearThrough(from, m, d)
              : anchor &&
                (relative === undefined
                  ? yearFor(anchor, m, d, tense())
                  : anchor.year + (words.relativeYears[relative] ?? 0));
        return y === null ? null : d === undefined ? isoOf(y, m) : isoOfDay(y, m, d);
      },
    })),
    // The last day of a range: 9日至11日.
    {
      expression: new RegExp(`(?<=\\d ?[${dayMarks}]?${through})(?<day>\\d{1,2}) ?${dayMark}${weekday}`, 'g'),
      read: ({ groups = {} }, { from }) => from && dayThrough(from, Number(groups.day)),
    },
    {
      expression: new RegExp(
        `(?<![\\d.${monthMark}第－-])(?:(?<months>${months}) ?|[今昨]\\s?[(（])?(?<day>\\d{1,2})[)）]? ?${dayMark}${weekday}(?!\\d+[^\\d時时點点:：])`,
        'g',
      ),
      read: ({ groups = {} }, { anchor, told, tense }) => {
        if (!anchor) return null;
        const d = Number(groups.day);
        if (groups.months !== undefined) {
          const { year: y, month: m } = addMonths(anchor, words.relativeMonths[groups.months] ?? 0);
          return isoOfDay(y, m, d);
        }
        const { year: y, month: m } =
          told?.near === true && d >= told.day
            ? told
            : tense() === 'future'
              ? nextDay(anchor, d)
              : monthFor(anchor, d);
        return isoOfDay(y, m, d);
      },
    },
    {
      expression: new RegExp(
        `(?<!\\d)(?<year>(?:1[5-9]|20)\\d{2}) ?${yearMark}(?! ?\\d{1,2} ?${monthMark})`,
        'g',
      ),
      read: ({ groups = {} }) => groups.year ?? null,
    },
  ];
}

/** The year that two digits abbreviate: of this century up to 69. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
