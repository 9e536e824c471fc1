import { monthOf } from './months.ts';
import { isPossible, type Moment } from './moment.ts';
import { isoZone } from './zones.ts';

/** A date in running text. */
export interface FoundDate extends Moment {
  /** Offset in the text. */
  index: number;
  /** Code units that it takes up. */
  length: number;
}

/** 2026年2月2日（月）, 2026-02-02 星期一. */
const WEEKDAY = String.raw`(?: ?[（(]?(?:星期|[周週])?[日月火水木金土一二三四五六天월화수목금토일](?:曜日|요일)?[)）]?)?`;
const ZONE = String.raw`(?:GMT|UTC)? ?[+-]\d{1,2}(?::?\d{2})?(?![\d:])|[A-Z]{1,5}(?![A-Za-z])`;
/** Groups: half of the day before the time, hour, minute, second, half of the day after it, zone. */
const TIME = String.raw`(?:(?:[T ,.|•·–/-]{0,3}|[ ,]{1,2}(?:at|um|à|a las|às|alle|ore|kl\.?|om|klo|o|в|г\., ?|г\. в) )([上下]午|오[전후])? ?(\d{1,2})(?:[:hH時时点]|시 ?)(\d{2})[分분]?(?::(\d{2}))?(?:[.,]\d{1,9})?(?: ?([apAP])\.?[mM]\b\.?)?(?: ?\(?(${ZONE}))?)?`;
/** In the names of months, Latin to Devanagari: sets of all letters there are (`\p{L}`) take a browser long to prepare. */
const LETTER = String.raw`[A-Za-z\u00c0-\u1fff]`;
/** Where two elements meet, a time may touch the day: 2026-02-0206:05. */
const DAY_END = String.raw`(?:(?!\d)|(?=\d{1,2}:\d{2}))`;
/** And the year: 2 Feb 20266:05 PM. */
const YEAR = String.raw`((?:19|20)\d{2})${DAY_END}`;

/** Year first, as in ISO 8601: 2026-02-02 06:05:11, 2026/2/2, 2026.02.02. */
const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})${DAY_END}\.?${WEEKDAY}${TIME}`,
  'g',
);
/** 2026年2月2日 06:05, 2026년 2월 2일 오전 6시 5분. */
const EAST_ASIAN = new RegExp(
  String.raw`((?:19|20)\d{2}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]?${WEEKDAY}${TIME}`,
  'g',
);
/** 2 February 2026, 2. Februar 2026, 2 de febrero de 2026, Mon, 02 Feb 2026 06:05:11 +0800, 2-Feb-2026. */
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<!\d)(?<!\d:)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª|-a)?(?:[ -]?(?:de |d['’]|of )?)(${LETTER}{2,12})\.?[,-]?(?: ?(?:de|del|of))? ?${YEAR}${TIME}`,
  'g',
);
/** February 2, 2026 at 6:05 PM. */
const MONTH_DAY_YEAR = new RegExp(
  String.raw`(?<!${LETTER})(${LETTER}{2,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? ?${YEAR}${TIME}`,
  'g',
);
/** 2026 Feb 2, as journals write it. */
const YEAR_MONTH_DAY = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2}),? (${LETTER}{3,9})\.? (\d{1,2})(?!\d)`,
  'g',
);
/** Mon Feb 02 06:05:11 EST 2026, as Unix writes it. */
const UNIX = new RegExp(
  String.raw`(?<!${LETTER})(${LETTER}{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (${ZONE}) ((?:19|20)\d{2})(?!\d)`,
  'g',
);
/** 02.02.2026, 2/2/2026, 02.02.26. */
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d./])(?<!\d:)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?((?:19|20)?\d{2})(?![./]\d)${DAY_END}${TIME}`,
  'g',
);
/** 26-02-02 06:05: the century is left out where a label tells what the numbers are. */
const LABELLED = new RegExp(
  String.raw`(?<=发布时间[:：] ?|发布于[:：]? ?)(\d{2})-(\d{2})-(\d{2})${DAY_END}${TIME}`,
  'g',
);

type Reader = (match: RegExpMatchArray, monthFirst: boolean) => Moment | null;

/** What every match of a pattern has. Asked first: the patterns take a browser long to prepare. */
const SEPARATED = /\d ?[-/.] ?\d/;
/** Months have no names of their own in Chinese, Japanese and Korean. */
const WORD = /[^\d\s!-/:-@\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]{2}/;

/** How each pattern is read; of two that begin at one place the first counts. */
const READERS: readonly { has: RegExp; pattern: RegExp; read: Reader }[] = [
  {
    has: SEPARATED,
    pattern: YEAR_FIRST,
    read: (match) => ({ ...ymd(match[1], match[2], match[3]), ...timeOf(match) }),
  },
  {
    has: /[年년]/,
    pattern: EAST_ASIAN,
    read: (match) => ({ ...ymd(match[1], match[2], match[3]), ...timeOf(match) }),
  },
  { has: WORD, pattern: DAY_MONTH_YEAR, read: (match) => named(match[3], match[2], match[1], timeOf(match)) },
  { has: WORD, pattern: MONTH_DAY_YEAR, read: (match) => named(match[3], match[1], match[2], timeOf(match)) },
  { has: WORD, pattern: YEAR_MONTH_DAY, read: (match) => named(match[1], match[2], match[3], {}) },
  { has: /:\d\d:\d\d /, pattern: UNIX, read: unixDate },
  {
    has: /发布/,
    pattern: LABELLED,
    read: (match) => ({ ...ymd(`20${match[1]}`, match[2], match[3]), ...timeOf(match) }),
  },
  { has: SEPARATED, pattern: DAY_FIRST, read: dayFirst },
];

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0xff10];
const OTHER_DIGITS = /[٠-٩۰-۹०-९０-９]/g;

