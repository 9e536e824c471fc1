import { browser } from 'wxt/browser';
import type { LibraryRequest } from '../library/messages.ts';
import type { SavedDates, SaveFailure, SaveResult } from '../library/store.ts';
import { fail, type Outcome } from '../outcome.ts';
import type { Summary } from '../summary.ts';

const ask = (request: LibraryRequest): Promise<unknown> => browser.runtime.sendMessage(request);

/** Hands a summary to the background, which saves it even when this page closes at once. */
export async function saveSummary(summary: Summary): Promise<Outcome<SaveResult, SaveFailure>> {
  try {
    const answer = await ask({ type: 'library-save', summary });
    // No answer: the message was not accepted.
    return (answer as Outcome<SaveResult, SaveFailure> | undefined) ?? fail({ code: 'save-failed' });
  } catch {
    return fail({ code: 'save-failed' });
  }
}

/** When this address was saved, if it was and the library can be reached. */
export async function savedDates(url: string): Promise<SavedDates | undefined> {
  try {
    const dates = (await ask({ type: 'library-dates', url })) as Partial<SavedDates> | null | undefined;
    return dates?.savedAt && dates.updatedAt
      ? { savedAt: dates.savedAt, updatedAt: dates.updatedAt }
      : undefined;
  } catch {
    return undefined;
  }
}
