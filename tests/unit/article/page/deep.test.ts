import { expect, test } from 'vitest';
import { cappedCopy, MAX_DEPTH } from '../../../../lib/article/page/deep.ts';
import { readArticle } from '../../../../lib/article/read.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

/** The innermost of so many boxes, each with a line of its own before the next. */
function nest(document: Document, levels: number): Element {
  let box: Element = document.body;
  for (let i = 0; i < levels; i++) box = box.appendChild(document.createElement('div'));
  return box;
}

function copyOf(document: Document) {
  const page = document.cloneNode(false) as Document;
  return cappedCopy(document.documentElement, page);
}

test('a shallow page is copied whole, and each copy knows its original', () => {
  const document = parseDocument(
    '<main id="m"><p>One <b>and <i>two</i></b></p> <script type="application/ld+json">{"a":1}</script><ul><li>x</li><li></li></ul></main>',
  );
  const { top, originals, copies } = copyOf(document);
  expect(top.outerHTML).toBe(document.documentElement.outerHTML);
  expect(originals).toHaveLength(document.querySelectorAll('*').length);
  expect(Array.from(copies, ({ nodeName }) => nodeName)).toEqual(
    Array.from(originals, ({ nodeName }) => nodeName),
  );
});

test('below the limit text stays, a line for each, and what scripts hold does not', () => {
  const document = parseDocument('');
  const box = nest(document, MAX_DEPTH);
  box.innerHTML = '<p>first <b>second</b></p><script>none</script><p>third</p>';
  box.after('behind');
  const { top } = copyOf(document);
  let depth = 1;
  let innermost = top;
  for (
    const deeper = (): Element | undefined =>
      [...innermost.children].find((e) => e.nodeName === 'DIV' || e.nodeName === 'BODY');
    deeper();
    depth++
  )
    innermost = deeper() ?? innermost;
  expect(depth).toBeLessThanOrEqual(MAX_DEPTH);
  expect(innermost.innerHTML).toBe('first <br>second<br>third<br>behind<br>');
});

test('a story 20,000 levels down is read', () => {
  const document = parseDocument(
    '<html><head><title>Tide mill at Skarn grinds barley again</title></head></html>',
  );
  const sentence =
    'The tide mill at Skarn ground its first barley in ninety years on Sunday, after four winters of repairs.';
  const box = nest(document, 20_000);
  for (let i = 1; i <= 5; i++) {
    const p = document.createElement('p');
    p.textContent = `${sentence} ${i}.`;
    box.append(p);
  }
  const read = readArticle(document, 'https://courier.example/2026/02/11/tide-mill-grinds.html');
  expect(read.ok && read.value.paragraphs).toHaveLength(5);
});
