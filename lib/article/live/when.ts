import { dayOf, inZone, type Moment } from '../dates/moment.ts';
import { DAY } from '../dates/moment.ts';

/** What the page tells about the time of an entry. */
export interface When {
  /** The printed time of day, in minutes since midnight. */
  minutes?: number;
  /** The day, with a time where `minutes` tells none. */
  moment?: Moment;
}

const HOUR = 60;
const ZONE_STEP = 15;
/** The zones of the world lie between -12:00 and +14:00. */
const WESTERNMOST = -12 * HOUR;
const WHOLE_DAY = 24 * HOUR;
/** Entries may stand a little out of order; a longer way back is the next day. */
const NEXT_DAY = 3 * HOUR;

/** The days between which the entries were written, `YYYY-MM-DD`, where the page tells them. */
export interface Days {
  begun?: string | undefined;
  ended?: string | undefined;
}

/**
 * When each entry was written, ISO 8601: `2026-02-02T14:05+01:00`; without the zone, or as `14:05`, where the page
 * doesn't tell the zone, or the day.
 *
 * @param entries in the page's order
 */
export function timesOf(
  entries: readonly When[],
  newestFirst: boolean,
  days: Days,
  zone: string | undefined,
): string[] {
  const backwards = newestFirst && days.ended !== undefined;
  const reversed = newestFirst && !backwards;
  const walk = reversed ? entries.toReversed() : entries;
  const times = walkDays(walk, backwards ? days.ended : days.begun, backwards ? -1 : 1, zone);
  return reversed ? times.toReversed() : times;
}

/** @param direction 1 when the entries become later, -1 when they become earlier */
function walkDays(
  entries: readonly When[],
  first: string | undefined,
  direction: 1 | -1,
  zone?: string,
): string[] {
  const shown = entries.map(({ moment, minutes }) => moment && shownTime(moment, minutes));
  const usual = zone ?? shown.find((moment) => moment?.zone !== undefined)?.zone ?? '';
  let day = first;
  let before: number | undefined;
  return entries.map(({ minutes }, i) => {
    const told = shown[i];
    const now = minutes ?? minutesOf(told?.time);
    if (told) day = dayOf(told);
    else if (day !== undefined && before !== undefined && (before - now) * direction > NEXT_DAY)
      day = dayAfter(day, direction);
    before = now;
    const clock = told?.time?.slice(0, 'HH:MM'.length) ?? clockOf(now);
    return day === undefined ? clock : `${day}T${clock}${told?.zone ?? usual}`;
  });
}

/** The moment in the zone of the printed time: a stamp of 13:05Z beside a printed 14:05 is one of 14:05+01:00. */
function shownTime(moment: Moment, printed: number | undefined): Moment {
  if (printed === undefined) return moment;
  if (moment.zone === undefined || moment.time === undefined) return { ...moment, time: clockOf(printed) };
  const universal = minutesOf(inZone(moment, 'Z').time);
  const offset = ((((printed - universal - WESTERNMOST) % WHOLE_DAY) + WHOLE_DAY) % WHOLE_DAY) + WESTERNMOST;
  return offset % ZONE_STEP === 0 ? inZone(moment, zoneOf(offset)) : moment;
}

const two = (number: number): string => String(number).padStart(2, '0');
const clockOf = (minutes: number): string => `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
const minutesOf = (time = '00:00'): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3, 5));

const zoneOf = (offset: number): string =>
  offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${clockOf(Math.abs(offset))}`;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
