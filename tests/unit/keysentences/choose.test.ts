import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../lib/article/article.ts';
import { chooseKeySentences } from '../../../lib/keysentences/choose.ts';
import { en } from '../../../lib/languages/en.ts';
import { splitSentences } from '../../../lib/sentences/split.ts';

/** Paragraphs of one story; `#` begins a heading. */
function choose(title: string, ...lines: string[]): string[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const line of lines) {
    const start = text.length;
    const words = line.replace(/^# /, '');
    text += words;
    paragraphs.push({ start, end: text.length, kind: line.startsWith('# ') ? 'heading' : 'paragraph' });
    text += '\n\n';
  }
  return chooseKeySentences(title, text, splitSentences(text, paragraphs, en), paragraphs, en).map((span) => {
    expect(text.slice(span.start, span.end)).toBe(span.text);
    return span.text;
  });
}

const FILLER = [
  'Gulls circled over the quay while vendors unpacked their wooden crates.',
  'An orchestra from a nearby valley rehearsed behind the old warehouse.',
  'Several visitors had brought umbrellas, thermos flasks and folding chairs.',
  'Nobody could remember a colder spring morning in that corner of the county.',
];

describe('chooseKeySentences', () => {
  it('gives three at most, the one that tells the headline’s news first', () => {
    const lead = 'The council of Eastmere opened the new island bridge on Monday.';
    const chosen = choose('Eastmere opens island bridge', lead, ...FILLER);
    expect(chosen[0]).toBe(lead);
    expect(chosen).toHaveLength(3);
  });

  it('finds a sentence far down that tells what the others are about', () => {
    const far = 'The island bridge of Eastmere cost twice what the council had planned for the bridge.';
    const chosen = choose(
      'Island bridge of Eastmere costs the council twice the plan',
      'The council of Eastmere opened the island bridge on Monday.',
      ...FILLER,
      far,
    );
    expect(chosen).toContain(far);
  });

  it('takes no headings', () => {
    const heading = 'The island bridge of Eastmere opened by the council';
    expect(choose(heading, `# ${heading}`, ...FILLER)).not.toContain(heading);
  });

  it.each([
    ['?', 'Pigeons rule harbours'],
    ['', 'Pigeons without end'],
  ])('sets a sentence back that ends in “%s”', (end, title) => {
    const words = 'Pigeons from an island over there rule both old harbours';
    const among = (mark: string): string[] =>
      choose(title, ...FILLER.slice(0, 3), `${words}${mark}`, 'Rain fell on the tents for an hour or two.');
    expect(among('.')).toContain(`${words}.`);
    expect(among(end)).not.toContain(`${words}${end}`);
  });

  it('says nothing twice', () => {
    const once = 'The council of Eastmere opened the new island bridge on Monday morning.';
    const twice = 'On Monday morning the council of Eastmere opened the new island bridge.';
    const chosen = choose('Eastmere opens island bridge', once, twice, ...FILLER);
    expect([once, twice].filter((sentence) => chosen.includes(sentence))).toHaveLength(1);
  });
});
