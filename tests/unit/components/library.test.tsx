// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../components/library/Library.tsx';
import type { LibraryServices } from '../../../components/library/services.ts';
import { recordOf, type SavedSummary } from '../../../lib/library/record.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';
import { expectNoViolations, show, texts } from './render.tsx';

const ZH = recordOf(ZH_SUMMARY, undefined, new Date('2026-11-03T10:00:00Z'));
const EN = recordOf(EN_SUMMARY, undefined, new Date('2026-11-02T10:00:00Z'));

/** A library in memory. */
function fakeLibrary(records: SavedSummary[], other: Partial<LibraryServices> = {}) {
  let stored = [...records];
  const onChanged = vi.fn<LibraryServices['onChanged']>(() => () => undefined);
  const services: LibraryServices = {
    list: async () => [...stored],
    remove: vi.fn(async (url) => {
      stored = stored.filter((record) => record.url !== url);
    }),
    restore: vi.fn(async (record) => {
      stored = [record, ...stored];
    }),
    onChanged,
    download: vi.fn(),
    ...other,
  };
  return {
    services,
    saveElsewhere: (record: SavedSummary) => {
      stored = [record, ...stored];
      onChanged.mock.calls[0]?.[0]();
    },
  };
}

function open(records: SavedSummary[], other: Partial<LibraryServices> = {}, locale: 'en' | 'zh_CN' = 'en') {
  const library = fakeLibrary(records, other);
  show(<Library services={library.services} />, locale);
  return library;
}

const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const titles = (): string[] => texts(document.querySelectorAll('.record-title'));
const loaded = (): Promise<unknown> => waitFor(() => expect(titles().length).toBeGreaterThan(0));

/** What a click on an entry does in a browser: happy-dom follows no links to fragments. */
function openEntry(title: string): void {
  const link = screen.getByRole('link', { name: new RegExp(`^${title}`) });
  window.location.hash = link.getAttribute('href') ?? '';
  window.dispatchEvent(new Event('hashchange'));
}

async function search(query: string): Promise<void> {
  await loaded();
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search the library' }), {
    target: { value: query },
  });
}

async function pass(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

async function deleteEnglish(): Promise<void> {
  await loaded();
  openEntry(EN_SUMMARY.title);
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  await screen.findByText(`Deleted: ${EN_SUMMARY.title}`);
}

beforeEach(() => {
  window.location.hash = '';
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the list', () => {
  it('shows what is saved, in the order given, and how many', async () => {
    open([ZH, EN]);
    await loaded();
    expect(titles()).toEqual([ZH_SUMMARY.title, EN_SUMMARY.title]);
    screen.getByText('Summaries: 2');
    await expectNoViolations();
  });

  it('is accessible in Chinese', async () => {
    open([ZH, EN], {}, 'zh_CN');
    await loaded();
    openEntry(ZH_SUMMARY.title);
    await screen.findByRole('heading', { name: '言论' });
    await expectNoViolations();
  });

  it('follows what is saved elsewhere', async () => {
    const { saveElsewhere } = open([ZH]);
    await loaded();
    await act(async () => saveElsewhere(EN));
    await waitFor(() => expect(titles()).toEqual([EN_SUMMARY.title, ZH_SUMMARY.title]));
  });

  it('shows how to begin, with an example, while nothing is saved', async () => {
    open([]);
    await screen.findByRole('heading', { name: 'Nothing saved yet' });
    screen.getByText('An example of what will be here');
    expect(screen.queryByRole('searchbox')).toBeNull();
    await expectNoViolations();
  });

  it('says when the library can’t be opened, and tries again', async () => {
    const list = vi
      .fn<LibraryServices['list']>()
      .mockRejectedValueOnce(new Error())
      .mockResolvedValueOnce([ZH]);
    open([], { list });
    await screen.findByRole('heading', { name: 'The library could not be opened' });
    await expectNoViolations();
    press('Retry');
    await loaded();
  });
});

describe('an open summary', () => {
  it('is shown with a link to its page, and the focus on its title', async () => {
    open([ZH, EN]);
    await loaded();
    openEntry(EN_SUMMARY.title);
    const heading = await screen.findByRole('heading', { name: EN_SUMMARY.title });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('link', { name: 'Open the page' }).getAttribute('href')).toBe(EN_SUMMARY.url);
    expect(screen.getByRole('link', { current: true }).textContent).toContain(EN_SUMMARY.title);
    await expectNoViolations();
  });

  it('stays open over a reload, by the address’s fragment', async () => {
    window.location.hash = encodeURIComponent(EN_SUMMARY.url);
    open([ZH, EN]);
    await screen.findByRole('heading', { name: EN_SUMMARY.title });
  });

  it('takes a fragment that names nothing for none', async () => {
    window.location.hash = '%E0%A4%A';
    open([ZH]);
    await loaded();
    screen.getByText('Choose a summary to read it here.');
  });
});

