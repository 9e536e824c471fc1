import { array, assert, asyncProperty, constantFrom, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../helpers/summarise.ts';
import type { Span, Summary } from '../../../lib/summary.ts';
import { articleOf } from '../helpers/article.ts';

/** Pieces that the rules of every language bite on, to be strung together at random. */
const PIECES = [
  '局长郑书怀',
  '外交部发言人纪岚',
  '莉薇·桑德森',
  '说',
  '表示，',
  '据',
  '介绍，',
  '“',
  '”',
  '「',
  '」',
  '：',
  '。',
  '，',
  '他',
  '网友',
  '中方',
  '3月4日',
  '昨天',
  '线路已经开通',
  'Orla Finch',
  ' said ',
  'Deputy Foreign Minister ',
  '“The line stays,”',
  '"',
  '’s',
  ' that ',
  ' according to ',
  ', the head of the service, ',
  'police',
  ' on Tuesday',
  '. ',
  ' the line would stay open',
  'Лидия Ветрова',
  ' сказала, что ',
  '«',
  '»',
  'Marta Oliveira',
  ' afirmou que ',
  'laut ',
  ' selon ',
  '岸辺沙耶氏は',
  'と述べた。',
  '한서윤 장관은 ',
  '라고 말했다. ',
  'قال ',
  '\n',
  ' ',
  '\u202e',
  '\u200b',
  '\ud83d',
  '😀',
  '𠮷',
];

const text = array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const article = record({
  title: text,
  paragraphs: array(text, { maxLength: 6 }),
  language: constantFrom('zh', 'en', 'ru', 'es', 'fr', 'de', 'ja', 'ko', 'pt', 'ar', undefined),
}).map(({ title, paragraphs, language }) =>
  articleOf(title, paragraphs, {
    published: { iso: '2026-03-12', source: 'meta' },
    ...(language ? { declaredLanguage: language } : {}),
  }),
);

const spansOf = (summary: Summary): Span[] => [
  ...summary.statements,
  ...summary.keySentences,
  ...summary.eventDates,
];

// The taggers of all languages are made in here.
describe('every span of a summary', { timeout: 30_000 }, () => {
  it('is the text between its offsets, whatever the page says', async () => {
    await assert(
      asyncProperty(article, async (page) => {
        const summary = await summarise(page);
        expect(summary.text).toBe(page.text);
        for (const { start, end, text: shown } of spansOf(summary))
          expect(page.text.slice(start, end)).toBe(shown);
      }),
      { numRuns: 300 },
    );
  });

  it('is made of words of the page: names, titles, cues', async () => {
    await assert(
      asyncProperty(article, async (page) => {
        const summary = await summarise(page);
        const whole = `${page.title}\n\n${page.text}`;
        for (const { name, aliases, roles } of summary.participants)
          for (const shown of [name, ...aliases, ...roles]) expect(whole).toContain(shown);
        for (const { cue } of summary.statements) expect(page.text).toContain(cue ?? '');
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same page', async () => {
    await assert(
      asyncProperty(article, async (page) => {
        expect(await summarise(page)).toEqual(await summarise(structuredClone(page)));
      }),
      { numRuns: 50 },
    );
  });

  it('names a participant as the speaker of every attributed statement', async () => {
    await assert(
      asyncProperty(article, async (page) => {
        const { participants, statements } = await summarise(page);
        const names = new Set(participants.map(({ name }) => name));
        for (const { speaker } of statements)
          if (speaker !== undefined && participants.length < 12) expect(names).toContain(speaker);
      }),
      { numRuns: 200 },
    );
  });
});
