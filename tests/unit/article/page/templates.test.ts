import { expect, test } from 'vitest';
import { readArticle } from '../../../../lib/article/read.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

const paragraph = (name: string): string =>
  `${name} told the council of Northmoor on Monday that the old lock has to be rebuilt before the summer, whatever it costs the town &amp; its people.`;
const HIDDEN = ['Edda Lindqvist', 'Tom Aske'].map((name) => `<p>${paragraph(name)}</p>`).join('\n');
const SHOWN = ['Ada Brandt', 'Ilse Varden', 'Jory Penn']
  .map((name) => `<p>${paragraph(name)}</p>`)
  .join('\n');

function textOf(body: string): string {
  const read = readArticle(
    parseDocument(
      `<html><head><title>Northmoor rebuilds its lock</title></head><body><h1>Northmoor rebuilds its lock</h1>${body}</body></html>`,
    ),
    'https://courier.example/2026/02/lock.html',
  );
  const article = read.ok
    ? read.value
    : read.failure.code === 'not-an-article'
      ? read.failure.article
      : undefined;
  return article?.text ?? '';
}

test.each(['script type="text/template"', 'noscript'])(
  'a story that waits in <%s> is read as text',
  (tag) => {
    const [element] = tag.split(' ');
    expect(textOf(`<main><${tag}>${HIDDEN}</${element}></main>`)).toBe(
      ['Edda Lindqvist', 'Tom Aske'].map((name) => paragraph(name).replace('&amp;', '&')).join('\n\n'),
    );
  },
);

test('where the page shows a story, what waits in templates is not read', () => {
  expect(textOf(`<main>${SHOWN}</main><script type="text/template">${HIDDEN}</script>`)).not.toContain(
    'Edda',
  );
});

test('a template without paragraphs is no story', () => {
  expect(
    textOf('<main><p>Nothing to see yet.</p><noscript><p>Please turn on scripts.</p></noscript></main>'),
  ).not.toContain('scripts');
});
