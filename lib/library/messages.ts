import type { Summary } from '../summary.ts';
import { copySummary } from './copy-summary.ts';

/** What the popup asks of the background, which keeps the library: a popup may close at any moment. */
export type LibraryRequest =
  /** Answered with `Outcome<SaveResult, SaveFailure>`. */
  | { type: 'library-save'; summary: Summary }
  /** Answered with `SavedDates`, or null when the page is not saved. */
  | { type: 'library-dates'; url: string };

/** @returns a checked copy of a request, or nothing when the message is none */
export function copyLibraryRequest(message: unknown): LibraryRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, summary, url } = message as Record<string, unknown>;
  if (type === 'library-dates') return typeof url === 'string' ? { type, url } : undefined;
  if (type !== 'library-save') return undefined;
  const copy = copySummary(summary);
  return copy && { type, summary: copy };
}
