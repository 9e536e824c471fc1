import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/expressions.ts';
import { KNOWN_LANGUAGES, loadLanguage } from '../../../lib/languages/index.ts';

const PIECES = [
  '1',
  '12',
  '31',
  '2026',
  '年',
  '月',
  '日',
  '年',
  ' ',
  '.',
  '–',
  'İ',
  '“',
  'May',
  'in ',
  '\ud800',
  '一',
  '十',
  '号',
  '상',
];
const text = array(oneof(constantFrom(...PIECES), string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 40,
});

describe('findDates on any text', () => {
  it.each(KNOWN_LANGUAGES)('%s: gives dates in order, inside the text, of the calendar', async (code) => {
    const language = await loadLanguage(code);
    if (!language) throw new Error(`no words for ${code}`);
    const words = [
      ...language.dates.months.flat(),
      ...language.dates.weekdays.flat(),
      ...Object.keys(language.dates.relativeDays),
    ];
    assert(
      property(oneof(text, array(constantFrom(...PIECES, ...words), { maxLength: 40 })), (pieces) => {
        const joined = pieces.join('');
        let last = 0;
        for (const { start, end, iso } of findDates(joined, language, '2026-03-12')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(joined.length);
          expect(Number.isNaN(Date.parse(iso.padEnd(10, '-01')))).toBe(false);
          last = end;
        }
      }),
    );
  });
});
