import { describe, expect, it } from 'vitest';
import { taggers } from '../../../lib/cli/taggers.ts';
import { Taggers } from '../../../lib/names/load.ts';
import { MOST_TEXT } from '../../../lib/names/tagger.ts';
import { summarise } from '../../../lib/summarise.ts';
import { articleOf } from '../helpers/article.ts';

const POLISH = articleOf(
  'Nowy most w Karwi otwarty po siedmiu latach',
  [
    'W piątek burmistrz Marek Zawilski otworzył nowy most, na który mieszkańcy Karwi czekali siedem lat. Budowa kosztowała więcej, niż zakładano.',
    '„Ten most zmieni życie całej dzielnicy i nie będzie już korków” – powiedział Zawilski. Jak dodała inżynier Danuta Orlik, trwały jeszcze ostatnie prace przy oświetleniu.',
    'Most „Wolność” ma cztery pasy. Zawilski zapowiedział też budowę ścieżki rowerowej, a Orlik obiecała, że będzie gotowa wiosną. Polska dołoży do niej pół miliona.',
  ],
  { declaredLanguage: 'pl', published: { iso: '2026-05-08', source: 'meta' } },
);

describe('a summary in a language that Lede has no words of', () => {
  it('has names by their capitals, countries, and quotations without a speaker, and says so', async () => {
    const summary = await summarise(POLISH, taggers);
    expect(summary.language).toBe('pl');
    expect(summary.reduced).toBe('language');
    const names = summary.participants.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Marek Zawilski', 'Danuta Orlik']));
    expect(names).not.toContain('Nowy');
    expect(names).not.toContain('Budowa');
    expect(summary.participants.find(({ name }) => name === 'Marek Zawilski')?.mentions).toBe(3);
    expect(summary.statements).toEqual([
      expect.objectContaining({
        text: '„Ten most zmieni życie całej dzielnicy i nie będzie już korków”',
        kind: 'direct',
        key: false,
      }),
    ]);
    expect(summary.statements[0]).not.toHaveProperty('speaker');
    expect(summary.eventDates).toEqual([]);
    expect(summary.keySentences.length).toBeGreaterThan(0);
  });

  it('takes a name or a title in quotation marks for no statement, in any script', async () => {
    const page = articleOf('ข่าว', ['เขากล่าวว่า “เรา” และ “เราจะสร้างสะพานใหม่ให้เสร็จภายในปีนี้” ในวันศุกร์'], {
      declaredLanguage: 'th',
    });
    const { statements, reduced } = await summarise(page, taggers);
    expect(reduced).toBe('language');
    expect(statements.map(({ text }) => text)).toEqual(['“เราจะสร้างสะพานใหม่ให้เสร็จภายในปีนี้”']);
  });
});

describe('a summary without the name tagger', () => {
  const page = articleOf(
    'Lake bus opens',
    ['Transport minister Ada Fenwick said on Tuesday that the lake bus would run every hour.'],
    { declaredLanguage: 'en' },
  );

  it('still has what lists and rules find, and says what is missing', async () => {
    const { reduced, statements, keySentences } = await summarise(page, {
      of: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    expect(reduced).toBe('tagger');
    expect(statements.length + keySentences.length).toBeGreaterThan(0);
  });

  it('says so where the weights are no weights', async () => {
    const broken = new Taggers(async () => new Uint8Array(64));
    expect((await summarise(page, broken)).reduced).toBe('tagger');
  });

  it('is not reduced with it', async () => {
    expect(await summarise(page, taggers)).not.toHaveProperty('reduced');
  });
});

describe('a summary of a very long text', () => {
  it('says that names were looked for in its beginning only', async () => {
    const sentence = 'Minister Ada Fenwick said that the lake bus would run every hour. ';
    const page = articleOf('Lake bus', [sentence.repeat(Math.ceil(MOST_TEXT / sentence.length) + 1)], {
      declaredLanguage: 'en',
    });
    expect((await summarise(page, taggers)).reduced).toBe('length');
  });
});
