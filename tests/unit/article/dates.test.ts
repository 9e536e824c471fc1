import { expect, test } from 'vitest';
import { findDates } from '../../../lib/article/dates/find.ts';
import { dayOf } from '../../../lib/article/dates/moment.ts';
import { scriptStamp } from '../../../lib/article/dates/script.ts';
import { isMonthFirst } from '../../../lib/article/language.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const found = (text: string, monthFirst = false): string[] =>
  findDates(text, monthFirst).map((date) => `${dayOf(date)}${date.time ? ` ${date.time}` : ''}`);

test.each([
  ['2026-02-02 06:05:11', '2026-02-02 06:05:11'],
  ['2026-02-0206:05', '2026-02-02 06:05:00'],
  ['发布时间：26-02-02 06:05', '2026-02-02 06:05:00'],
  ['Mo 02.02.26 | 06:05 Uhr', '2026-02-02 06:05:00'],
  ['Am 2. Februar 2026 um 06:05 Uhr', '2026-02-02 06:05:00'],
  ['February 2, 2026 at 6:05 PM EST', '2026-02-02 18:05:00'],
  ['February 2, 2026, 12:05 a.m.', '2026-02-02 00:05:00'],
  ['2026 Feb 2', '2026-02-02'],
  ['2 de febrero de 2026', '2026-02-02'],
])('%s is a date', (text, expected) => expect(found(text)).toEqual([expected]));

test('the month comes first with slashes, and where English is written so', () => {
  expect(found('2/3/2026', true)).toEqual(['2026-02-03']);
  expect(found('02.03.2026', true)).toEqual(['2026-03-02']);
  expect(isMonthFirst('en-US', 'https://courier.example/')).toBe(true);
  expect(isMonthFirst('en', 'https://courier.example/')).toBe(true);
  expect(isMonthFirst('en', 'https://courier.co.uk/')).toBe(false);
  expect(isMonthFirst('en-GB', 'https://courier.example/')).toBe(false);
  expect(isMonthFirst('de', 'https://courier.example/')).toBe(false);
});

const stamp = (script: string) => scriptStamp(parseDocument(`<script>${script}</script>`));

test('scripts name the day in several ways', () => {
  expect(stamp('firstPublicationDate: "20260202",')).toBe('20260202');
  expect(stamp('{"publishedDate":"2026-02-02T06:05:11Z"}')).toBe('2026-02-02T06:05:11Z');
  expect(stamp('{\\"published_at\\":\\"2026-02-02\\"}')).toBe('2026-02-02');
  expect(stamp('{"act": 1770012311}')).toBeUndefined();
});

const STORY =
  '<p>The council of Northmoor voted to rebuild the old lock, after a debate that lasted until midnight and drew two hundred people.</p>'.repeat(
    3,
  );
const published = (header: string, after = '', head = '', url = 'https://courier.example/lock') => {
  const html = `<html lang="en"><head><title>The lock</title>${head}</head><body><h1>Northmoor rebuilds its lock</h1>${header}${STORY}${after}</body></html>`;
  const read = readArticle(parseDocument(html), url);
  return read.ok ? read.value.published?.iso : read.failure.code;
};

test('a stamp of its own zone stays what it is, whatever day the address names', () => {
  const head = '<meta property="article:published_time" content="2026-02-02T23:30:00Z">';
  expect(published('<p>February 3, 2026</p>', '', head, 'https://courier.example/2026/02/03/lock')).toBe(
    '2026-02-02T23:30:00Z',
  );
});

test('the date that is called one of publication counts, not that of a change', () => {
  expect(published('<p>Updated: March 6, 2026</p><p>Published: February 2, 2026</p>')).toBe('2026-02-02');
  expect(published('<p>Published on February 2, 2026</p><p>First shown on March 6, 2026</p>')).toBe(
    '2026-02-02',
  );
  expect(published('<p>2026-03-06 lastupdate</p>')).toBeUndefined();
  const times =
    '<div>Updated: <i><time datetime="2026-03-06T08:00:00Z">March 6</time></i></div><div>Original: <i><time datetime="2026-02-02T08:00:00Z">Feb 2</time></i></div>';
  expect(published(times)).toBe('2026-02-02T08:00:00Z');
});

test('a labelled date is found below the story', () => {
  expect(published('', '<p>No. 17</p>'.repeat(20) + '<p>Erschienen am: 02.02.2026</p>')).toBe('2026-02-02');
});
