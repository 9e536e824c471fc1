import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../lib/text/lexicon.ts';

describe('Lexicon', () => {
  it('finds the longest word at each place, none overlapping', () => {
    const lexicon = new Lexicon(['说', '介绍', '介绍说', '说道']);
    expect([...lexicon.matches('他介绍说，也说道')].map(({ word }) => word)).toEqual(['介绍说', '说道']);
  });

  it('reports offsets in UTF-16 code units', () => {
    const [match] = new Lexicon(['表示']).matches('𠮷先生表示');
    expect(match).toEqual({ start: 4, end: 6, word: '表示' });
  });

  it('keeps to whole words when asked to', () => {
    const lexicon = new Lexicon(['say', 'says'], { wholeWords: true });
    expect([...lexicon.matches('they say essays, she says')].map(({ start }) => start)).toEqual([5, 21]);
  });

  it('finds the longest word that ends at a place', () => {
    const lexicon = new Lexicon(['部长', '副部长']);
    expect(lexicon.endingAt('外交部副部长', 6)).toBe('副部长');
    expect(lexicon.endingAt('外交部副部长', 5)).toBeUndefined();
  });
});
