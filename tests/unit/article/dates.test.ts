import { describe, expect, test } from 'vitest';
import { findDates } from '../../../lib/article/dates/find.ts';
import { dayOf, isoOf } from '../../../lib/article/dates/moment.ts';
import { inlineScripts, scriptStamp } from '../../../lib/article/dates/script.ts';
import { readStamp } from '../../../lib/article/dates/stamp.ts';
import { usualZone } from '../../../lib/article/dates/usual-zone.ts';
import { isMonthFirst } from '../../../lib/article/language.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const found = (text: string, monthFirst = false): string[] =>
  findDates(text, monthFirst).map((date) => `${dayOf(date)}${date.time ? ` ${date.time}` : ''}`);

test.each([
  ['2026-02-02 06:05:11', '2026-02-02 06:05:11'],
  ['2026-02-0206:05', '2026-02-02 06:05'],
  ['发布时间：26-02-02 06:05', '2026-02-02 06:05'],
  ['Mo 02.02.26 | 06:05 Uhr', '2026-02-02 06:05'],
  ['Am 2. Februar 2026 um 06:05 Uhr', '2026-02-02 06:05'],
  ['February 2, 2026 at 6:05 PM EST', '2026-02-02 18:05'],
  ['February 2, 2026, 12:05 a.m.', '2026-02-02 00:05'],
  ['Fri, Feb 2 20266:05 PM', '2026-02-02 18:05'],
  ['06:05, 2 Feb 2026', '2026-02-02'],
  ['2026 Feb 2', '2026-02-02'],
  ['Mon Feb 02 06:05:11 EST 2026', '2026-02-02 06:05:11'],
  ['2026年2月2日（月） 06時05分', '2026-02-02 06:05'],
  ['2026年2月2日 星期一 下午6:05', '2026-02-02 18:05'],
  ['2026. 2. 2. 오후 6:05', '2026-02-02 18:05'],
  ['2 février 2026 à 6h05', '2026-02-02 06:05'],
  ['Datum:2. Februar 2026', '2026-02-02'],
  ['Feb 22026', '2026-02-02'],
  ['2Feb2026', '2026-02-02'],
  ['02/02/26 à 6h05', '2026-02-02 06:05'],
  ['2 gusht 2026', '2026-08-02'],
  ['2. července 2026', '2026-07-02'],
  ['2. marraskuuta 2025', '2025-11-02'],
  ['2 मार्च 2026', '2026-03-02'],
  ['2 de febrero de 2026', '2026-02-02'],
])('%s is a date', (text, expected) => expect(found(text)).toEqual([expected]));

test.each([
  ['2026-02-02T06:05:11+0800', '2026-02-02T06:05:11+08:00'],
  ['February 2, 2026 6:05 pm CET', '2026-02-02T18:05+01:00'],
  ['2 Feb 2026 06:05 GMT+2', '2026-02-02T06:05+02:00'],
  ['Mon Feb 02 2026 06:05:11 GMT-0500 (EST)', '2026-02-02T06:05:11-05:00'],
  ['Feb 2, 2026 6:05 PM ET', '2026-02-02'],
  ['20260202T0605Z', '2026-02-02T06:05Z'],
])('%s is as exact as it is written', (text, iso) => {
  const moment = readStamp(text, false);
  expect(moment && isoOf(moment)).toBe(iso);
});

test('the month comes first with slashes, and where English is written so', () => {
  expect(found('2/3/2026', true)).toEqual(['2026-02-03']);
  expect(found('02.03.2026', true)).toEqual(['2026-03-02']);
  expect(isMonthFirst('en-US', 'https://courier.example/')).toBe(true);
  expect(isMonthFirst('en', 'https://courier.example/')).toBe(true);
  expect(isMonthFirst('en', 'https://courier.co.uk/')).toBe(false);
  expect(isMonthFirst('en-GB', 'https://courier.example/')).toBe(false);
  expect(isMonthFirst('de', 'https://courier.example/')).toBe(false);
});

const stamp = (script: string) => scriptStamp(inlineScripts(parseDocument(`<script>${script}</script>`)));

test('scripts name the day in several ways', () => {
  expect(stamp('firstPublicationDate: "20260202",')).toBe('20260202');
  expect(stamp('{"publishedDate":"2026-02-02T06:05:11Z"}')).toBe('2026-02-02T06:05:11Z');
  expect(stamp('{\\"published_at\\":\\"2026-02-02\\"}')).toBe('2026-02-02');
  expect(stamp('showDate("2026/02/02 06:05:11")')).toBe('2026/02/02 06:05:11');
  expect(stamp('{"act": 1770012311}')).toBeUndefined();
});

