import type { Quotation } from '../../text/quotes.ts';
import type { Item, Somebody } from './items.ts';
import { SubjectFinder } from './subjects.ts';

/** “…,” X | put it — a pause at the end of a quotation says that its speaker comes next, whatever the verb. */
export function somebodyBehind(
  text: string,
  { end, inner }: Quotation,
  items: readonly Item[],
  language: string,
): Somebody | null {
  const next = items.findIndex((item) => item.start >= end);
  if (next < 0) return null;
  const pause = /[,?!…]$/u.test(text.slice(inner.start, inner.end).trimEnd());
  if (!pause && !/^\s?[,—–-]/u.test(text.slice(end, end + 2))) return null;
  return new SubjectFinder(text, items, language).first(next, items.length)?.somebody ?? null;
}