/** Arabic, Persian, Devanagari and full-width digits as ASCII digits; the length stays. */
export const asciiDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });

/** What every date has: a year, or numbers between separators. Asked first, since most lines have neither. */
const LIKE_A_DATE = /(?:19|20)\d\d|\d[./-]\d\d?[./-]\d\d|[०-९٠-٩۰-۹０-９]{4}/;

/**
 * All dates in a text, in its order.
 *
 * @param text white space collapsed
 * @param monthFirst read 2/3/2026 as 3 February, as in the United States
 */
export function findDates(text: string, monthFirst: boolean): FoundDate[] {
  if (!LIKE_A_DATE.test(text)) return [];
  const ascii = asciiDigits(text);
  const found: FoundDate[] = [];
  let free = 0;
  const matches = READERS.flatMap(({ has, pattern, read }, rank) =>
    has.test(ascii)
      ? [...ascii.matchAll(pattern)].map((match) => ({ match, rank, date: read(match, monthFirst) }))
      : [],
  );
  for (const { match, date } of matches.toSorted(
    (a, b) => a.match.index - b.match.index || a.rank - b.rank,
  )) {
    if (!date || match.index < free) continue;
    free = match.index + match[0].length;
    if (isPossible(date)) found.push({ ...date, index: match.index, length: match[0].length });
  }
  return found;
}

/** A date without its year, with its time, as feeds show it: 10-08 12:00, 2月2日 06:05. */
const WITHOUT_YEAR = /(?<![\d-])(\d{1,2})[-/月](\d{2}|\d{1,2}日) ?(\d{2}:\d{2})(?!\d)/;

/** The first date without year in a text, in the year that is known from elsewhere. */
export function findDateWithoutYear(text: string, year: number): Moment | null {
  const match = WITHOUT_YEAR.exec(asciiDigits(text));
  if (!match) return null;
  const moment = { ...ymd(String(year), match[1], parseInt(match[2] ?? '', 10)), time: match[3] ?? '' };
  return isPossible(moment) ? moment : null;
}

const ymd = (year?: string, month?: string | number, day?: string | number): Moment => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

/** The last six groups of the patterns with a time. */
function timeOf(match: RegExpMatchArray): Partial<Moment> {
  const [before, hour, minute, second, after, zone] = match.slice(-6);
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return {};
  const hours = halved(Number(hour), before ?? after);
  const time = [String(hours).padStart(2, '0'), minute, ...(second ? [second] : [])].join(':');
  const iso = zone === undefined ? undefined : isoZone(zone);
  return iso === undefined ? { time } : { time, zone: iso };
}

const SECOND_HALF = new Set(['下午', '오후', 'p', 'P']);

/** 12 AM is midnight. */
const halved = (hour: number, half: string | undefined): number =>
  half === undefined || hour > 12 ? hour : (hour % 12) + (SECOND_HALF.has(half) ? 12 : 0);

function named(year = '', month = '', day = '', time: Partial<Moment> = {}): Moment | null {
  const number = monthOf(month);
  return number === undefined ? null : { ...ymd(year, number, day), ...time };
}

function unixDate(match: RegExpMatchArray): Moment | null {
  const [, month, day, hour, minute, second, zone = '', year] = match;
  const iso = isoZone(zone);
  const time = `${hour}:${minute}:${second}`;
  return named(year, month, day, iso === undefined ? { time } : { time, zone: iso });
}

function dayFirst(match: RegExpMatchArray, monthFirst: boolean): Moment | null {
  const [, first, separator, second, digits = ''] = match;
  const time = timeOf(match);
  // 02/03/26 may be anything, but for a time after it; 02.03.26 is a German or Russian date.
  if (digits.length === 2 && separator !== '.' && (monthFirst || time.time === undefined)) return null;
  const year = digits.length === 2 ? `20${digits}` : digits;
  // Between dots the month is never first.
  const swapped = Number(second) > 12 || (monthFirst && separator !== '.' && Number(first) <= 12);
  return { ...(swapped ? ymd(year, first, second) : ymd(year, second, first)), ...time };
}
