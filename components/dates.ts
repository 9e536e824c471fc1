import type { Words } from '../lib/browser/words.ts';

/** Date, time of day and zone of an ISO 8601 date or instant, as written. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)[\d.]*(Z|[+-]\d{2}:?\d{2})?)?/;

/** A page's date exactly as the page states it, in the page's zone: `2026-02-02 06:05:11 +08:00`. */
export function exactDate(iso: string): string {
  const [, day, time, zone] = ISO.exec(iso) ?? [];
  return day === undefined ? iso : [day, time, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ');
}

/** The day that the page states, spelt for the reader: `2 February 2026`. */
export function spelledDay(iso: string, words: Words): string {
  const [, day] = ISO.exec(iso) ?? [];
  if (day === undefined) return iso;
  // Midnight UTC of that day, formatted in UTC: the page's own day, whatever the reader's zone.
  return format(new Date(day), words, { dateStyle: 'long', timeZone: 'UTC' }) ?? iso;
}

/** The time of day of an entry (`2026-02-02T14:05+01:00` or `14:05`), in the page's zone; with its day: `2 Feb, 14:05`. */
export function entryMoment(time: string, withDay: boolean, words: Words): string {
  const [, day, clock] = ISO.exec(time) ?? [];
  if (day === undefined || clock === undefined) return time;
  const short = clock.slice(0, 'HH:MM'.length);
  const shown = withDay && format(new Date(day), words, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return shown ? `${shown}, ${short}` : short;
}

/** A moment of the reader's own, in the reader's zone: `22 November 2026 at 07:16`. */
export function spelledMoment(iso: string, words: Words): string {
  return format(new Date(iso), words, { dateStyle: 'medium', timeStyle: 'short' }) ?? iso;
}

function format(date: Date, words: Words, options: Intl.DateTimeFormatOptions): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(words('languageTag'), options).format(date);
}
