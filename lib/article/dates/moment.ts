/** A day, and a time where one is given, as a page writes it. */
export interface Moment {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** `HH:MM:SS`. */
  time?: string;
  /** `Z` or `+08:00`. */
  zone?: string;
}

/** The web's first news pages. */
const FIRST_YEAR = 1994;
const DAY = 86_400_000;
/** Clocks and zones differ; no page is from later than that. */
const AHEAD = 2 * DAY;

/** Whether there is such a day, on which a page could have been published. */
export function isPossible({ year, month, day }: Moment): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= FIRST_YEAR &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getTime() <= Date.now() + AHEAD
  );
}

const two = (number: number): string => String(number).padStart(2, '0');

export const dayOf = ({ year, month, day }: Moment): string => `${year}-${two(month)}-${two(day)}`;

/**
 * ISO 8601: an instant where time and zone are known, else the day.
 *
 * @param usualZone the zone to take where the page gives none, for languages that are written in one zone
 */
export function isoOf(moment: Moment, usualZone: string | undefined): string {
  const zone = moment.zone ?? usualZone;
  return moment.time && zone ? `${dayOf(moment)}T${moment.time}${zone}` : dayOf(moment);
}