const STORY =
  '<p>The council of Northmoor voted to rebuild the old lock, after a debate that lasted until midnight and drew two hundred people.</p>'.repeat(
    3,
  );
const ADDRESS = 'https://courier.example/lock';
const dateOf = (header: string, after = '', head = '', url = ADDRESS) => {
  const html = `<html lang="en"><head><title>The lock</title>${head}</head><body><h1>Northmoor rebuilds its lock</h1>${header}${STORY}${after}</body></html>`;
  const read = readArticle(parseDocument(html), url);
  return read.ok ? read.value.published : null;
};
const published = (...page: Parameters<typeof dateOf>) => dateOf(...page)?.iso;

const stamped = (time: string) => `<meta property="article:published_time" content="${time}">`;

describe('a stamp in UTC', () => {
  const LATE = stamped('2026-02-02T23:30:00Z');

  test('is told in the zone of the time that the page shows', () => {
    expect(published('<p>February 3, 2026 7:30 AM</p>', '', LATE)).toBe('2026-02-03T07:30:00+08:00');
    expect(published('<p>February 2, 2026 3:30 PM PST</p>', '', LATE)).toBe('2026-02-02T15:30:00-08:00');
  });

  test('is told in the zone of the country', () => {
    expect(published('', '', LATE, 'https://bote.example.de/schleuse')).toBe('2026-02-03T00:30:00+01:00');
    expect(published('', '', stamped('2026-07-02T22:30:00Z'), 'https://bote.example.de/schleuse')).toBe(
      '2026-07-03T00:30:00+02:00',
    );
  });

  test('gives way to the day that the page shows or its address names, a day off and no more', () => {
    expect(published('<p>February 3, 2026</p>', '', LATE)).toBe('2026-02-03');
    expect(published('', '', LATE, 'https://courier.example/2026/02/03/lock')).toBe('2026-02-03');
    expect(published('<p>February 1, 2026</p>', '', LATE)).toBe('2026-02-02T23:30:00Z');
    expect(published('<p>February 4, 2026</p>', '', LATE)).toBe('2026-02-02T23:30:00Z');
  });

  test('has nothing to do with a time shown that no zone explains', () => {
    expect(published('<p>February 3, 2026 7:37 AM</p>', '', LATE)).toBe('2026-02-03');
  });

  test('is none where it is the very time that readers in another zone are shown', () => {
    expect(dateOf('<p>02.02.2026, 23:30 Uhr</p>', '', LATE, 'https://bote.example.de/schleuse')).toEqual({
      iso: '2026-02-02T23:30:00+01:00',
      zone: 'assumed',
      source: 'meta',
    });
  });

  test('of another zone stays what it is', () => {
    const head = stamped('2026-02-02T23:30:00-05:00');
    expect(published('<p>February 3, 2026</p>', '', head)).toBe('2026-02-02T23:30:00-05:00');
  });

  test('of a change is told in the same zone', () => {
    const head = `${LATE}<meta property="article:modified_time" content="2026-02-03T01:00:00Z">`;
    const html = `<html lang="en"><head>${head}</head><body><h1>Northmoor rebuilds its lock</h1><p>3 February 2026, 7:30</p>${STORY}</body></html>`;
    const read = readArticle(parseDocument(html), ADDRESS);
    expect(read.ok && read.value.modified?.iso).toBe('2026-02-03T09:00:00+08:00');
  });
});

test('a time without a zone is of the usual one, and says so', () => {
  const head = '<meta property="article:published_time" content="2026-02-02 23:30">';
  expect(dateOf('', '', head, 'https://gazette.example.in/lock')).toEqual({
    iso: '2026-02-02T23:30+05:30',
    zone: 'assumed',
    source: 'meta',
  });
  expect(dateOf('', '', head)).toEqual({ iso: '2026-02-02', source: 'meta' });
});

test('the zone is that of the script, else of the country, else of the language', () => {
  const han = '北港市民昨日重建旧船闸，二百人到场旁听，会议开到午夜，市长说明年完工。';
  expect(usualZone(han, 'en', 'https://a.example.fr/')).toBe('Asia/Shanghai');
  expect(usualZone('The lock', 'de', 'https://a.example.co.uk/')).toBe('Europe/London');
  expect(usualZone('Die Schleuse', 'de-AT', 'https://a.example/')).toBe('Europe/Berlin');
  expect(usualZone('The lock', 'en', 'https://a.example/')).toBeUndefined();
  expect(usualZone('The lock', 'constructor', 'https://a.constructor/')).toBeUndefined();
});

