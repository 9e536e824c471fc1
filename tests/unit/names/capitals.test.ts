import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesByCapitals } from '../../../lib/names/capitals.ts';

const found = (text: string): string[] =>
  namesByCapitals(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('names by their capitals', () => {
  it('are two words or more, with the small words of names between them', () => {
    expect(found('Gisteren zei minister Jan van der Velde tegen Truus Hoekstra niets.')).toEqual([
      'person Jan van der Velde',
      'person Truus Hoekstra',
    ]);
  });

  it('are the last of these words by itself, wherever it stands', () => {
    expect(found('Wtedy mówił Marek Zawilski. Później Zawilski wyjechał do Gdyni.')).toEqual([
      'person Marek Zawilski',
      'person Zawilski',
    ]);
  });

  it('are not begun by a word that has a capital only where a sentence begins', () => {
    expect(found('Dnes Petr Hloušek odjel. Kam jede dnes vlak, nevíme.')).toEqual(['person Petr Hloušek']);
  });

  it('are abbreviations that come again', () => {
    expect(found('La giunta e la CFTL non parlano. Per la CFTL decide il giudice, per la UXO no.')).toEqual([
      'organisation CFTL',
      'organisation CFTL',
    ]);
  });

  it('are none in a line that is set in capitals, or in a script without them', () => {
    expect(found('Nowy Most Nad Rzeką Otwarty W Piątek')).toEqual([]);
    expect(found('NOWY MOST NAD RZEKĄ')).toEqual([]);
    expect(found('นายกรัฐมนตรีกล่าวว่า')).toEqual([]);
  });

  it('lie in the text in order, none over another, whatever the text', () => {
    const anything = string({
      unit: constantFrom(...'ŁukÉva AB-’.\n \u00a0\ud800\u202e中١', 'Jan ', 'van ', 'XYZ '),
      maxLength: 150,
    });
    assert(
      property(anything, (text) => {
        let last = 0;
        for (const { start, end } of namesByCapitals(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
