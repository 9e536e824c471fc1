// oxlint-disable-next-line import/no-unassigned-import -- importing it installs the database
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LibraryStore, openLibrary } from '../../../lib/library/store.ts';
import type { Summary } from '../../../lib/summary.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';

let name: string;
let store: LibraryStore;
let databases = 0;

beforeEach(() => {
  databases += 1;
  name = `library-${databases}`;
  store = openLibrary(name);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T10:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const numbered = (i: number): Summary => ({ ...EN_SUMMARY, url: `https://courier.example.org/${i}` });

describe('the library', () => {
  it('saves a summary and has it after a restart', async () => {
    expect(await store.save(ZH_SUMMARY)).toEqual({
      ok: true,
      value: { status: 'saved', savedAt: '2026-11-02T10:00:00.000Z', updatedAt: '2026-11-02T10:00:00.000Z' },
    });
    const [record, ...others] = await openLibrary(name).list();
    expect(record?.summary).toEqual(ZH_SUMMARY);
    expect(others).toEqual([]);
  });

  it('updates the record of the same page and says so', async () => {
    await store.save(ZH_SUMMARY);
    vi.setSystemTime(new Date('2026-11-03T10:00:00Z'));
    const outcome = await store.save({ ...ZH_SUMMARY, title: '新标题' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { status: 'updated', savedAt: '2026-11-02T10:00:00.000Z' },
    });
    expect((await store.list()).map(({ summary }) => summary.title)).toEqual(['新标题']);
  });

  it('keeps every one of many saves at once, from two connections', async () => {
    const other = openLibrary(name);
    await Promise.all(Array.from({ length: 50 }, (_, i) => (i % 2 ? store : other).save(numbered(i))));
    expect(await store.list()).toHaveLength(50);
  });

  it('lists the last saved first', async () => {
    await store.save(ZH_SUMMARY);
    vi.setSystemTime(new Date('2026-11-03T10:00:00Z'));
    await store.save(EN_SUMMARY);
    vi.setSystemTime(new Date('2026-11-04T10:00:00Z'));
    await store.save(ZH_SUMMARY);
    expect((await store.list()).map(({ url }) => url)).toEqual([ZH_SUMMARY.url, EN_SUMMARY.url]);
  });

  it('tells when a page was saved', async () => {
    expect(await store.dates(ZH_SUMMARY.url)).toBeUndefined();
    await store.save(ZH_SUMMARY);
    expect(await store.dates(ZH_SUMMARY.url)).toEqual({
      savedAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
    });
  });

  it('removes, and puts back exactly what was removed', async () => {
    await store.save(ZH_SUMMARY);
    const [record] = await store.list();
    await store.remove(ZH_SUMMARY.url);
    expect(await store.list()).toEqual([]);
    vi.setSystemTime(new Date('2026-11-09T10:00:00Z'));
    if (record) await store.restore(record);
    expect(await store.list()).toEqual([record]);
  });

  it('does not put an old record over a newer save', async () => {
    await store.save(ZH_SUMMARY);
    const [old] = await store.list();
    await store.remove(ZH_SUMMARY.url);
    await store.save({ ...ZH_SUMMARY, title: '新标题' });
    if (old) await store.restore(old);
    expect((await store.list())[0]?.summary.title).toBe('新标题');
  });

  it('leaves out a record that it can’t read, and keeps the others', async () => {
    await store.save(ZH_SUMMARY);
    const raw = await openDB(name);
    await raw.put('summaries', {
      version: 9,
      url: 'https://later.example/',
      updatedAt: '2030-01-01T00:00:00Z',
    });
    raw.close();
    expect((await store.list()).map(({ url }) => url)).toEqual([ZH_SUMMARY.url]);
  });

  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'save-failed'],
  ])('answers %s with the failure %s', async (error, code) => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    expect(await store.save(ZH_SUMMARY)).toEqual({ ok: false, failure: { code } });
  });

  it('saves after the database could not be opened once', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await store.save(ZH_SUMMARY)).toEqual({ ok: false, failure: { code: 'save-failed' } });
    expect(await store.save(ZH_SUMMARY)).toMatchObject({ ok: true });
  });
});
