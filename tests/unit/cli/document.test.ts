import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/document.ts';

const textIn = (html: string) => parseDocument(html).body.textContent?.replace(/\s+/g, ' ').trim();

test('a page without its skeleton gets one', () => {
  expect(textIn('<p>The lock</p>')).toBe('The lock');
  expect(parseDocument('<p>The lock</p>').documentElement.children).toHaveLength(2);
});

test.each([
  ['inside another element', '<html><head></head><div><body><p>The lock</p></body></div></html>'],
  ['twice', '<html><head></head><body><p>The </p></body><body><p>lock</p></body></html>'],
  ['in a second html', '<html><head></head><html><body><p>The lock</p></body></html></html>'],
])('all of what stands in body is kept where it is written %s', (_, html) => {
  const document = parseDocument(html);
  expect(textIn(html)).toBe('The lock');
  expect(document.querySelectorAll('body')).toHaveLength(1);
});
