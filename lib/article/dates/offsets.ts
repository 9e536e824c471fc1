import { isoOffset } from './zones.ts';

/**
 * How far zones are from UTC, for those whose rule is simple. A browser knows it of all of them, but takes longer to
 * look it up for the first time than to read the page.
 */

const HOUR = 60;

/** Zones in minutes east of UTC, all year round from the start of that year on (tz database). */
const FIXED: Readonly<Record<string, readonly [minutes: number, since: number]>> = {
  'Africa/Accra': [0, 1994],
  'Africa/Johannesburg': [2 * HOUR, 1994],
  'Africa/Lagos': [HOUR, 1994],
  'Africa/Nairobi': [3 * HOUR, 1994],
  'America/Argentina/Buenos_Aires': [-3 * HOUR, 2010],
  'America/Caracas': [-4 * HOUR, 2017],
  'America/Lima': [-5 * HOUR, 1995],
  'America/Sao_Paulo': [-3 * HOUR, 2020],
  'Asia/Bangkok': [7 * HOUR, 1994],
  'Asia/Dhaka': [6 * HOUR, 2010],
  'Asia/Dubai': [4 * HOUR, 1994],
  'Asia/Ho_Chi_Minh': [7 * HOUR, 1994],
  'Asia/Hong_Kong': [8 * HOUR, 1994],
  'Asia/Jakarta': [7 * HOUR, 1994],
  'Asia/Karachi': [5 * HOUR, 2010],
  'Asia/Kolkata': [5.5 * HOUR, 1994],
  'Asia/Kuala_Lumpur': [8 * HOUR, 1994],
  'Asia/Manila': [8 * HOUR, 1994],
  'Asia/Riyadh': [3 * HOUR, 1994],
  'Asia/Seoul': [9 * HOUR, 1994],
  'Asia/Shanghai': [8 * HOUR, 1994],
  'Asia/Singapore': [8 * HOUR, 1994],
  'Asia/Taipei': [8 * HOUR, 1994],
  'Asia/Tehran': [3.5 * HOUR, 2023],
  'Asia/Tokyo': [9 * HOUR, 1994],
  'Europe/Istanbul': [3 * HOUR, 2017],
  'Europe/Minsk': [3 * HOUR, 2012],
  'Europe/Moscow': [3 * HOUR, 2015],
};

/** Zones in minutes east of UTC in winter, with an hour more in summer by the rule of the European Union. */
const EUROPEAN: Readonly<Record<string, number>> = {
  'Europe/Amsterdam': HOUR,
  'Europe/Athens': 2 * HOUR,
  'Europe/Belgrade': HOUR,
  'Europe/Berlin': HOUR,
  'Europe/Bratislava': HOUR,
  'Europe/Brussels': HOUR,
  'Europe/Bucharest': 2 * HOUR,
  'Europe/Budapest': HOUR,
  'Europe/Copenhagen': HOUR,
  'Europe/Dublin': 0,
  'Europe/Helsinki': 2 * HOUR,
  'Europe/Kyiv': 2 * HOUR,
  'Europe/Lisbon': 0,
  'Europe/Ljubljana': HOUR,
  'Europe/London': 0,
  'Europe/Luxembourg': HOUR,
  'Europe/Madrid': HOUR,
  'Europe/Oslo': HOUR,
  'Europe/Paris': HOUR,
  'Europe/Prague': HOUR,
  'Europe/Riga': 2 * HOUR,
  'Europe/Rome': HOUR,
  'Europe/Sofia': 2 * HOUR,
  'Europe/Stockholm': HOUR,
  'Europe/Tallinn': 2 * HOUR,
  'Europe/Tirane': HOUR,
  'Europe/Vienna': HOUR,
  'Europe/Vilnius': 2 * HOUR,
  'Europe/Warsaw': HOUR,
  'Europe/Zagreb': HOUR,
  'Europe/Zurich': HOUR,
};

/** All of the above keep to the rule since then. */
const EUROPEAN_SINCE = 2004;
const MARCH = 2;
const OCTOBER = 9;

/**
 * How far a zone is from UTC: `+02:00`.
 *
 * @param instant in milliseconds since 1970
 * @returns undefined for a zone, or a year in it, without a simple rule
 */
export function knownOffset(zone: string, instant: number): string | undefined {
  const year = new Date(instant).getUTCFullYear();
  const [fixed, since] = Object.hasOwn(FIXED, zone) ? (FIXED[zone] ?? []) : [];
  if (fixed !== undefined && since !== undefined) return year >= since ? isoOffset(fixed) : undefined;
  const winter = Object.hasOwn(EUROPEAN, zone) ? EUROPEAN[zone] : undefined;
  if (winter === undefined || year < EUROPEAN_SINCE) return undefined;
  const isSummer = instant >= lastSunday(year, MARCH) && instant < lastSunday(year, OCTOBER);
  return isoOffset(isSummer ? winter + HOUR : winter);
}

/** One o'clock UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}
