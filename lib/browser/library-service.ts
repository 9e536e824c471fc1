import { copyLibraryRequest, type LibraryRequest } from '../library/messages.ts';
import type { LibraryStore } from '../library/store.ts';
import { libraryChanged } from './library-changes.ts';
import { onOwnMessage } from './own-messages.ts';

async function answer(store: LibraryStore, request: LibraryRequest): Promise<unknown> {
  if (request.type === 'library-dates') return (await store.dates(request.url)) ?? null;
  const outcome = await store.save(request.summary);
  if (outcome.ok) libraryChanged();
  return outcome;
}

/** For the background: answers the popup's requests. Adds its listener at once. */
export function serveLibrary(store: LibraryStore): void {
  onOwnMessage(copyLibraryRequest, (request) => answer(store, request));
}
