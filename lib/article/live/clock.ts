import { asciiDigits } from '../dates/find.ts';
import { AFTERNOON, FORENOON } from './words.ts';

/** A time of day in a line. */
export interface Clock {
  /** Since midnight. */
  minutes: number;
  /** Where it stands in the line, offsets in UTF-16 code units. */
  start: number;
  end: number;
}

const HALVES = [...FORENOON, ...AFTERNOON].join('|');
const NOON = 12;

/** 14:05, 14:05:30, 14.05 Uhr, 14h05, 14 Uhr, 2.05 p.m., 9am, 14时05分, 下午2:05, 오후 2시 5분. */
const CLOCK = new RegExp(
  String.raw`(?<![\d.,:：])(?:(?<half>${HALVES}) ?)?(?<hour>[01]?\d|2[0-3])` +
    String.raw`(?:[:：](?<m1>[0-5]\d)(?:[:：][0-5]\d)?|\.(?<m2>[0-5]\d)(?= ?(?:Uhr|[ap]\.?m))| ?h ?(?<m3>[0-5]\d)|` +
    String.raw` ?[時时点點시] ?(?<m4>[0-5]?\d) ?[分분]|(?= ?(?:Uhr|[ap]\.?m)))` +
    String.raw`(?![\d:：%])(?: ?Uhr)?(?: ?(?<meridiem>[ap])\.?m(?![A-Za-z\u00c0-\u1fff\d])\.?)?`,
  'i',
);

/** What every time of day has; asked first, since most lines have it not. */
const LIKE_A_CLOCK = /[\d٠-٩۰-۹] ?[:：.hHUuaApP時时点點시]/;

/** Whether there may be a time of day in a line. */
export const holdsClock = (line: string): boolean => LIKE_A_CLOCK.test(line);

/** The first time of day in a line, or null. */
export function readClock(line: string): Clock | null {
  if (!holdsClock(line)) return null;
  const match = CLOCK.exec(asciiDigits(line));
  if (!match) return null;
  const { half, hour, m1, m2, m3, m4, meridiem } = match.groups ?? {};
  const isPm = half === undefined ? meridiem?.toLowerCase() === 'p' : AFTERNOON.includes(half);
  const isHalf = half !== undefined || meridiem !== undefined;
  const read = Number(hour);
  const hours = isHalf && read <= NOON ? (read % NOON) + (isPm ? NOON : 0) : read;
  const minutes = hours * 60 + Number(m1 ?? m2 ?? m3 ?? m4 ?? 0);
  return { minutes, start: match.index, end: match.index + match[0].length };
}
