import { describe, expect, it } from 'vitest';
import { Draft } from '../../../../lib/article/story/draft.ts';
import { dropOffColumn } from '../../../../lib/article/story/prune-column.ts';
import { dropUnrendered } from '../../../../lib/article/story/prune-unrendered.ts';
import { withoutUnseenWords } from '../../../../lib/article/story/unseen-words.ts';
import { blocksOf } from '../../../../lib/blocks/block.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';
import { fakeLayout } from './fake-layout.ts';

const sentence = (what: string): string =>
  `${what} has been carried over the sound by the night boat since the winter of the long frost, when the bridge at Ellery fell down.`;
const p = (what: string, attributes = ''): string => `<p ${attributes}>${sentence(what)}</p>`;

/** What a step leaves of a page, each block by its first word. */
function left(html: string, step: (draft: Draft, layout: typeof fakeLayout) => void): string[] {
  const blocks = blocksOf(parseDocument(`<main>${html}</main>`).body);
  const draft = new Draft(blocks, blocks.keys());
  step(draft, fakeLayout);
  return draft.indexes().map((index) => draft.block(index).text.split(' ')[0] ?? '');
}

const hidden = (inside: string): string => `<div unseen>${inside}</div>`;

describe('what is not shown', () => {
  it.each([
    [
      'a folded part of several paragraphs',
      `${p('Mail')}${hidden(p('Milk') + p('Iron'))}`,
      ['Mail', 'Milk', 'Iron'],
    ],
    [
      'a last paragraph that is set as the others are',
      `${p('Mail')}${p('Milk')}${p('Iron', 'unseen')}`,
      ['Mail', 'Milk', 'Iron'],
    ],
    [
      'answers that fold out one by one',
      `${p('Mail')}${['Milk', 'Iron', 'Salt'].map((what) => `<h3>Ask</h3>${p(what, 'unseen class="answer"')}`).join('')}<p>End</p>`,
      ['Mail', 'Ask', 'Milk', 'Ask', 'Iron', 'Ask', 'Salt', 'End'],
    ],
    ['all that there is of a story', `<p>Courier</p>${hidden(p('Mail'))}`, ['Courier', 'Mail']],
    ['all of a story that is not shown', hidden(p('Mail') + p('Milk')), ['Mail', 'Milk']],
  ])('stays: %s', (_, html, words) => {
    expect(left(html, dropUnrendered)).toEqual(words);
  });

  it.each([
    ['a paragraph by itself', `${p('Mail')}${p('Milk', 'unseen class="x"')}${p('Iron')}`],
    ['one that is set as the others are', `${p('Mail')}${p('Milk', 'unseen')}${p('Iron')}`],
    [
      'a box of labels with some text',
      `${p('Mail')}${hidden(`${p('Milk')}${p('Oil')}${'<p>A label of many</p>'.repeat(30)}`)}${p('Iron')}`,
    ],
    [
      'a link in each of many places',
      `${p('Mail')}${'<p unseen><a href="/">A story of another day, told at length and with love</a></p>'.repeat(4)}${p('Iron')}`,
    ],
    [
      'several paragraphs of another story',
      `${p('Mail')}${p('Iron')}${hidden(`<h1>Other</h1>${p('Milk')}${p('Oil')}${p('Rope')}`)}`,
    ],
    ['a copy of what is shown', `${p('Mail')}${p('Iron')}${hidden(p('Mail') + p('Iron'))}`],
    [
      'a copy with a line of its own',
      `${p('Mail')}${p('Iron')}${hidden(`${p('Mail')}${p('Iron')}<p>Printed</p>`)}`,
    ],
    ['a window', `${p('Mail')}<div unseen role="dialog">${p('Milk')}${p('Oil')}</div>${p('Iron')}`],
    ['labels', `${p('Mail')}${hidden('<p>Share</p><p>Save</p><p>Print</p>')}${p('Iron')}`],
    ['another story', `${p('Mail')}${p('Iron')}${hidden(`<h1>Other</h1>${p('Milk')}${p('Oil')}`)}`],
  ])('goes: %s', (_, html) => {
    expect(left(html, dropUnrendered)).toEqual(['Mail', 'Iron']);
  });
});

describe('what is shown elsewhere', () => {
  const story = p('Mail') + p('Milk') + p('Iron') + p('Salt') + p('Fish');
  const words = ['Mail', 'Milk', 'Iron', 'Salt', 'Fish'];

  it.each([
    ['beside the column', '<p box="620,800,0,40">Advertisement</p>'],
    ['far off', '<p box="-9999,-9000,0,20">Begin</p>'],
    ['in a point', '<p box="5,6,5,6">Begin</p>'],
    [
      'in a box laid over the story',
      '<div box="50,350,100,200" lifted><p box="60,340,110,150">Subscribe</p></div>',
    ],
  ])('goes: %s', (_, html) => {
    expect(left(story + html, dropOffColumn)).toEqual(words);
  });

  it.each([
    [
      'in a narrower box',
      '<blockquote box="50,550,100,200"><p box="60,540,110,150">Quoted</p></blockquote>',
      'Quoted',
    ],
    ['in a cell', '<table><tr><td box="620,800,0,20">Cell</td></tr></table>', 'Cell'],
  ])('stays: %s', (_, html, word) => {
    expect(left(story + html, dropOffColumn)).toEqual([...words, word]);
  });

  it('stays, all of it, where the story is set in several columns', () => {
    const columns = p('Mail') + p('Milk') + p('Iron', 'box="620,1200,0,20"');
    expect(left(columns, dropOffColumn)).toEqual(['Mail', 'Milk', 'Iron']);
  });

  it('says nothing of a story that stands in a window itself', () => {
    const html = `<div box="0,600,0,900" lifted>${story}<p box="20,580,100,140">More</p></div>`;
    expect(left(html, dropOffColumn)).toEqual([...words, 'More']);
  });
});

const texts = (html: string): string[] =>
  withoutUnseenWords(blocksOf(parseDocument(`<main>${html}</main>`).body), fakeLayout).map(
    ({ text }) => text,
  );

describe('words that are not shown', () => {
  it.each([
    ['hidden', '<p>The boat <span unseen>(opens in a new window)</span> sails.</p>', ['The boat sails.']],
    ['in a point', '<p>The boat <span box="1,2,1,2">external link</span> sails.</p>', ['The boat sails.']],
    ['in elements of a hidden one', '<p>The <b unseen>old <i>rusty</i></b> boat.</p>', ['The old boat.']],
    [
      'a whole block of them',
      '<div><p>The boat.</p><custom-note unseen>Nothing here.</custom-note></div>',
      ['The boat.'],
    ],
  ])('go: %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['a block that is not shown itself', '<p unseen>The <b>night</b> boat.</p>', ['The night boat.']],
    [
      'words that could be meant elsewhere',
      '<p>The boat, the <span unseen>boat</span>.</p>',
      ['The boat, the boat.'],
    ],
    [
      'elements larger than themselves',
      '<p>The <b box="1,1,1,1">rusty <i>night</i></b> boat.</p>',
      ['The rusty night boat.'],
    ],
  ])('stay: %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});
