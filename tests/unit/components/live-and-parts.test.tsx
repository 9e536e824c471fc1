// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { SummaryView } from '../../../components/summary/SummaryView.tsx';
import type { Entry, Summary } from '../../../lib/summary.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';
import { expectNoViolations, show, texts } from './render.tsx';

const view = (summary: Summary) => (
  <main>
    <SummaryView summary={summary} level={1} headingRef={null} />
  </main>
);

/** Two entries, the second beginning with the second paragraph that holds a statement. */
function entriesAt(summary: Summary, times: [string, string]): Entry[] {
  const second = summary.text.indexOf('\n\n', summary.statements[0]?.end) + 2;
  return [
    { start: summary.statements[0]?.start ?? 0, end: second - 2, time: times[0] },
    { start: second, end: summary.text.length, time: times[1] },
  ];
}

const times = (): NodeListOf<Element> => document.querySelectorAll('.statement time');

describe('a live blog’s summary', () => {
  it('says beside each statement when its entry was written', async () => {
    const entries = entriesAt(EN_SUMMARY, ['2026-04-14T14:05+01:00', '2026-04-14T16:40+01:00']);
    show(view({ ...EN_SUMMARY, entries }));
    expect(texts(times())).toEqual([
      'posted 14:05',
      'posted 16:40',
      'posted 16:40',
      'posted 16:40',
      'posted 16:40',
    ]);
    expect(times()[0]?.getAttribute('datetime')).toBe('2026-04-14T14:05+01:00');
    expect(times()[0]?.getAttribute('title')).toBe('2026-04-14 14:05 +01:00');
    await expectNoViolations();
  });

  it('names the days where its entries are of several', () => {
    const entries = entriesAt(EN_SUMMARY, ['2026-04-14T23:50', '2026-04-15T00:10']);
    show(view({ ...EN_SUMMARY, entries }));
    expect(texts(times()).slice(0, 2)).toEqual(['posted Apr 14, 23:50', 'posted Apr 15, 00:10']);
  });

  it('shows a time whose day is not known, in the reader’s language', () => {
    show(
      view({ ...ZH_SUMMARY, entries: [{ start: 0, end: ZH_SUMMARY.text.length, time: '09:30' }] }),
      'zh_CN',
    );
    expect(texts(times())[0]).toBe('09:30 发布');
  });

  it('shows no time beside a statement outside of all entries, and none on other pages', () => {
    show(view({ ...EN_SUMMARY, entries: [{ start: 0, end: 2, time: '09:30' }] }));
    expect(times()).toHaveLength(0);
    show(view(EN_SUMMARY));
    expect(times()).toHaveLength(0);
  });
});

describe('the summary of one part of a story', () => {
  it('says which part it is, of how many, and leads to the whole', async () => {
    show(view({ ...EN_SUMMARY, parts: { part: 1, of: 3, whole: 'https://courier.example.org/ferry?all' } }));
    screen.getByText('Part 1 of 3 of this story.');
    expect(screen.getByRole('link', { name: 'Open all of it on one page' }).getAttribute('href')).toBe(
      'https://courier.example.org/ferry?all',
    );
    await expectNoViolations();
  });

  it('says so in Chinese, also when it is not known of how many', () => {
    show(view({ ...ZH_SUMMARY, parts: { part: 2, of: 4 } }), 'zh_CN');
    screen.getByText('这是本文的第 2 页，共 4 页。');
    show(view({ ...ZH_SUMMARY, parts: { part: 2 } }), 'zh_CN');
    screen.getByText('这是本文的第 2 页。');
  });

  it('has no link to an address that is not of the web', () => {
    show(view({ ...EN_SUMMARY, parts: { part: 1, whole: 'javascript:alert(1)' } }));
    screen.getByText('Part 1 of this story.');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
