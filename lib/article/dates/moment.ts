/** A day, and a time where one is given, as a page writes it. */
export interface Moment {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** `HH:MM:SS`, or `HH:MM` where the page leaves the seconds out. */
  time?: string;
  /** `Z` or `+08:00`. */
  zone?: string;
}

/** The web's first news pages. */
const FIRST_YEAR = 1994;
export const DAY = 86_400_000;
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

/** ISO 8601, as exact as the moment is: an instant where time and zone are known, else the day. */
export const isoOf = (moment: Moment): string =>
  moment.time && moment.zone ? `${dayOf(moment)}T${moment.time}${moment.zone}` : dayOf(moment);

/** The same instant as clocks show it in another zone. */
export function inZone(moment: Moment, zone: string): Moment {
  const instant = moment.time && moment.zone ? Date.parse(isoOf(moment)) : NaN;
  if (Number.isNaN(instant)) return moment;
  const shown = new Date(instant + minutesOf(zone) * 60_000);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    time: shown.toISOString().slice(11, 11 + (moment.time ?? '').length),
    zone,
  };
}

/** `+08:00` → 480. */
function minutesOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}
