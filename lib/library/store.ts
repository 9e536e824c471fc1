import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { Summary } from '../summary.ts';
import { copyRecord, recordOf, type SavedSummary } from './record.ts';

const DATABASE = 'lede-library';
const SUMMARIES = 'summaries';

interface LibrarySchema extends DBSchema {
  [SUMMARIES]: { key: string; value: SavedSummary; indexes: { updatedAt: string } };
}

/** When a page was saved. */
export interface SavedDates {
  savedAt: string;
  updatedAt: string;
}

export interface SaveResult extends SavedDates {
  status: 'saved' | 'updated';
}

export type SaveFailure = { code: 'storage-full' } | { code: 'save-failed' };

/** The saved summaries in IndexedDB, a record a page. Each change is one transaction. */
export interface LibraryStore {
  /** Saves a summary, or updates the one saved for the same address. */
  save(summary: Summary): Promise<Outcome<SaveResult, SaveFailure>>;
  /** When this address was saved, if it was. */
  dates(url: string): Promise<SavedDates | undefined>;
  /** Every record that can be read, last saved first. */
  list(): Promise<SavedSummary[]>;
  remove(url: string): Promise<void>;
  /** Puts a removed record back as it was, unless the page has been saved anew meanwhile. */
  restore(record: SavedSummary): Promise<void>;
}

const saveFailure = (error: unknown): SaveFailure => ({
  code: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'save-failed',
});

async function write(database: IDBPDatabase<LibrarySchema>, summary: Summary): Promise<SaveResult> {
  const transaction = database.transaction(SUMMARIES, 'readwrite');
  const before = copyRecord(await transaction.store.get(summary.url));
  const record = recordOf(summary, before, new Date());
  // Both are awaited together: a transaction that aborts on a full disk rejects `done` alone.
  await Promise.all([transaction.store.put(record), transaction.done]);
  const { savedAt, updatedAt } = record;
  return { status: before ? 'updated' : 'saved', savedAt, updatedAt };
}

/** @param name another database, for tests */
export function openLibrary(name: string = DATABASE): LibraryStore {
  let opened: Promise<IDBPDatabase<LibrarySchema>> | undefined;

  /** Opened on first use and kept; opened anew when the browser closed it or opening failed. */
  function database(): Promise<IDBPDatabase<LibrarySchema>> {
    opened ??= openDB<LibrarySchema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore(SUMMARIES, { keyPath: 'url' }).createIndex('updatedAt', 'updatedAt');
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opened = undefined;
      },
      terminated: () => {
        opened = undefined;
      },
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    async save(summary) {
      try {
        return ok(await write(await database(), summary));
      } catch (error) {
        return fail(saveFailure(error));
      }
    },
    async dates(url) {
      const record = await (await database()).get(SUMMARIES, url);
      return record && { savedAt: record.savedAt, updatedAt: record.updatedAt };
    },
    async list() {
      const stored = await (await database()).getAllFromIndex(SUMMARIES, 'updatedAt');
      return stored
        .map(copyRecord)
        .filter((record) => record !== undefined)
        .toReversed();
    },
    async remove(url) {
      await (await database()).delete(SUMMARIES, url);
    },
    async restore(record) {
      const transaction = (await database()).transaction(SUMMARIES, 'readwrite');
      const taken = await transaction.store.getKey(record.url);
      await Promise.all([taken === undefined ? transaction.store.put(record) : undefined, transaction.done]);
    },
  };
}
