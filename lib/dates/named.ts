import type { DateWords } from '../languages/language.ts';
import { WORD_END, WORD_START } from '../text/edges.ts';
import { dayThrough, isoOf, isoOfDay, yearFor, yearThrough } from './calendar.ts';
import { anyOf, type Context, dateStart, dayWordBefore, type Pattern } from './pattern.ts';
import { throughSource } from './ranges.ts';

/** Days and months with the name of a month, and years, where words are parted by spaces. */
export function named(words: DateWords): Pattern[] {
  return words.months.length === 0 ? [] : [...daysAndMonths(words), ...bareYears(words)];
}

function daysAndMonths(words: DateWords): Pattern[] {
  const { openers, capitalMonths, ordinals = {} } = words;
  const months = anyOf(words.months.flat());
  const month = `(?<month>${months})`;
  const relative = anyOf(Object.keys(words.relativeYears));
  // A point belongs to the month where more of the date follows, else it ends the sentence.
  const year = `(?:\\.?,? (?:(?:de|del|of|عام|سنة) )?(?:(?<year>(?:1[5-9]|20)\\d{2})|(?<years>${relative})))`;
  const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.)?';
  const ordinalNames = anyOf(Object.keys(ordinals));
  const day = `(?:(?<day>\\d{1,2})${ordinal}${ordinalNames && `|(?<ordinal>${ordinalNames})`}) (?:(?:de|of|من) )?`;
  const noCase = /^\p{Lo}/u;
  const read: Pattern['read'] = ({ groups = {} }, context) => {
    const m = words.months.findIndex((list) => list.includes(groups.month ?? '')) + 1;
    const d = groups.day === undefined ? ordinals[groups.ordinal ?? ''] : Number(groups.day);
    const y = yearOf(groups, words, m, d, context);
    return y === null ? null : d === undefined ? isoOf(y, m) : isoOfDay(y, m, d);
  };
  const before = dayWordBefore(words);
  const start = dateStart(words);
  const through = throughSource(words);
  const otherMonth = `(?:${months})`;
  const number = '(?:st|nd|rd|th)?';
  const pattern = (source: string): Pattern => ({ expression: new RegExp(source, 'g'), read });
  return [
    // The first date of a range whose year stands behind the last one: 30 April to 2 May 2019, March 9–11, 2019.
    pattern(
      `${before}${start}${day}${month}\\.?(?=${through}\\d{1,2}${ordinal} (?:(?:de|of) )?${otherMonth}${year}${WORD_END})`,
    ),
    pattern(
      `${before}${start}${month}\\.? (?<day>\\d{1,2})${number}(?=${through}(?:${otherMonth}\\.? )?\\d{1,2}${number}${year}${WORD_END})`,
    ),
    pattern(`${start}${month}\\.?(?=${through}${otherMonth}${year}${WORD_END})`),
    pattern(`${before}${start}${day}${month}${year}?${WORD_END}`),
    // The first day of a range: 22 to 24 August.
    pattern(
      `(?<![.,])${WORD_START}(?<day>\\d{1,2})${ordinal}(?=(?: ?(?:-|–|[^\\s\\d.,]{1,3}) ?|${through})\\d{1,2}${ordinal} (?:(?:de|of) )?${month}${year}?${WORD_END})`,
    ),
    pattern(`${before}${start}${month}\\.? (?<day>\\d{1,2})${number}${year}?${WORD_END}(?!%|[.,:]\\d)`),
    // The last day of a range behind its month: March 9 to 11.
    {
      expression: new RegExp(
        `(?<=\\d${number}${through})(?<day>\\d{1,2})${number}${year}?${WORD_END}(?!%|[.,:]\\d)`,
        'g',
      ),
      read: ({ groups = {} }, { from }) => from && dayThrough(from, Number(groups.day)),
    },
    pattern(`${start}${month}${year}${WORD_END}`),
    // A month alone; where it is written with a capital, `may` and `march` are no months, elsewhere `Mayo` isn't.
    {
      expression: new RegExp(`(?<=${WORD_START}(?:${anyOf(openers)}) )${month}${WORD_END}`, 'g'),
      read: (match, context) =>
        (capitalMonths === true) === context.capital || noCase.test(match[0]) ? read(match, context) : null,
    },
  ];
}

function yearOf(
  { year, years }: Record<string, string | undefined>,
  { relativeYears }: DateWords,
  month: number,
  day: number | undefined,
  { anchor, from, tense }: Context,
): number | null {
  if (year !== undefined) return Number(year);
  const offset = years === undefined ? undefined : relativeYears[years];
  if (from && offset === undefined) return yearThrough(from, month, day);
  if (!anchor) return null;
  return offset === undefined ? yearFor(anchor, month, day, tense()) : anchor.year + offset;
}

const yearPattern = (source: string): Pattern => ({
  expression: new RegExp(source, 'g'),
  read: ({ groups = {} }) => groups.year ?? null,
});

/** Years alone: after such a word (since 2019), in brackets, as a range (1931–2024), or with the word for year. */
function bareYears(words: DateWords): Pattern[] {
  const { openers, yearWords = [] } = words;
  const year = '(?<year>(?:1[5-9]|20)\\d{2})';
  const noNumber = `${WORD_END}(?! ?[%€$£₽]|[.,]\\d)`;
  const opened = `(?<=${WORD_START}(?:${anyOf(openers)}) |[(–—])`;
  return [
    yearPattern(`${opened}${year}${noNumber}`),
    yearPattern(`(?<!\\d)${year}(?=[–—]\\d{2})`),
    ...(yearWords.length === 0 ? [] : [yearPattern(`(?<!\\d)${year} (?:${anyOf(yearWords)})${WORD_END}`)]),
    // A round number is rather one of something.
    ...(words.bareYears === true
      ? [yearPattern(`(?<![.,])${WORD_START}(?=19|20[0-4])(?!\\d\\d00)${year}${noNumber}`)]
      : []),
  ];
}
