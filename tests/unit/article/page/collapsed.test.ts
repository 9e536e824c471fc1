import { expect, it } from 'vitest';
import { openCollapsed } from '../../../../lib/article/page/collapsed.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

const P =
  '<p>The night boat has been sailing since the winter of the long frost, when the bridge at Ellery fell down into the sound behind it.</p>';

function isOpened(html: string): boolean {
  const document = parseDocument(html);
  openCollapsed(document);
  const box = document.querySelector('.box');
  return !box?.hasAttribute('hidden') && !box?.hasAttribute('style');
}

it.each([
  ['hidden behind a pay wall', `<article>${P}<div class="box" hidden>${P}${P}</div></article>`],
  [
    'folded away by its style',
    `<article>${P}<div class="box" style="color: red; display: none">${P}${P}</div></article>`,
  ],
  [
    'below a box of paragraphs',
    `<article><div>${P}</div><div class="box" style="visibility:hidden">${P}${P}</div></article>`,
  ],
])('opens a part of the story: %s', (_, html) => {
  expect(isOpened(html)).toBe(true);
});

it.each([
  ['not below a paragraph', `<nav>Menu</nav><div class="box" hidden>${P}${P}</div>`],
  ['nothing that is hidden', `${P}<div class="box" style="display: block">${P}${P}</div>`],
  ['a single paragraph', `${P}<div class="box" hidden>${P}</div>`],
  ['a form', `${P}<div class="box" hidden><form>${P}${P}</form></div>`],
  ['another story', `${P}<div class="box" hidden><h1>Other</h1>${P}${P}</div>`],
  ['an aside', `${P}<aside class="box" hidden>${P}${P}</aside>`],
  [
    'mostly labels',
    `${P}<div class="box" hidden>${P}${P}<ul>${'<li>A label among many labels, and a link to follow</li>'.repeat(9)}</ul></div>`,
  ],
])('leaves closed what is none: %s', (_, html) => {
  expect(isOpened(html)).toBe(false);
});
