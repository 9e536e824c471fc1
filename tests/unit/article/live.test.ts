import { describe, expect, test } from 'vitest';
import { readClock } from '../../../lib/article/live/clock.ts';
import { timesOf } from '../../../lib/article/live/when.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { summarise } from '../helpers/summarise.ts';
import {
  CHINESE_ENTRIES,
  chineseLive,
  ENGLISH_ENTRIES,
  englishLive,
  FRENCH_ENTRIES,
  frenchLive,
  GERMAN_ENTRIES,
  germanLive,
  changedLive,
  headlinedLive,
  LEAD,
  linkedLive,
  NOTE,
  spacedLive,
  undatedLive,
} from './pages/live.ts';
import { LIVE_LAYOUTS } from './pages/live-layouts.ts';
import { CHINESE_STORY } from './pages/story.ts';

function read(html: string, url = 'https://courier.example/2026/storm') {
  const outcome = readArticle(parseDocument(html), url);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { text, entries = [] } = outcome.value;
  return {
    ...outcome.value,
    told: entries.map(({ start, end, time }) => [time, text.slice(start, end)]),
  };
}

const storyWith = (extra: string): string =>
  `<html lang="zh-CN"><head><title>${CHINESE_STORY.title}</title></head><body><h1>${CHINESE_STORY.title}</h1>
   <p>${CHINESE_STORY.time}</p>${CHINESE_STORY.paragraphs.map((text, i) => `<p>${i === 1 ? extra : ''}${text}</p>`).join('')}</body></html>`;

const atClock = (time: string) => ({ minutes: readClock(time)?.minutes ?? -1 });