test('the date that is called one of publication counts, not that of a change', () => {
  expect(published('<p>Updated: March 6, 2026</p><p>Published: February 2, 2026</p>')).toBe('2026-02-02');
  expect(published('<p>Published on February 2, 2026</p><p>First shown on March 6, 2026</p>')).toBe(
    '2026-02-02',
  );
  const times =
    '<div>Updated: <i><time datetime="2026-03-06T08:00:00Z">March 6</time></i></div><div>Original: <i><time datetime="2026-02-02T08:00:00Z">Feb 2</time></i></div>';
  expect(published(times)).toBe('2026-02-02T08:00:00Z');
});

test('a labelled date is found below the story', () => {
  expect(published('', '<p>No. 17</p>'.repeat(20) + '<p>Erschienen am: 02.02.2026</p>')).toBe('2026-02-02');
});

test('a day of change stands in only where the page tells no other, and says so', () => {
  const changed = { iso: '2026-03-06', change: true, source: 'text' };
  expect(dateOf('<p>2026-03-06 lastupdate</p>')).toEqual(changed);
  expect(dateOf('', '<p>Stand: 6. März 2026</p>')).toEqual(changed);
  expect(dateOf('<p>Updated: March 6, 2026</p>', '<p>Posted on February 2, 2026</p>')).toEqual({
    iso: '2026-02-02',
    source: 'text',
  });
});

test('a date away from the headline counts if enough speaks for it', () => {
  const above = `<div class="entry-meta">2 February 2026</div>`;
  expect(published('', `<footer><p class="entry-date">2 February 2026</p></footer>`)).toBe('2026-02-02');
  expect(published('', '<p>2 February 2026</p>')).toBe('2026-02-02');
  expect(published('', `<p>No. 17</p>${above}`)).toBe('2026-02-02');
});

const other = (day: number) =>
  `<li><a href="/${day}">The lock of Hollin</a><span>${day} March 2026</span></li>`;

test('dates of other stories, of tables and of comments do not', () => {
  expect(published('', `<p>More</p><ul>${other(4)}${other(5)}${other(6)}</ul>`)).toBeUndefined();
  const cells = [4, 5, 6].map((day) => `<tr><td>${day} March 2026</td><td>${day} boats</td></tr>`);
  expect(published('', `<p>No. 17</p><table>${cells.join('')}</table>`)).toBeUndefined();
  expect(
    published('', '<div class="comments"><div class="date">4 March 2026, 10:15</div><p>Well done.</p></div>'),
  ).toBeUndefined();
});

test('of several days below the headline the first counts', () => {
  expect(published('<p>2 February 2026</p><p>Open until 4 March 2026</p>')).toBe('2026-02-02');
});

const FILLER = '<p>No. 17</p>'.repeat(12);

test('the only day that a page shows counts, but not the day of the visit above everything', () => {
  expect(published('', `${FILLER}<p class="date">2 February 2026</p>`)).toBe('2026-02-02');
  const html = `<html lang="en"><body><div class="date">Friday, 6 March 2026, 10:15</div>${FILLER}<h1>Northmoor rebuilds its lock</h1>${STORY}</body></html>`;
  const read = readArticle(parseDocument(html), ADDRESS);
  expect(read.ok && read.value.published).toBeNull();
});

test('lines that look alike are a list, whose dates are of other stories', () => {
  const lines = [4, 5, 6].map((day) => `<p class="date">${day} March 2026, 10:15</p>`);
  expect(published('', FILLER + lines.join(FILLER))).toBeUndefined();
});

test('a box that holds the story is not beside it, whatever it is called', () => {
  const html = `<html lang="en"><body><div class="related"><h1>Northmoor rebuilds its lock</h1><time datetime="2026-02-02">today</time>${STORY}</div></body></html>`;
  const read = readArticle(parseDocument(html), ADDRESS);
  expect(read.ok && read.value.published?.iso).toBe('2026-02-02');
});

test('the address may be the canonical one', () => {
  const head = '<link rel="canonical" href="https://courier.example/2026/02/02/lock">';
  expect(published('', '', head, 'https://feeds.example/~r/8172')).toBe('2026-02-02');
});

test('a meta of any name that speaks of publication counts, not one of expiry', () => {
  expect(published('', '', '<meta name="acme:articlePublished" content="2026-02-02 10:00">')).toBe(
    '2026-02-02',
  );
  expect(published('', '', '<meta name="publication-expires" content="2026-02-02">')).toBeUndefined();
});