describe('the search', () => {
  it('finds and marks Chinese words', async () => {
    open([ZH, EN]);
    await search('航线');
    expect(titles()).toEqual([ZH_SUMMARY.title]);
    expect(texts(document.querySelectorAll('mark'))).toEqual(['航线']);
    screen.getByText('Found: 1 of 2');
    await expectNoViolations();
  });

  it('says when nothing is found, and clears the search', async () => {
    open([ZH, EN]);
    await search('nonesuch');
    screen.getByRole('heading', { name: 'Nothing found' });
    screen.getByText('No saved summary has all of these words: nonesuch');
    await expectNoViolations();
    press('Clear search');
    expect(titles()).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('deleting', () => {
  it('deletes at once, offers it back, and moves the focus to the list', async () => {
    const { services } = open([ZH, EN]);
    await deleteEnglish();
    expect(services.remove).toHaveBeenCalledWith(EN_SUMMARY.url);
    await waitFor(() => expect(titles()).toEqual([ZH_SUMMARY.title]));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Saved summaries' }));
    await expectNoViolations();
    press('Undo');
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(services.restore).toHaveBeenCalledWith(EN);
    screen.getByText(`Restored: ${EN_SUMMARY.title}`);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Saved summaries' })),
    );
  });

  it('undoes the last one left too', async () => {
    open([EN]);
    await deleteEnglish();
    await screen.findByRole('heading', { name: 'Nothing saved yet' });
    press('Undo');
    await loaded();
  });

  it('undoes with Z, but not while something is typed', async () => {
    const { services } = open([ZH, EN]);
    await deleteEnglish();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'z' });
    expect(services.restore).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'z' });
    await waitFor(() => expect(services.restore).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(titles()).toHaveLength(2));
    fireEvent.keyDown(document.body, { key: 'z' });
    expect(services.restore).toHaveBeenCalledTimes(1);
  });

  it('takes the offer away after a while, but not while it is focused or pointed at', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    open([ZH, EN]);
    await deleteEnglish();
    const undo = screen.getByRole('button', { name: 'Undo' });
    fireEvent.focusIn(undo);
    await pass(60_000);
    screen.getByRole('button', { name: 'Undo' });
    fireEvent.focusOut(undo);
    fireEvent.pointerEnter(undo.parentElement ?? undo);
    await pass(60_000);
    screen.getByRole('button', { name: 'Undo' });
    fireEvent.pointerLeave(undo.parentElement ?? undo);
    await pass(60_000);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('lets the notice go after the focused Undo was pressed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    open([ZH, EN]);
    await deleteEnglish();
    fireEvent.focusIn(screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    await screen.findByText(`Restored: ${EN_SUMMARY.title}`);
    await pass(60_000);
    expect(screen.queryByText(`Restored: ${EN_SUMMARY.title}`)).toBeNull();
  });

  it('says when it failed, and loses nothing', async () => {
    open([EN], { remove: () => Promise.reject(new Error()) });
    await loaded();
    openEntry(EN_SUMMARY.title);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByText(/could not be changed/);
    expect(titles()).toEqual([EN_SUMMARY.title]);
  });
});

describe('exporting', () => {
  it.each([
    ['Export all as JSON', 'application/json', 2],
    ['Export all as Markdown', 'text/markdown;charset=utf-8', 2],
  ])('%s: hands over every record, whatever is searched for', async (name, type) => {
    const { services } = open([ZH, EN]);
    await search('航线');
    press(name);
    expect(services.download).toHaveBeenCalledWith(expect.objectContaining({ type }));
    const [file] = vi.mocked(services.download).mock.calls[0] ?? [];
    expect(file?.content).toContain('Rebuilt ferry line opens');
    expect(file?.content).toContain('林若川会见艾斯特拉达');
  });

  it.each(['Export as JSON', 'Export as Markdown'])('%s: hands over the open one alone', async (name) => {
    const { services } = open([ZH, EN]);
    await loaded();
    openEntry(EN_SUMMARY.title);
    await screen.findByRole('heading', { name: EN_SUMMARY.title });
    press(name);
    const [file] = vi.mocked(services.download).mock.calls[0] ?? [];
    expect(file?.content).toContain('Rebuilt ferry line opens');
    expect(file?.content).not.toContain('林若川');
    expect(file?.name).toMatch(/^lede-Rebuilt-ferry-line/);
  });
});

it('keeps entries reachable by keyboard', async () => {
  open([ZH, EN]);
  await loaded();
  for (const link of within(screen.getByRole('list')).getAllByRole('link')) {
    link.focus();
    expect(document.activeElement).toBe(link);
  }
});
