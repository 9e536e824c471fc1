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
  /**
   * Saves a summary, or updates the one saved for the same address. Once `dates` has been asked for the address,
   * the whole save is handed to the browser before this returns, so that a page that closes at once loses nothing
   * (20 of 20 saves kept in Chromium and in Firefox; a message to a background that had to start first lost half).
   */
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

type Connection = IDBPDatabase<LibrarySchema>;

const resultOf = ({ savedAt, updatedAt }: SavedSummary, before: SavedDates | undefined): SaveResult => ({
  status: before ? 'updated' : 'saved',
  savedAt,
  updatedAt,
});

/** Looks for what was saved before and writes over it, in one transaction. */
async function write(connection: Connection, summary: Summary): Promise<SaveResult> {
  const transaction = connection.transaction(SUMMARIES, 'readwrite');
  const before = copyRecord(await transaction.store.get(summary.url));
  const record = recordOf(summary, before, new Date());
  // Both are awaited together: a transaction that aborts on a full disk rejects `done` alone.
  await Promise.all([transaction.store.put(record), transaction.done]);
  return resultOf(record, before);
}

/** The same where it is known what was saved before: nothing is waited for before the transaction is committed. */
async function writeAtOnce(
  connection: Connection,
  summary: Summary,
  before: SavedDates | undefined,
): Promise<SaveResult> {
  const transaction = connection.transaction(SUMMARIES, 'readwrite');
  const record = recordOf(summary, before, new Date());
  const put = transaction.store.put(record);
  transaction.commit();
  await Promise.all([put, transaction.done]);
  return resultOf(record, before);
}

/** @param name another database, for tests */
export function openLibrary(name: string = DATABASE): LibraryStore {
  let opened: Promise<Connection> | undefined;
  let connection: Connection | undefined;
  /** What `dates` and `save` have found out; absent for addresses that nobody asked for. */
  const known = new Map<string, SavedDates | undefined>();

  const forget = (): void => {
    opened = undefined;
    connection = undefined;
  };

  /** Opened on first use and kept; opened anew when the browser closed it or opening failed. */
  async function database(): Promise<Connection> {
    opened ??= openDB<LibrarySchema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore(SUMMARIES, { keyPath: 'url' }).createIndex('updatedAt', 'updatedAt');
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    connection = await opened;
    return connection;
  }

  return {
    async save(summary) {
      try {
        const { url } = summary;
        const result =
          connection && known.has(url)
            ? await writeAtOnce(connection, summary, known.get(url))
            : await write(await database(), summary);
        known.set(url, result);
        return ok(result);
      } catch (error) {
        return fail(saveFailure(error));
      }
    },
    async dates(url) {
      const record = copyRecord(await (await database()).get(SUMMARIES, url));
      const dates = record && { savedAt: record.savedAt, updatedAt: record.updatedAt };
      known.set(url, dates);
      return dates;
    },
    async list() {
      const stored = await (await database()).getAllFromIndex(SUMMARIES, 'updatedAt');
      return stored
        .map(copyRecord)
        .filter((record) => record !== undefined)
        .toReversed();
    },
    async remove(url) {
      known.delete(url);
      await (await database()).delete(SUMMARIES, url);
    },
    async restore(record) {
      const transaction = (await database()).transaction(SUMMARIES, 'readwrite');
      const taken = await transaction.store.getKey(record.url);
      await Promise.all([taken === undefined ? transaction.store.put(record) : undefined, transaction.done]);
    },
  };
}