describe('a live blog', () => {
  const english = ENGLISH_ENTRIES.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n\n'));

  test('keeps all entries with their times, newest first, over midnight; their list is no part of the text', () => {
    const { told, text } = read(englishLive());
    expect(told).toEqual([
      ['2026-02-03T00:20Z', english[0]],
      ['2026-02-02T23:40Z', english[1]],
      ['2026-02-02T22:15Z', english[2]],
      ['2026-02-02T20:05Z', english[3]],
    ]);
    expect(text).toBe([LEAD, ...english].join('\n\n'));
  });

  test('has the times of a page that prints nothing else, oldest first, on the day of publication', () => {
    const { told, text } = read(chineseLive());
    expect(told).toEqual(CHINESE_ENTRIES.map(([clock, words]) => [`2026-03-15T${clock}+08:00`, words]));
    expect(text).toBe(CHINESE_ENTRIES.map(([, words]) => words).join('\n\n'));
  });

  test('keeps times that are printed inside its headings', () => {
    const { told } = read(germanLive());
    expect(told.map(([time, text]) => [time?.slice(0, 16), text])).toEqual(
      GERMAN_ENTRIES.map(([heading, words]) => [
        `2026-04-21T${/\d\d:\d\d/.exec(heading)?.[0]}`,
        `${heading}\n\n${words}`,
      ]),
    );
  });

  test('keeps times that begin its paragraphs', () => {
    const { told } = read(frenchLive());
    expect(told.map(([time, text]) => [time?.slice(0, 16), text])).toEqual(
      FRENCH_ENTRIES.map((words) => [`2026-05-04T${words.slice(0, 5).replace('h', ':')}`, words]),
    );
  });

  test('has the times of entries whose stamps are links, from the day on which it began', () => {
    const { told, published } = read(linkedLive());
    expect(told.map(([time]) => time)).toEqual(['2026-02-02T23:40', '2026-02-02T22:15', '2026-02-02T20:05']);
    expect(told.map(([, text]) => text)).toEqual(
      ENGLISH_ENTRIES.slice(1).map(({ heading, paragraphs }) => `${heading}\n\n${paragraphs.join(' ')}`),
    );
    expect(published?.iso).toBe('2026-02-02T19:30:00Z');
  });

  test('has entries that are a headline and a link, where JSON-LD calls it a live blog', () => {
    const short = linkedLive().replaceAll(/<h3>(.*?)<\/h3><p>.*?<\/p>/g, '<h3>$1</h3><p>More</p>');
    const { told, published } = read(
      short.replace(
        '<div class="e">',
        `<p>By Iris Penhale, 2 February 2026, 19:31</p><p><a href="/coast">Fleet ordered home</a></p><p>${LEAD}</p><div class="e">`,
      ),
    );
    expect(told.map(([time]) => time?.slice(11, 16))).toEqual(['23:40', '22:15', '20:05']);
    expect(published?.iso.slice(0, 10)).toBe('2026-02-02');
  });

  test('joins what is printed above an entry with what JSON-LD tells of it, and ends its last entry', () => {
    const { told, text } = read(spacedLive());
    expect(told.map(([time]) => time)).toEqual([
      '2026-02-03T00:20Z',
      '2026-02-02T23:40Z',
      '2026-02-02T22:15Z',
      '2026-02-02T20:05Z',
    ]);
    expect(told.map(([, words]) => words?.split('\n\n').slice(-1))).toEqual(
      ENGLISH_ENTRIES.map(({ paragraphs }) => paragraphs.slice(-1)),
    );
    expect(text).toContain(NOTE);
    expect(text).toContain(ENGLISH_ENTRIES[1]?.heading);
    expect(text).not.toContain('23:40');
  });

  test('has all entries where their linked headlines stand in one line with the time', () => {
    const { told } = read(headlinedLive());
    expect(told.map(([time]) => time?.slice(11, 16))).toEqual(ENGLISH_ENTRIES.map(({ clock }) => clock));
    expect(told.map(([, words]) => words?.split('\n\n').at(-1))).toEqual(
      ENGLISH_ENTRIES.map(({ paragraphs }) => paragraphs.at(-1)),
    );
  });

  test('counts its days back from its last change where no other day is told', () => {
    expect(read(changedLive()).told.map(([time]) => time?.slice(0, 16))).toEqual([
      '2026-02-03T00:20',
      '2026-02-02T23:40',
      '2026-02-02T22:15',
      '2026-02-02T20:05',
    ]);
  });

  test.each(LIVE_LAYOUTS)('keeps every entry, short ones too, and nothing else: %s', (_, html, entries) => {
    const { told, text } = read(html);
    const texts = entries.map(({ heading, paragraphs }) =>
      [heading, ...paragraphs].filter(Boolean).join('\n\n'),
    );
    expect(told.map(([time]) => time?.slice(0, 16))).toEqual(
      entries.map(({ clock }) => `2026-05-04T${clock}`),
    );
    expect(told.map(([, words]) => words)).toEqual(texts);
    expect(text).toBe(texts.join('\n\n'));
  });

  test('is published when it began, never when an entry was written', () => {
    expect(read(englishLive()).published?.iso).toBe('2026-02-02T19:30:00Z');
    expect(read(chineseLive()).published?.iso.slice(0, 10)).toBe('2026-03-15');
    expect(read(germanLive()).published?.iso).toBe('2026-04-21T11:40:00+02:00');
    expect(read(undatedLive()).published).toBeNull();
  });

  test('hands its entries on with the summary', async () => {
    const outcome = readArticle(parseDocument(englishLive()), 'https://courier.example/2026/storm');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const { entries, statements } = await summarise(outcome.value);
    const quoted = statements.find(({ text }) => text.includes('Nobody is missing'));
    expect(entries).toEqual(outcome.value.entries);
    expect(quoted?.start).toBeLessThan(entries?.[0]?.end ?? 0);
  });
});

