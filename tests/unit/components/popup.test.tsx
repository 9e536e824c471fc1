// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupServices } from '../../../components/popup/services.ts';
import { fail, ok, type Outcome, type ReadFailure } from '../../../lib/outcome.ts';
import type { Summary } from '../../../lib/summary.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';
import { deferred } from '../deferred.ts';
import { articleOf, fakeServices, TAB } from './fake-popup.ts';
import { expectNoViolations, show, texts } from './render.tsx';

const open = (other: Partial<PopupServices> = {}, locale: 'en' | 'zh_CN' = 'en'): PopupServices => {
  const services = fakeServices(EN_SUMMARY, other);
  show(<Popup services={services} />, locale);
  return services;
};

const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): boolean => fireEvent.click(button(name));
const ready = (): Promise<unknown> => screen.findByRole('heading', { name: 'Statements' });
const never = (): Promise<never> => new Promise(() => {});

describe('while the page is read', () => {
  it('shows the outline at once, and a way to stop', async () => {
    open({ read: never });
    screen.getByRole('heading', { name: 'Reading the page…' });
    await expectNoViolations();
  });

  it('stops when asked, drops what arrives later, and reads again', async () => {
    const late = deferred<Outcome<never, ReadFailure>>();
    const read = vi.fn<PopupServices['read']>(() => late.promise);
    open({ read });
    press('Cancel');
    expect(read.mock.calls[0]?.[0].aborted).toBe(true);
    await act(async () => late.resolve(fail({ code: 'timeout' })));
    const heading = screen.getByRole('heading', { name: 'Reading was stopped' });
    expect(document.activeElement).toBe(heading);
    await expectNoViolations();
    press('Read again');
    screen.getByRole('heading', { name: 'Reading the page…' });
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('while the summary is made', () => {
  it('shows headline and dates, with the focus on the title, and then who and what', async () => {
    const made = deferred<Outcome<Summary, ReadFailure>>();
    open({ summarise: () => made.promise });
    const title = await screen.findByRole('heading', { level: 1, name: EN_SUMMARY.title });
    expect(document.activeElement).toBe(title);
    expect(document.body.textContent).toContain('Published April 14, 2026');
    screen.getByText('Looking for who said what…');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await expectNoViolations();
    await act(async () => made.resolve(ok(EN_SUMMARY)));
    screen.getByRole('heading', { name: 'Participants' });
    expect(document.activeElement).toBe(title);
    expect(screen.queryByText('Looking for who said what…')).toBeNull();
  });

  it('stops the work when asked', async () => {
    const summarise = vi.fn<PopupServices['summarise']>(never);
    open({ summarise });
    await screen.findByText('Looking for who said what…');
    press('Cancel');
    expect(summarise.mock.calls[0]?.[1].aborted).toBe(true);
    screen.getByRole('heading', { name: 'Reading was stopped' });
  });

  it('stops the work when the popup goes away', async () => {
    const summarise = vi.fn<PopupServices['summarise']>(never);
    open({ summarise });
    await screen.findByText('Looking for who said what…');
    cleanup();
    await waitFor(() => expect(summarise.mock.calls[0]?.[1].aborted).toBe(true));
  });

  it('says what went wrong with it, and offers to try again', async () => {
    const summarise = vi
      .fn<PopupServices['summarise']>()
      .mockResolvedValueOnce(fail({ code: 'failed', detail: 'summarise: worker' }))
      .mockResolvedValueOnce(ok(EN_SUMMARY));
    open({ summarise });
    const heading = await screen.findByRole('heading', { name: 'The page could not be read' });
    expect(document.activeElement).toBe(heading);
    press('Retry');
    await ready();
  });

  it('notices that the page has changed meanwhile', async () => {
    const made = deferred<Outcome<Summary, ReadFailure>>();
    const watch = vi.fn<PopupServices['watch']>(() => () => undefined);
    open({ summarise: () => made.promise, watch });
    await waitFor(() => expect(watch).toHaveBeenCalled());
    act(() => watch.mock.calls[0]?.[1]());
    await act(async () => made.resolve(ok(EN_SUMMARY)));
    expect(button('Save').disabled).toBe(true);
  });
});

describe('when the page is read', () => {
  it('puts the focus on the title and says the counts politely', async () => {
    open();
    await ready();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(texts(screen.getAllByRole('status'))).toContain('Summary ready. Participants: 4. Statements: 5.');
  });

  it.each([
    ['paywall', 'Only 212 words of this story are visible: the rest is behind a pay wall.'],
    ['cut', 'Only 212 words are visible: the page shows just the beginning of this story.'],
  ] as const)('says how much of a story is visible: %s', async (reason, words) => {
    const summary = { ...EN_SUMMARY, partial: { reason, words: 212 } };
    open({ summarise: async () => ok(summary) });
    await ready();
    screen.getByText(words);
    await expectNoViolations();
  });

  it('has Save, Library and the switch', async () => {
    const { openLibrary } = open();
    await ready();
    button('Save');
    expect(screen.getByRole('switch', { name: 'Hide trending sidebar' }).getAttribute('aria-checked')).toBe(
      'false',
    );
    press('Library');
    expect(openLibrary).toHaveBeenCalled();
  });

  it('is accessible, in Chinese too', async () => {
    open();
    await ready();
    await expectNoViolations();
    open({ summarise: async () => ok(ZH_SUMMARY) }, 'zh_CN');
    await screen.findByRole('heading', { name: '言论' });
    await expectNoViolations();
  });

  it('says when the tab has gone to another page, saves nothing then, and reads again', async () => {
    const watch = vi.fn<PopupServices['watch']>(() => () => undefined);
    const { save, read } = open({ watch });
    await ready();
    await waitFor(() => expect(watch).toHaveBeenCalled());
    act(() => watch.mock.calls[0]?.[1]());
    expect(screen.getAllByText('The page changed.').length).toBeGreaterThan(0);
    screen.getByRole('heading', { name: 'Statements' });
    expect(button('Save').disabled).toBe(true);
    expect(screen.queryByRole('switch')).toBeNull();
    press('Save');
    expect(save).not.toHaveBeenCalled();
    await expectNoViolations();
    press('Read again');
    await waitFor(() => expect(button('Save').disabled).toBe(false));
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('when the page can’t be read', () => {
  const CASES: [ReadFailure, heading: string, words: string, buttons: string[]][] = [
    [
      { code: 'not-an-article', reason: 'empty' },
      'This page is not an article',
      'no text on the page',
      ['Try again', 'Library'],
    ],
    [
      { code: 'not-an-article', reason: 'section' },
      'This page is not an article',
      'list of stories or goods',
      ['Try again', 'Library'],
    ],
    [
      { code: 'not-an-article', reason: 'no-story' },
      'This page is not an article',
      'no story in it',
      ['Try again', 'Library'],
    ],
    [{ code: 'restricted', reason: 'browser-page' }, 'This page can’t be read', 'browser’s own', ['Library']],
    [{ code: 'restricted', reason: 'extension-store' }, 'This page can’t be read', 'stores', ['Library']],
    [{ code: 'restricted', reason: 'pdf' }, 'This page can’t be read', 'PDF', ['Library']],
    [{ code: 'restricted', reason: 'not-html' }, 'This page can’t be read', 'another kind', ['Library']],
    [{ code: 'restricted', reason: 'no-access' }, 'This page can’t be read', 'does not let', ['Library']],
    [
      { code: 'too-large', nodes: 1, characters: 1 },
      'This page is too large',
      'leaves it alone',
      ['Try again', 'Library'],
    ],
    [{ code: 'navigated' }, 'The page changed while it was read', 'another page', ['Read again', 'Library']],
    [{ code: 'timeout' }, 'The page took too long to answer', 'still loading', ['Retry', 'Library']],
    [
      { code: 'failed', detail: 'x' },
      'The page could not be read',
      'diagnostics hold nothing',
      ['Retry', 'Library', 'Copy diagnostics'],
    ],
  ];

  it.each(CASES)('%j: says what, why, and what can be done', async (failure, title, words, buttons) => {
    open({ read: async () => fail(failure) });
    const heading = await screen.findByRole('heading', { name: title });
    expect(document.activeElement).toBe(heading);
    expect(document.body.textContent).toContain(words);
    expect(texts(screen.getAllByRole('button'))).toEqual(buttons);
    await expectNoViolations();
  });

  it('reads again on demand', async () => {
    const read = vi
      .fn<PopupServices['read']>()
      .mockResolvedValueOnce(fail({ code: 'timeout' }))
      .mockResolvedValueOnce(ok({ tab: TAB, article: articleOf(EN_SUMMARY) }));
    open({ read });
    fireEvent.click(await screen.findByRole('button', { name: 'Retry' }));
    await ready();
  });

  it.each([
    ['front-page', 'front page'],
    ['search', 'results of a search'],
    ['product', 'for sale'],
    ['video', 'video'],
    ['forum', 'discussion'],
    ['gallery', 'picture gallery'],
    ['error', 'can’t be shown'],
    ['login', 'sign in'],
  ] as const)('says what a page is that is no article: %s', async (reason, words) => {
    open({ read: async () => fail({ code: 'not-an-article', reason }) });
    await screen.findByRole('heading', { name: 'This page is not an article' });
    expect(document.body.textContent).toContain(words);
  });

  it('reads what is no article anyway on request, and says so above the summary', async () => {
    const { url, title, published, text } = EN_SUMMARY;
    const article = { url, title, published, text, paragraphs: [] };
    const read = vi
      .fn<PopupServices['read']>()
      .mockResolvedValueOnce(fail({ code: 'not-an-article', reason: 'forum', article }))
      .mockResolvedValueOnce(ok({ tab: TAB, article }));
    open({ read, summarise: async () => ok({ ...EN_SUMMARY, notAnArticle: 'forum' }) });
    const anyway = await screen.findByRole('button', { name: 'Try anyway' });
    expect(texts(screen.getAllByRole('button'))).toEqual(['Try anyway', 'Try again', 'Library']);
    fireEvent.click(anyway);
    await ready();
    expect(read.mock.calls.map(([, evenIfNoArticle]) => evenIfNoArticle)).toEqual([false, true]);
    screen.getByText(/does not look like an article/);
    await expectNoViolations();
  });

  it('copies diagnostics and says so, or that it could not', async () => {
    const failure: ReadFailure = { code: 'failed', detail: 'x' };
    const copyDiagnostics = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error());
    open({ read: async () => fail(failure), copyDiagnostics });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy diagnostics' }));
    await screen.findByText('Diagnostics copied.');
    expect(copyDiagnostics).toHaveBeenCalledWith(failure);
    press('Copy diagnostics');
    await screen.findByText('The diagnostics could not be copied.');
  });
});

describe('Save', () => {
  it('hands the summary over within the click, and says so', async () => {
    const { save } = open();
    await ready();
    press('Save');
    expect(save).toHaveBeenCalledWith(EN_SUMMARY);
    await screen.findByText('Saved');
    button('Save');
  });

  it('tells when the page was saved before, and that saving updates it', async () => {
    const dates = { savedAt: '2026-11-01T10:00:00Z', updatedAt: '2026-11-02T10:00:00Z' };
    open({
      savedDates: async () => dates,
      save: async () => ok({ status: 'updated', ...dates }),
    });
    await screen.findByText(/^Saved on Nov 2, 2026.* — saving again updates it\.$/);
    press('Save');
    await screen.findByText('Updated');
  });

  it.each([
    ['storage-full', /disk is full/],
    ['save-failed', /could not be written/],
  ] as const)('on %s keeps the result and offers an export', async (code, words) => {
    const { exportNow } = open({ save: async () => fail({ code }) });
    await ready();
    press('Save');
    await screen.findByText(words);
    screen.getByRole('heading', { name: 'Statements' });
    await expectNoViolations();
    press('Export now');
    expect(exportNow).toHaveBeenCalledWith(EN_SUMMARY);
  });
});
