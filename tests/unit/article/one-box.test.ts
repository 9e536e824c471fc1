import { describe, expect, test } from 'vitest';
import { storyInOneBox } from '../../../lib/article/story/one-box.ts';
import { blocksOf } from '../../../lib/blocks/block.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const paragraph = (name: string): string =>
  `${name} told the council of Northmoor on Monday that the old lock has to be rebuilt before the summer, whatever it costs the town and its people.`;
const NAMES = ['Edda Lindqvist', 'Tom Aske', 'Ada Brandt', 'Ilse Varden', 'Jory Penn'];
const STORY = NAMES.map(paragraph);
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** The texts of what is taken for the story; null where the page takes a closer look. */
function told(html: string): string[] | null {
  const blocks = blocksOf(parseDocument(`<html><body>${html}</body></html>`).body);
  const headline = blocks.findIndex(({ element }) => element.nodeName === 'H1');
  return storyInOneBox(blocks, headline)?.map((index) => blocks[index]?.text ?? '') ?? null;
}

const H1 = '<h1>Northmoor rebuilds its lock</h1>';

describe('a page whose paragraphs stand in one box', () => {
  test('is read without what stands around the box', () => {
    const menu = '<nav><a href="/a">News</a><a href="/b">Sport</a></nav>';
    expect(told(`${menu}${H1}<div>${p(STORY)}</div><footer>All about the Courier</footer>`)).toEqual(STORY);
  });

  test('is read where each paragraph has a box of its own', () => {
    const boxed = STORY.map((text) => `<div class="text"><p>${text}</p></div>`).join('');
    expect(told(`${H1}<div>${boxed}</div>`)).toEqual(STORY);
  });

  test('keeps headings, lists and tables between the paragraphs', () => {
    const between =
      '<h2>The costs</h2><ul><li>Gates</li><li>Walls</li></ul><table><tr><td>2026</td><td>9 million</td></tr></table>';
    expect(told(`${H1}<div>${p(STORY.slice(0, 3))}${between}${p(STORY.slice(3))}</div>`)).toEqual([
      ...STORY.slice(0, 3),
      'The costs',
      'Gates',
      'Walls',
      '2026',
      '9 million',
      ...STORY.slice(3),
    ]);
  });

  test('drops players, bars and lists of links inside', () => {
    const player = '<div><div>00:00 / 03:15</div></div>';
    const related = '<div><b>More</b><ul><li><a href="/1">Ferry line adds a crossing.</a></li></ul></div>';
    expect(told(`${H1}<div>${p(STORY.slice(0, 3))}${player}${related}${p(STORY.slice(3))}</div>`)).toEqual(
      STORY,
    );
  });

  test('drops what the markup hides', () => {
    const hidden =
      '<p style="display: none">Edda Lindqvist is the mayor of Northmoor.</p><h2 hidden>Print</h2>';
    expect(told(`${H1}<div>${p(STORY.slice(0, 3))}${hidden}${p(STORY.slice(3))}</div>`)).toEqual(STORY);
  });

  test('drops boxes above and below the paragraphs that are set otherwise', () => {
    const note = '<div class="note"><p>Ring the desk.</p></div>';
    expect(told(`${H1}<div>${note}${p(STORY)}${note}</div>`)).toEqual(STORY);
  });
});

describe('takes a closer look', () => {
  test('at a page with other paragraphs elsewhere', () => {
    expect(told(`${H1}<div>${p(STORY)}</div><section>${p(STORY)}</section>`)).toBeNull();
  });

  test('at a short story', () => {
    expect(told(`${H1}<div>${p(STORY.slice(0, 2))}</div>`)).toBeNull();
  });

  test('at a box that holds much else', () => {
    const rows = Array.from({ length: 90 }, (_, i) => `<div>Row ${i} of the table of tides</div>`).join('');
    expect(told(`${H1}<div>${rows}${p(STORY)}</div>`)).toBeNull();
  });

  test('where paragraphs of the story stand above the box', () => {
    const lead = p(['Karl Ness', 'Ute Ohm'].map(paragraph)).replaceAll('<p>', '<p class="lead">');
    const more = p(
      [...NAMES, 'Bo Lund', 'Per Holt', 'Ana Reis', 'Max Frei', 'Uma Sen', 'Leo Katz'].map(paragraph),
    );
    expect(told(`${H1}<header>${lead}</header><div>${more}</div>`)).toBeNull();
  });
});
