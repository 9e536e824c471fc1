import { collapse } from '../../blocks/text.ts';
import { findDates } from './find.ts';
import { isPossible, type Moment } from './moment.ts';
import { isoZone } from './zones.ts';

const EPOCH_SECONDS = /^\d{10}$/;
const EPOCH_MILLISECONDS = /^\d{13}$/;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?(?: ?(Z|[+-]\d{2}:?(?:\d{2})?))?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
/** Dates stand at the start of what machines wrote; the rest is not looked at. */
const LONGEST_STAMP = 120;

/**
 * The moment that a date field of the page's metadata means, or null.
 *
 * Reads ISO 8601, `20260202`, seconds or milliseconds since 1970, and whatever `findDates` reads.
 */
export function readStamp(value: string | undefined, monthFirst: boolean): Moment | null {
  const text = collapse((value ?? '').slice(0, LONGEST_STAMP));
  const moment =
    fromIso(text) ?? fromEpoch(text) ?? fromCompact(text) ?? findDates(text, monthFirst)[0] ?? null;
  return moment && isPossible(moment) ? moment : null;
}

function fromIso(text: string): Moment | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, time, offset] = match;
  const zone = offset === undefined ? undefined : isoZone(offset);
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function fromEpoch(text: string): Moment | null {
  const unit = EPOCH_SECONDS.test(text) ? 1000 : EPOCH_MILLISECONDS.test(text) ? 1 : 0;
  if (unit === 0) return null;
  const date = new Date(Number(text) * unit);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: date.toISOString().slice(11, 19),
    zone: 'Z',
  };
}

function fromCompact(text: string): Moment | null {
  const match = COMPACT.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour ? { time: [hour, minute, ...(second ? [second] : [])].join(':') } : {}),
    ...(zone ? { zone } : {}),
  };
}
