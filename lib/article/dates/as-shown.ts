import { addressDay } from './address.ts';
import type { Dated, DateEvidence } from './evidence.ts';
import { DAY, dayOf, inZone, isoOf, type Moment } from './moment.ts';
import { fromHeader } from './shown.ts';
import { offsetIn } from './usual-zone.ts';
import { isoOffset } from './zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUARTER = 15 * MINUTE;
/** The world's zones, in hours. */
const WEST = -11;
const EAST = 14;

const UTC = new Set(['Z', '+00:00']);

/**
 * A stamp in UTC may be of the day before or after the one that the page's readers know. It is told in the zone of the
 * time that the page shows beside it, else in the one that is usual for such pages, and the day that the page shows or
 * that its address names decides between the two and UTC.
 */
export function asShown(dated: Dated, evidence: DateEvidence): Dated {
  const { moment } = dated;
  if (!moment.time || !UTC.has(moment.zone ?? '')) return dated;
  const { usualZone, trace } = evidence;
  const shown = fromHeader(evidence)?.moment;
  const printed = shown && zoneBetween(moment, shown);
  const usual = usualZone === undefined ? undefined : offsetIn(usualZone, moment);
  if (printed === '+00:00' && usual !== undefined && usual !== printed) {
    trace?.note('called UTC, but it is the time that the page shows its readers', isoOf(moment));
    const { year, month, day, time } = moment;
    return { ...dated, moment: { year, month, day, time } };
  }
  if (printed) {
    trace?.note('told in the zone of the time below the headline', printed);
    return { ...dated, moment: inZone(moment, printed) };
  }
  const readings = usual === undefined ? [moment] : [inZone(moment, usual), moment];
  const hints = [
    { day: shown, source: 'text' },
    { day: addressDay(evidence.url), source: 'url' },
  ] as const;
  for (const { day, source } of hints) {
    const reading = day && readings.find((candidate) => dayOf(candidate) === dayOf(day));
    if (reading) return { ...dated, moment: reading };
    const other = day && neighbour(moment, day);
    if (!other) continue;
    trace?.note(`not ${isoOf(moment)}, but the day that the ${source} tells`, isoOf(other));
    return { moment: other, source };
  }
  return { ...dated, moment: readings[0] ?? moment };
}

/** Another stamp of the page in UTC, told in the zone of the first. */
export const shownAlike = (dated: Dated, first: Moment): Dated =>
  UTC.has(dated.moment.zone ?? '') && first.zone !== undefined
    ? { ...dated, moment: inZone(dated.moment, first.zone) }
    : dated;

/** The zone in which the instant is the moment shown, a whole number of quarters of an hour from UTC. */
function zoneBetween(moment: Moment, { zone, ...shown }: Moment): string | undefined {
  if (!shown.time || (zone !== undefined && zone !== 'Z')) return zone;
  const offset = minuteOf(shown) - minuteOf(moment);
  if (offset % QUARTER !== 0 || offset < WEST * HOUR || offset > EAST * HOUR) return undefined;
  return isoOffset(offset / MINUTE);
}

/** As if it were in UTC, seconds left out; in milliseconds. */
const minuteOf = (moment: Moment): number =>
  Date.parse(isoOf({ ...moment, time: (moment.time ?? '').slice(0, 'HH:MM'.length), zone: 'Z' }));

/** The day told, when it is the one before or after, and when it was that day somewhere on Earth. */
function neighbour(moment: Moment, { year, month, day }: Moment): Moment | null {
  const told = { year, month, day };
  const days = (Date.parse(dayOf(told)) - Date.parse(dayOf(moment))) / DAY;
  const reach = new Date(Date.parse(isoOf(moment)) + (days > 0 ? EAST : WEST) * HOUR);
  return reach.toISOString().startsWith(dayOf(told)) ? told : null;
}
