import type { When } from './when.ts';

const MINUTE = 60_000;
const HALF_DAY = 12 * 60;
const WHOLE_DAY = 24 * 60;
/** So many neighbours may stand the wrong way round: pinned entries. */
const OUT_OF_ORDER = 0.3;

/** In which order entries stand; null when in none: then their times are no times of entries. */
export function orderOf(entries: readonly When[]): 'newest-first' | 'oldest-first' | null {
  const steps = entries.slice(1).map((when, i) => minutesBetween(entries[i] ?? when, when));
  const later = steps.filter((step) => step > 0).length;
  const earlier = steps.filter((step) => step < 0).length;
  if (Math.min(later, earlier) > steps.length * OUT_OF_ORDER) return null;
  return earlier > later ? 'newest-first' : 'oldest-first';
}

/**
 * How much later the second is. Printed times are the surest, stamps may be of another zone; of those without a day the
 * nearest way round counts.
 */
function minutesBetween(first: When, second: When): number {
  const [from, to] = [instant(first), instant(second)];
  const isPrinted = first.minutes !== undefined && second.minutes !== undefined;
  if (!isPrinted && from !== undefined && to !== undefined) return to - from;
  const difference = clock(second) - clock(first);
  return ((difference + HALF_DAY + WHOLE_DAY) % WHOLE_DAY) - HALF_DAY;
}

/** Minutes since 1970, as clocks on the page show them. */
function instant({ moment, minutes }: When): number | undefined {
  if (!moment || (moment.time === undefined && minutes === undefined)) return undefined;
  const day = Date.UTC(moment.year, moment.month - 1, moment.day) / MINUTE;
  return day + (moment.time === undefined ? (minutes ?? 0) : clockOf(moment.time));
}

const clock = ({ moment, minutes }: When): number => minutes ?? clockOf(moment?.time ?? '00:00');

const clockOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
