import type { LanguageData } from '../languages/language.ts';
import { WORD_END_OR_PARTICLE, WORD_START } from '../text/edges.ts';
import { dayOf, isoOf, weekdayOfWeek } from './calendar.ts';
import { type DateExpression, fold } from './expressions.ts';
import { anyOf } from './pattern.ts';

/** The day that tells the month and year of a week (ISO 8601). */
const THURSDAY = 4;

/**
 * Weeks counted from that of publication (last week), each with its month.
 *
 * @param published ISO date of publication; without one no week is known
 */
export function findWeeks(text: string, language: LanguageData, published: string | null): DateExpression[] {
  const anchor = published === null ? null : dayOf(published);
  const { relativeWeeks = {} } = language.dates;
  const words = anyOf(Object.keys(relativeWeeks));
  if (!anchor || words === '') return [];
  const expression =
    language.writing === 'unspaced'
      ? new RegExp(words, 'g')
      : new RegExp(`${WORD_START}(?:${words})${WORD_END_OR_PARTICLE}`, 'g');
  return [...fold(text).matchAll(expression)].map(({ index, 0: found }) => {
    const { year, month } = weekdayOfWeek(anchor, relativeWeeks[found] ?? 0, THURSDAY);
    return { start: index, end: index + found.length, iso: isoOf(year, month) };
  });
}
