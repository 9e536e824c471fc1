import { expect, test } from 'vitest';
import { inlineScripts, scriptStamp } from '../../../lib/article/dates/script.ts';
import { MAX_DEPTH } from '../../../lib/article/page/deep.ts';
import { hardenedCopy } from '../../../lib/article/page/harden.ts';
import { crossCheck } from '../../../lib/article/story/cross-check.ts';
import { Draft } from '../../../lib/article/story/draft.ts';
import { extendStory } from '../../../lib/article/story/extend.ts';
import { blocksOf } from '../../../lib/blocks/block.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const sentence = (who: string): string =>
  `${who} told the council of Northmoor on Monday that the old lock has to be rebuilt before the summer, whatever it costs the town.`;
const NAMES = ['Edda Lindqvist', 'Tom Aske', 'Ada Brandt', 'Ilse Varden', 'Jory Penn'];
const blocksIn = (html: string) => blocksOf(parseDocument(html).body);

test('hardening takes the names of form controls and leaves those of other elements', () => {
  const page = hardenedCopy(
    parseDocument('<form name="cloneNode" id="f"><input name="parentNode" form="f"></form><p id="p">x</p>'),
  );
  expect(page.body.innerHTML).toBe('<form><input></form><p id="p">x</p>');
});

test('hardening bounds the depth and keeps the text, each element on a line of its own', () => {
  const depth = MAX_DEPTH + 50;
  const page = hardenedCopy(
    parseDocument(`${'<div>'.repeat(depth)}<p>first</p><p>second</p>${'</div>'.repeat(depth)}`),
  );
  let levels = 0;
  for (let at = page.body.firstElementChild; at; at = at.firstElementChild) levels++;
  expect(levels).toBeLessThanOrEqual(MAX_DEPTH + 1);
  expect(blocksOf(page.body).map(({ text }) => text)).toEqual(['first', 'second']);
});

test('what the articleBody does not hold is no part of the story', () => {
  const blocks = blocksIn(
    [...NAMES.slice(0, 3).map(sentence), 'A new café opens at the corner of the market.']
      .map((text) => `<p>${text}</p>`)
      .join(''),
  );
  const draft = new Draft(blocks, blocks.keys());
  crossCheck(draft, NAMES.slice(0, 3).map(sentence).join(' '));
  expect(draft.indexes()).toEqual([0, 1, 2]);
});

test('an articleBody of another text changes nothing', () => {
  const blocks = blocksIn(NAMES.map((name) => `<p>${sentence(name)}</p>`).join(''));
  const draft = new Draft(blocks, blocks.keys());
  crossCheck(draft, 'Something else altogether is told here, at some length. '.repeat(8));
  expect(draft.indexes()).toHaveLength(NAMES.length);
});

test('a story goes on in the next box that is set alike, up to the list of other stories', () => {
  const box = (names: string[]) =>
    `<div class="body">${names.map((name) => `<p class="t">${sentence(name)}</p>`).join('')}</div>`;
  const blocks = blocksIn(
    `${box(NAMES.slice(0, 2))}<div>Advertisement</div>${box(NAMES.slice(2, 4))}<h3>Related</h3>${box(NAMES.slice(4))}`,
  );
  expect(extendStory([0, 1], blocks, -1)).toEqual([0, 1, 3, 4]);
});

test('a publication time in a script is found', () => {
  const page = parseDocument(
    '<script>var a = 1;</script><script>var publish_time = "2026-03-09 07:12:45", ct = "1";</script>',
  );
  expect(scriptStamp(inlineScripts(page))).toBe('2026-03-09 07:12:45');
});
