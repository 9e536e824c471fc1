import { describe, expect, it } from 'vitest';

import { en } from '../../../lib/languages/en.ts';
import { Lists } from '../../../lib/names/lexicon.ts';
import { labelsOf } from '../../../lib/names/train/encode.ts';
import { knownOrganisations } from '../../../lib/names/train/known-organisations.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from '../../../lib/names/train/organisation-patterns.ts';
import { isHeldOut, readItems } from '../../../lib/names/train/own-corpus.ts';
import { PLACE_HEADS } from '../../../lib/names/train/place-patterns.ts';
import { namesInRows, rewrite, sentences, swapRows } from '../../../lib/names/train/substitute.ts';
import { Random } from '../../../lib/names/train/random.ts';
import { firstWord, wordTokens } from '../../../lib/names/words.ts';

const source = `# en-x-001 | economy | agency brief | 2025-04-17
T: {o=Norvane Shipping:Norvane} cuts outlook
{l:COPENHAGEN}, {d=2025-04-16:April 16} — [[Ana Duarte|i]]Prices would fall[[/]], said {t:finance chief} {p:Ana Duarte}. {g:Analysts} doubt it.`;

const surfaces = ({
  text,
  names,
}: {
  text: string;
  names: { start: number; end: number; kind: string }[];
}): string[] => names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('labelled news', () => {
  const [headline, paragraph] = readItems(source);

  it('is read without its marks, with the ranges of its names', () => {
    expect(headline).toMatchObject({
      id: 'en-x-001',
      day: '2025-04-17',
      headline: true,
      text: 'Norvane cuts outlook',
    });
    expect(headline?.names).toEqual([{ start: 0, end: 7, kind: 'organisation', owner: 'Norvane Shipping' }]);
    expect(paragraph?.text).toBe(
      'COPENHAGEN, April 16 — Prices would fall, said finance chief Ana Duarte. Analysts doubt it.',
    );
    expect(paragraph && surfaces(paragraph)).toEqual([
      'place COPENHAGEN',
      'title finance chief',
      'person Ana Duarte',
    ]);
  });

  it('keeps a day on one side of the split', () => {
    const days = Array.from(
      { length: 80 },
      (_, i) => `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    );
    const heldOut = days.filter(isHeldOut).length;
    expect(heldOut).toBeGreaterThan(2);
    expect(heldOut).toBeLessThan(30);
  });

  it('keeps the ranges on the names when names are written anew', () => {
    const renamed = paragraph && rewrite(paragraph, (name) => `${name} Xy`);
    expect(renamed && surfaces(renamed)).toEqual([
      'place COPENHAGEN Xy',
      'title finance chief Xy',
      'person Ana Duarte Xy',
    ]);
  });

  it('parts into sentences that keep their names', () => {
    const parts = paragraph ? sentences(paragraph) : [];
    expect(parts.map(({ text }) => text)).toEqual([
      'COPENHAGEN, April 16 — Prices would fall, said finance chief Ana Duarte. ',
      'Analysts doubt it.',
    ]);
    expect(parts.flatMap(surfaces)).toEqual(paragraph && surfaces(paragraph));
  });

  it('exchanges rows of names for rows of others that end in the same kind', () => {
    const [other] = readItems('# en-x-002 | a | b | 2025-04-17\nT: {t:Mayor} {p:Bo Li} in {l:Ulm}');
    const rows = other ? namesInRows([other]) : new Map<string, never[]>();
    expect([...rows.keys()]).toEqual(['person']);
    const swapped = paragraph && swapRows(paragraph, rows, 1, new Random(1));
    expect(swapped?.text).toBe(
      'COPENHAGEN, April 16 — Prices would fall, said Mayor Bo Li. Analysts doubt it.',
    );
    expect(swapped && surfaces(swapped)).toEqual(['place COPENHAGEN', 'title Mayor', 'person Bo Li']);
  });

  it('labels each token of a name, the first one apart', () => {
    const item = {
      text: 'Ana Duarte met Bo.',
      names: [
        { start: 0, end: 10, kind: 'person' as const },
        { start: 15, end: 17, kind: 'place' as const },
      ],
    };
    const tokens = wordTokens(item.text, new Lists(en, firstWord), () => [0]);
    expect(labelsOf(tokens, item)).toEqual([1, 2, 0, 5, 0]);
  });
});

describe('names put in place of others', () => {
  const languages = ['zh', 'en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'ja', 'ko'];

  it.each(languages)('are of real organisations, each once, in %s', (language) => {
    const names = knownOrganisations(language);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\S(?:.*\S)?$/);
  });

  it('are international ones in the Latin script only', () => {
    expect(knownOrganisations('de')).toContain('Siemens');
    expect(knownOrganisations('ru')).not.toContain('Siemens');
  });

  it.each(languages)('are made of patterns with slots that are filled, in %s', (language) => {
    const patterns = [...(ORGANISATION_HEADS[language] ?? []), ...(PLACE_HEADS[language] ?? [])];
    expect(patterns.length).toBeGreaterThan(20);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/\{(?:place|name)\}/);
      expect(pattern.replace(/\{(?:place|name)\}/g, 'X')).not.toMatch(/\{(?!form\})|^\s|\s{2}/);
      if (pattern.includes('{form}')) expect(LEGAL_FORMS[language]?.length).toBeGreaterThan(0);
    }
  });
});
