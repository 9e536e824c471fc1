import { describe, expect, test } from 'vitest';
import { leanCopy } from '../../../lib/article/story/lean-copy.ts';
import { blocksOf } from '../../../lib/blocks/block.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const PARAGRAPH = `<p>The ferry to Northmoor left on time again on Monday, and the people who had waited for it since
the morning were glad to see the harbour behind them.</p>`;
const LINKS = ['One', 'Two', 'Three'].map((name) => `<li><a href="/">${name}</a></li>`).join('');

function lean(html: string): string {
  const document = parseDocument(`<html><body>${html}</body></html>`);
  const before = document.body.innerHTML;
  const copy = leanCopy(document.body, blocksOf(document.body), document);
  expect(document.body.innerHTML).toBe(before);
  return copy.innerHTML;
}

describe('the copy for Readability', () => {
  test('lists of links above and below the story are empty', () => {
    expect(lean(`<nav><ul>${LINKS}</ul></nav><main>${PARAGRAPH}</main><footer>${LINKS}</footer>`)).toBe(
      `<nav></nav><main>${PARAGRAPH}</main><footer></footer>`,
    );
  });

  test('a list of links between two paragraphs stays', () => {
    const story = `<main>${PARAGRAPH}<ul>${LINKS}</ul>${PARAGRAPH}</main>`;
    expect(lean(story)).toBe(story);
  });

  test('what holds the headline, or says something, stays', () => {
    const header = `<header><h1>Ferries</h1><ul>${LINKS}</ul></header>`;
    const author = '<p>By Ada Brandt<br>Our reporter at the harbour<br><a href="/">More</a></p>';
    const story = `${header}${author}${PARAGRAPH}<p>It was the last one.</p>`;
    expect(lean(story)).toBe(story);
  });

  test('a page without a long paragraph is copied whole', () => {
    expect(lean(`<ul>${LINKS}</ul>`)).toBe(`<ul>${LINKS}</ul>`);
  });
});
