import { describe, expect, test } from 'vitest';
import { linkedTitlesAmong } from '../../../../lib/article/verdict/teasers.ts';
import { recurring, strangers, topicOf } from '../../../../lib/article/verdict/topic.ts';
import { isBylineLine } from '../../../../lib/article/verdict/words/story.ts';
import { voicesOf } from '../../../../lib/article/verdict/words/voice.ts';
import { blocksOf } from '../../../../lib/blocks/block.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

const bodyOf = (html: string): HTMLElement => parseDocument(`<html><body>${html}</body></html>`).body;

describe('what a text speaks of', () => {
  test('words count by their beginnings, pairs of characters where words are not parted', () => {
    expect([...topicOf('The millers mill')]).toEqual(['mille']);
    expect(topicOf('渡船今日停航')).toContain('停航');
    expect(recurring(topicOf('Millers wanted'), topicOf('A miller came.'))).toBe(0.5);
  });

  test('texts of a list are strangers, those of a story are not', () => {
    expect(strangers(['Ferries stopped.', 'Bakers won.', 'Bridges opened.'].map(topicOf))).toBe(1);
    expect(strangers(['Ferries stopped.', 'The ferries sail.'].map(topicOf))).toBe(0);
  });
});

test('a linked title is one link, alone or with its day in a list; a menu is none', () => {
  const titles = (html: string) => linkedTitlesAmong(blocksOf(bodyOf(html)));
  expect(titles('<div><a>A mill turns again at last</a></div>')).toEqual([true]);
  expect(titles('<li><a>A mill turns again</a> 2026-03-09 19:22</li>')).toEqual([true]);
  expect(titles('<div><a>Mills</a> <a>Ferries</a> <a>Bridges</a> <a>Tides</a></div>')).toEqual([false]);
  expect(titles('<p><a>Ann Lee</a>, 2026-03-09 19:22</p>')).toEqual([false]);
});

test.each([
  ['Nils Okonjo, 6 March 2026', true],
  ['Publié le 9 mars 2026 par Solène Hervy', true],
  ['Opening hours, 6 March', false],
])('who wrote it: %s', (line, is) => expect(isBylineLine(line)).toBe(is));

test.each([
  ['Pensez à réserver.', ['you']],
  ['Du côté du port, on attend.', []],
  ['Dort finden Sie den Steg.', ['you']],
  ['Die Boote, die hier liegen, sind alt.', []],
  ['US and EU officials met.', []],
])('no language is taken for another: %s', (text, voices) => expect(voicesOf(text)).toEqual(voices));
