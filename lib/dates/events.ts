import type { LanguageData } from '../languages/language.ts';
import type { EventDate, Statement } from '../summary.ts';
import { dayOf } from './calendar.ts';
import { findDates } from './expressions.ts';
import { type DateRange, joinRanges } from './ranges.ts';
import { findWeeks } from './weeks.ts';

const MOST_DATES = 6;
/** Lengths of ISO dates by precision. */
const YEAR = 4;
const DAY = 10;
/** A dated event lies near the day of publication more often than far from it; days at which that halves. */
const NEAR_DAYS = 14;

/**
 * Dates that the story tells about, the main event first: told early, to the day, near the publication, in the
 * narrator's words rather than a speaker's. A range counts by its first date, and its last by itself.
 */
export function findEventDates(
  text: string,
  language: LanguageData,
  published: string | null,
  statements: readonly Pick<Statement, 'start' | 'end'>[],
): EventDate[] {
  const best = new Map<string, { date: DateRange; score: number }>();
  const dates = joinRanges(findDates(text, language, published));
  // Neither “this year” nor “last week” dates an event where a day is told.
  const days = dates.some(({ iso }) => iso.length === DAY);
  for (const date of days ? dates : [...dates, ...findWeeks(text, language, published)]) {
    const score = scoreOf(date, text, published, statements);
    const known = best.get(date.iso);
    if (!known || known.score < score) best.set(date.iso, { date, score: score + (known ? 0.2 : 0) });
  }
  return [...best.values()]
    .filter(({ date }) => !days || date.iso.length > YEAR || /\d/u.test(text.slice(date.start, date.end)))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_DATES)
    .map(({ date }) => eventOf(text, date));
}

function eventOf(text: string, { iso, until, start, end }: DateRange): EventDate {
  const event = { iso, text: text.slice(start, end), start, end };
  return until === undefined ? event : { ...event, until };
}

function scoreOf(
  date: DateRange,
  text: string,
  published: string | null,
  statements: readonly Pick<Statement, 'start' | 'end'>[],
): number {
  const early = 1.5 * (1 - date.start / Math.max(1, text.length)) + 1 / (1 + date.start / 150);
  const precise = date.iso.length === 10 ? 1 : date.iso.length === 7 ? 0.3 : 0;
  const spoken = statements.some(({ start, end }) => date.start >= start && date.end <= end) ? -0.5 : 0;
  return early + precise + spoken + nearness(date.iso, published);
}

function nearness(iso: string, published: string | null): number {
  const [event, anchor] = [dayOf(iso), published === null ? null : dayOf(published)];
  if (!event || !anchor) return 0;
  const days =
    (Date.UTC(event.year, event.month - 1, event.day) - Date.UTC(anchor.year, anchor.month - 1, anchor.day)) /
    86_400_000;
  return days > 0 ? 0.3 / (1 + days / NEAR_DAYS) : 1 / (1 - days / NEAR_DAYS);
}