describe('what is no live blog', () => {
  test('has no entries, whatever times its sentences name', () => {
    expect(read(storyWith('')).entries).toBeUndefined();
    expect(read(storyWith('14:05，')).entries).toBeUndefined();
  });

  test('has no entries where a programme is told in no sentences, whatever its headline says', () => {
    const programme = [
      ['9:30', '开幕仪式与市民合唱'],
      ['10:40', '两岸渔民龙舟邀请赛预赛'],
      ['14:00', '龙舟赛决赛与颁奖'],
    ].map(([time, what]) => `<p>${time}</p><p>${what}</p>`);
    const html = storyWith('').replaceAll(CHINESE_STORY.title, '直播预告:龙舟赛今天的安排');
    expect(read(html.replace('</body>', `${programme.join('')}</body>`)).entries).toBeUndefined();
  });

  test('has no entries where a chronicle is a small part of it', () => {
    const chronicle = ['8:10', '9:20', '10:30', '11:40'].map(
      (time) => `<p>${time}</p><p>代表团的船只在当天早晨抵达临江港的第三号码头。</p>`,
    );
    const { entries, text } = read(storyWith(chronicle.join('')));
    expect(entries).toBeUndefined();
    expect(text).toContain('10:30');
  });

  test('has no entries where all of it is a table', () => {
    const rows = ['8:10', '9:20', '10:30', '11:40', '12:50'].map(
      (time, i) => `<tr><td>${time}</td><td>${CHINESE_STORY.paragraphs[i]}</td></tr>`,
    );
    const html = `<html lang="zh-CN"><head><title>${CHINESE_STORY.title}</title></head><body><h1>${CHINESE_STORY.title}</h1><table>${rows.join('')}</table></body></html>`;
    expect(read(html).entries).toBeUndefined();
  });

  test('has no entries where its times are those of a timetable', () => {
    const rows = ['8:10', '9:20', '10:30', '11:40', '12:50'].map(
      (time) => `<tr><td>${time}</td><td>${CHINESE_STORY.paragraphs[1]}</td></tr>`,
    );
    expect(
      read(storyWith('').replace('</body>', `<table>${rows.join('')}</table></body>`)).entries,
    ).toBeUndefined();
  });

  test('has no entries where a list of other stories gives theirs', () => {
    const others = ['8:10', '9:20', '10:30', '11:40', '12:50'].map(
      (time) => `<div><p>${time}</p><p>市图书馆昨天宣布延长开放时间。</p></div>`,
    );
    expect(read(storyWith('').replace('</body>', `${others.join('')}</body>`)).entries).toBeUndefined();
  });

  test('keeps the times of a programme that is part of the story', () => {
    const programme = ['9:30 开幕', '18:00 演出', '11:15 参观', '20:40 晚会', '16:20 座谈']
      .map((line) => `<li>${line}</li>`)
      .join('');
    const { entries, text } = read(storyWith('').replace('</body>', `<ul>${programme}</ul></body>`));
    expect(entries).toBeUndefined();
    expect(text).toContain('18:00 演出');
  });
});

describe('times of entries', () => {
  test.each([
    ['14:05', 845],
    ['+++ 14.05 Uhr: Tor', 845],
    ['14h05', 845],
    ['2:05 p.m.', 845],
    ['9am', 540],
    ['下午2点05分', 845],
    ['오후 2시 5분', 845],
    ['中午12:30', 750],
    ['凌晨12:30', 30],
    ['٢٠:٠٥', 1205],
  ])('%s is a time of day', (line, minutes) => {
    expect(readClock(line)?.minutes).toBe(minutes);
  });

  test.each(['3:1', '20点看法', 'v1.2.3', '14.05 Millionen', '25:10', '10:99'])('%s is none', (line) => {
    expect(readClock(line)).toBeNull();
  });

  test('days are counted on from the first entry, and back from the last change', () => {
    const times = ['23:10', '23:55', '00:20'].map(atClock);
    const days = { begun: '2026-02-02', ended: '2026-02-03' };
    expect(timesOf(times, false, days, undefined)).toEqual([
      '2026-02-02T23:10',
      '2026-02-02T23:55',
      '2026-02-03T00:20',
    ]);
    expect(timesOf(times.toReversed(), true, days, '+01:00')).toEqual([
      '2026-02-03T00:20+01:00',
      '2026-02-02T23:55+01:00',
      '2026-02-02T23:10+01:00',
    ]);
    expect(timesOf(times, false, {}, undefined)).toEqual(['23:10', '23:55', '00:20']);
  });

  test('an entry that stands a little out of order is of the same day', () => {
    const times = ['21:30', '21:10', '22:00'].map(atClock);
    expect(timesOf(times, false, { begun: '2026-02-02' }, undefined)).toEqual([
      '2026-02-02T21:30',
      '2026-02-02T21:10',
      '2026-02-02T22:00',
    ]);
  });

  test('a stamp in UTC is told in the zone of the time that is printed beside it', () => {
    const moment = { year: 2026, month: 2, day: 2, time: '23:05', zone: 'Z' };
    expect(timesOf([{ moment, minutes: 5 }], false, {}, undefined)).toEqual(['2026-02-03T00:05+01:00']);
    expect(timesOf([{ moment, minutes: 17 * 60 + 35 }], false, {}, undefined)).toEqual([
      '2026-02-02T17:35-05:30',
    ]);
  });
});
