import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taggers } from '../../../lib/cli/taggers.ts';
import { MOST_TEXT } from '../../../lib/names/tagger.ts';
import type { Summary } from '../../../lib/summary.ts';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

const LANGUAGES = ['zh', 'en', 'ru', 'es', 'fr', 'de', 'ja', 'ko', 'pt', 'ar', 'pl'] as const;

const grounded = ({ text, statements, keySentences, eventDates }: Summary): boolean =>
  [...statements, ...keySentences, ...eventDates].every(
    (span) => text.slice(span.start, span.end) === span.text,
  );

/** An invented name for each number, all different. */
const letters = 'abcdefghijklmnopqrst';
const nameOf = (n: number): string =>
  Array.from(n.toString(20), (digit) => letters[Number.parseInt(digit, 20)]).join('');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const PIECES = (
  'Ana Duarte| said |Министр |Ё|عرب|قال |김|장관|田中|王毅|说|１２|12|3月4日|ไทย|देश|Łódź|“|”|：|…|。|.|[|(|\n| |\u00a0|' +
  '\u3000|\u202e|\u2066|\u200d|\u0000|\u0007|\ufeff|\ud83d|\udc00|😀|\u0301|ﬁ|İ'
).split('|');

describe('a text made to do harm', { timeout: 60_000 }, () => {
  it('of a megabyte without a space is read, and its tagger only at its beginning', async () => {
    for (const [language, unit] of [
      ['en', 'x'],
      ['zh', '中'],
      ['ru', 'Ж'],
    ] as const) {
      const text = unit.repeat(1_000_000);
      expect((await summarise(articleOf('', [text], { declaredLanguage: language }))).text).toBe(text);
      const names = (await taggers.of(language))?.tag(text) ?? [];
      expect(names.every(({ end }) => end <= MOST_TEXT)).toBe(true);
    }
  });

  it('of a hundred thousand names shows a few participants, and says that it was read in part', async () => {
    const names = Array.from({ length: 50_000 }, (_, n) => `${capital(nameOf(n))} ${capital(nameOf(3 * n))}`);
    const summary = await summarise(
      articleOf('Names', [`${names.join(' said that ')}.`], { declaredLanguage: 'en' }),
    );
    expect(summary.reduced).toBe('length');
    expect(summary.participants.length).toBeLessThan(50);
    expect(grounded(summary)).toBe(true);
  });

  it('of a hundred thousand names in a language that Lede has no words of is read', async () => {
    const names = Array.from(
      { length: 100_000 },
      (_, n) => `${capital(nameOf(n))} ${capital(nameOf(3 * n))}`,
    );
    const page = articleOf('T', [`${names.join(', w ')}.`], { declaredLanguage: 'pl' });
    expect(grounded(await summarise(page))).toBe(true);
  });

  it('of quotation marks, full stops or spaces alone is read to its end', async () => {
    for (const unit of ['“', '"', '.', '。', '. ', '“a.”x', '：“', '\n', '\u202e', '\ud800'])
      for (const declaredLanguage of ['zh', 'en'])
        expect(grounded(await summarise(articleOf('T', [unit.repeat(5_000)], { declaredLanguage })))).toBe(
          true,
        );
  });

  it('of every script mixed, with control and bidi characters and lone surrogates, is read in any language', async () => {
    const pieces = constantFrom(...PIECES);
    await assert(
      asyncProperty(
        array(pieces, { maxLength: 120 }),
        array(pieces, { maxLength: 12 }),
        constantFrom(...LANGUAGES),
        async (text, title, declaredLanguage) => {
          const page = articleOf(title.join(''), [text.join('')], { declaredLanguage });
          expect(grounded(await summarise(page))).toBe(true);
          const tagger = await taggers.of(declaredLanguage);
          let last = 0;
          for (const { start, end } of tagger?.tag(page.text) ?? []) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
