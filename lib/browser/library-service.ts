import { browser } from 'wxt/browser';
import { copyLibraryRequest, type LibraryRequest } from '../library/messages.ts';
import type { LibraryStore } from '../library/store.ts';
import { fail } from '../outcome.ts';
import { libraryChanged } from './library-changes.ts';

async function answer(store: LibraryStore, request: LibraryRequest): Promise<unknown> {
  if (request.type === 'library-dates') return (await store.dates(request.url)) ?? null;
  const outcome = await store.save(request.summary);
  if (outcome.ok) libraryChanged();
  return outcome;
}

/** Messages are taken from our own pages only, not from scripts in web pages. */
const fromOwnPage = (sender: { id?: string; url?: string }): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/** For the background: answers the popup's requests. Adds its listener at once. */
export function serveLibrary(store: LibraryStore): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = fromOwnPage(sender) ? copyLibraryRequest(message) : undefined;
    if (!request) return undefined;
    answer(store, request).then(respond, () => respond(fail({ code: 'save-failed' })));
    return true; // the answer comes later
  });
}
