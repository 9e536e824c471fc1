import type { DateWords } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  isDay,
  isoOf,
  lastWeekday,
  monthFor,
  yearFor,
} from './calendar.ts';

/** A date expression of the text with the date that it means. */
export interface DateExpression extends Range {
  iso: string;
}

type Reader = (match: RegExpExecArray, anchor: Day | null) => string | null;

interface Pattern {
  expression: RegExp;
  read: Reader;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const anyOf = (forms: readonly string[]): string =>
  forms
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const day = (year: number, month: number, date: number): string | null =>
  isDay(year, month, date) ? isoOf(year, month, date) : null;

/** Days, months and years in numbers with 年月日 or 년월일, after a word for a year or month or none. */
function numbered(words: DateWords): Pattern[] {
  const years = anyOf(Object.keys(words.relativeYears));
  const months = anyOf(Object.keys(words.relativeMonths));
  const year = `(?:(?<year>\\d{4}) ?[年년] ?${years ? `|(?<years>${years}) ?的?` : ''})`;
  const month = `(?<month>\\d{1,2}) ?[月월]`;
  const date = `(?<day>\\d{1,2}) ?[日号號일](?![本元报報期子夜常])`;
  const yearOf = (
    g: Record<string, string | undefined>,
    anchor: Day | null,
    m: number,
    d: number,
  ): number | null => {
    if (g.year) return Number(g.year);
    if (!anchor) return null;
    return g.years === undefined ? yearFor(anchor, m, d) : anchor.year + (words.relativeYears[g.years] ?? 0);
  };
  return [
    {
      expression: new RegExp(`${year}?${month} ?(?:${date})?`, 'gu'),
      read: ({ groups = {} }, anchor) => {
        const m = Number(groups.month);
        const y = yearOf(groups, anchor, m, Number(groups.day ?? 1));
        if (y === null || m < 1 || m > 12) return null;
        return groups.day === undefined ? isoOf(y, m) : day(y, m, Number(groups.day));
      },
    },
    {
      expression: new RegExp(`(?<![\\d.月월第])${months ? `(?<months>${months})?` : ''} ?${date}`, 'gu'),
      read: ({ groups = {} }, anchor) => {
        if (!anchor) return null;
        const d = Number(groups.day);
        const m =
          groups.months === undefined
            ? monthFor(anchor, d)
            : addMonths(anchor, words.relativeMonths[groups.months] ?? 0);
        return day(m.year, m.month, d);
      },
    },
    {
      expression: /(?<!\d)(?<year>(?:19|20)\d{2}) ?[年년](?! ?\d)/gu,
      read: ({ groups = {} }) => groups.year ?? null,
    },
  ];
}

/** Days with the name of a month, before or after the number, with or without a year. */
function named({ months }: DateWords): Pattern[] {
  if (months.length === 0) return [];
  const forms = months.flat();
  const numberOf = (form = ''): number => months.findIndex((list) => list.includes(form.toLowerCase())) + 1;
  const month = `(?<month>${anyOf(forms)})\\.?`;
  const year = `(?:,? (?:(?:de|del|of) )?(?<year>(?:19|20)\\d{2}))`;
  const read: Reader = ({ groups = {} }, anchor) => {
    const m = numberOf(groups.month);
    const d = groups.day === undefined ? undefined : Number(groups.day);
    const y = groups.year === undefined ? anchor && yearFor(anchor, m, d ?? 1) : Number(groups.year);
    if (y === null) return null;
    return d === undefined ? isoOf(y, m) : day(y, m, d);
  };
  return [
    {
      expression: new RegExp(
        `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)? (?:(?:de|of) )?${month}${year}?(?![\\p{L}\\d])`,
        'giu',
      ),
      read,
    },
    {
      expression: new RegExp(
        `(?<!\\p{L})${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?${year}?(?![\\p{L}\\d])`,
        'giu',
      ),
      read,
    },
    { expression: new RegExp(`(?<!\\p{L})${month}${year}(?![\\p{L}\\d])`, 'giu'), read },
  ];
}

/** Weekdays, and days, months and years counted from that of publication. */
function counted(words: DateWords, spaced: boolean): Pattern[] {
  const pattern = (
    forms: readonly string[],
    read: (form: string, anchor: Day) => string | null,
  ): Pattern[] => {
    if (forms.length === 0) return [];
    // Korean writes particles on to the word: 지난해에는.
    const edge = spaced ? ['(?<![\\p{L}\\p{M}])', '(?![^\\P{L}\\p{Script=Hangul}]|\\p{M})'] : ['', ''];
    return [
      {
        expression: new RegExp(`${edge[0]}(?:${anyOf(forms)})${edge[1]}`, 'giu'),
        read: (match, anchor) => anchor && read(match[0].toLowerCase(), anchor),
      },
    ];
  };
  const { weekdays, relativeDays, relativeMonths, relativeYears } = words;
  return [
    ...pattern(weekdays.flat(), (form, anchor) => {
      const {
        year,
        month,
        day: date,
      } = lastWeekday(
        anchor,
        weekdays.findIndex((list) => list.includes(form)),
      );
      return isoOf(year, month, date);
    }),
    ...pattern(Object.keys(relativeDays), (form, anchor) => {
      const { year, month, day: date } = addDays(anchor, relativeDays[form] ?? 0);
      return isoOf(year, month, date);
    }),
    ...pattern(Object.keys(relativeMonths), (form, anchor) => {
      const { year, month } = addMonths(anchor, relativeMonths[form] ?? 0);
      return isoOf(year, month);
    }),
    ...pattern(Object.keys(relativeYears), (form, anchor) => isoOf(anchor.year + (relativeYears[form] ?? 0))),
  ];
}

/**
 * Date expressions of a text, in order, none overlapping.
 *
 * @param published ISO date of publication, which expressions without a year, month or date are counted from;
 *   null leaves those out
 * @param spaced whether spaces part the words of the text
 */
export function findDates(
  text: string,
  words: DateWords,
  published: string | null,
  spaced: boolean,
): DateExpression[] {
  const anchor = published === null ? null : dayOf(published);
  const found: DateExpression[] = [];
  for (const { expression, read } of [...numbered(words), ...named(words), ...counted(words, spaced)]) {
    for (const match of text.matchAll(expression)) {
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      const iso = read(match, anchor);
      if (iso !== null) found.push({ start, end, iso });
    }
  }
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return ordered.filter(({ start, end }) => start >= last && ((last = end), true));
}
