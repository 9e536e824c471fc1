import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, snippet } from '../../../lib/library/highlight.ts';
import { terms } from '../../../lib/library/terms.ts';

const marked = (text: string, query: string): string =>
  highlight(text, terms(query))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('highlight', () => {
  it('marks Chinese words anywhere, and every time', () => {
    expect(marked('港口合作与港口建设', '港口')).toBe('[港口]合作与[港口]建设');
  });

  it('marks whole words by their beginning, not their middle', () => {
    expect(marked('Ferries and a ferry, not a refer.', 'fer')).toBe('[Ferries] and a [ferry], not a refer.');
  });

  it('marks a single letter only as a word of its own', () => {
    expect(marked('Plan A and B, abroad', 'a')).toBe('Plan [A] and B, abroad');
  });

  it('marks what compatibility forms and case hide, in the original letters', () => {
    expect(marked('ＬＥＤＥ和ﬁsh', 'lede fi')).toBe('[ＬＥＤＥ]和[ﬁsh]');
    expect(marked('Istanbul İstanbul', 'istanbul')).toContain('[Istanbul]');
  });

  it('joins hits that overlap', () => {
    expect(marked('中外合作', '中外 外合')).toBe('[中外][合]作');
  });

  it('gives the text back whole, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (text, query) => {
          expect(
            highlight(text, terms(query))
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('snippet', () => {
  it('shows the surroundings of the first hit', () => {
    const text = `${'一二三四五六七八九十'.repeat(20)}航线${'甲乙丙丁'.repeat(60)}`;
    const pieces = snippet(text, terms('航线'));
    const shown = pieces?.map((piece) => piece.text).join('') ?? '';
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(shown.length).toBeLessThan(160);
    expect(pieces?.find((piece) => piece.hit)?.text).toBe('航线');
  });

  it('shows nothing without a hit', () => {
    expect(snippet('正文', terms('别的'))).toBeUndefined();
  });
});
