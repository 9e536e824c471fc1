import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { splitSentences } from '../../../lib/sentences/split.ts';

async function split(code: string, ...paragraphs: string[]): Promise<string[]> {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const places = paragraphs.map((p) => {
    const place = { start, end: start + p.length, kind: 'paragraph' as const };
    start += p.length + 2;
    return place;
  });
  return splitSentences(text, places, await loadLanguage(code)).map((s) => text.slice(s.start, s.end));
}

describe('splitSentences', () => {
  it('parts Chinese sentences at 。！？', async () => {
    expect(await split('zh', '雨停了。路通了！车来了吗？')).toEqual(['雨停了。', '路通了！', '车来了吗？']);
  });

  it('keeps a quotation of several sentences with its attribution', async () => {
    expect(await split('zh', '罗一鸣说：“路通了。车来了。”随后他离开。')).toEqual([
      '罗一鸣说：“路通了。车来了。”',
      '随后他离开。',
    ]);
    expect(await split('zh', '“路通了。车来了。”罗一鸣说。')).toEqual(['“路通了。车来了。”罗一鸣说。']);
    expect(await split('en', '“It rains. It pours,” Orla Finch said. She left.')).toEqual([
      '“It rains. It pours,” Orla Finch said.',
      'She left.',
    ]);
  });

  it('ends no sentence at an abbreviation, an initial or a decimal point', async () => {
    expect(
      await split('en', 'Dr. Orla J. Finch paid $4.5 million to the U.S. Treasury. It was a lot.'),
    ).toEqual(['Dr. Orla J. Finch paid $4.5 million to the U.S. Treasury.', 'It was a lot.']);
  });

  it.each([
    ['en', 'Then J.D. Finch spoke. It was a lot.', 2],
    ['en', 'Orla J.R.R. Finch went to the F.B.I. The rain stopped.', 2],
    ['zh', '随后顾问J.D. Finch说，路通了。作者J. K. 罗琳没有来。', 2],
    ['ko', '보좌관 J.D. 핀치는 말했다. 비가 왔다.', 2],
  ])('ends no sentence inside initials (%s: %s)', async (code, text, sentences) => {
    expect(await split(code, text)).toHaveLength(sentences);
  });

  it('ends no German sentence at the number of a day', async () => {
    expect(await split('de', 'Am 18. November kam Orla Finch zurück. Es regnete.')).toEqual([
      'Am 18. November kam Orla Finch zurück.',
      'Es regnete.',
    ]);
  });

  it('ends no German sentence at an ordinal, and no other at the number of a list', async () => {
    expect(await split('de', 'Zum 80. Geburtstag kam Orla Finch in Haus 50. Es regnete.')).toEqual([
      'Zum 80. Geburtstag kam Orla Finch in Haus 50.',
      'Es regnete.',
    ]);
    expect(await split('en', '1. Rain came on May 12. Wind followed.')).toEqual([
      '1. Rain came on May 12.',
      'Wind followed.',
    ]);
  });

  it('ends a sentence with an abbreviation where a word follows that begins one', async () => {
    expect(await split('en', 'She came at 5 p.m. The rain stopped in the U.S. Army camp.')).toEqual([
      'She came at 5 p.m.',
      'The rain stopped in the U.S. Army camp.',
    ]);
  });

  it('ends a sentence with a word that abbreviates only before a number', async () => {
    expect(await split('en', 'He said no. Orla Finch lives at No. 5 on Elm Street.')).toEqual([
      'He said no.',
      'Orla Finch lives at No. 5 on Elm Street.',
    ]);
    expect(await split('pt', 'Foi ao mar. Choveu em 5 mar. Hoje não.')).toEqual([
      'Foi ao mar.',
      'Choveu em 5 mar. Hoje não.',
    ]);
  });

  it('keeps marks with the sentence that they end', async () => {
    expect(await split('en', 'Rain came... Wind followed!!! 😔', 'End')).toEqual([
      'Rain came...',
      'Wind followed!!! 😔',
      'End',
    ]);
  });

  it('ends what is too long for a sentence at a pause, or anywhere but inside a character', async () => {
    const words = await split('en', `${'word '.repeat(3000)}end.`);
    expect(words.every((sentence) => sentence.length < 2100)).toBe(true);
    expect(words.join(' ')).toBe(`${'word '.repeat(3000)}end.`);
    const signs = await split('zh', `a${'𠮷'.repeat(9000)}`);
    expect(signs.length).toBeGreaterThan(3);
    expect(signs.every((sentence) => sentence.isWellFormed())).toBe(true);
    expect(signs.join('')).toBe(`a${'𠮷'.repeat(9000)}`);
  });

  it('never reaches over a paragraph', async () => {
    expect(await split('en', 'A line without a stop', 'Another line.')).toEqual([
      'A line without a stop',
      'Another line.',
    ]);
  });
});
