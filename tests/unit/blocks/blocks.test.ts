import { expect, test } from 'vitest';
import { blocksOf } from '../../../lib/blocks/block.ts';
import { headsOtherStories, isBareRelatedHeading, isRelatedHeading } from '../../../lib/blocks/related.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const blocks = (html: string) => blocksOf(parseDocument(html).body);

test('blocks are the lines of a page: elements, bare text, and text between line breaks', () => {
  const found = blocks(
    '<div>bare <b>text</b><p>one <i>para</i>graph</p>tail<br>next<script>no()</script></div>',
  );
  expect(found.map(({ text }) => text)).toEqual(['bare text', 'one paragraph', 'tail', 'next']);
});

test('link density is the share of the letters inside links', () => {
  const [block] = blocks('<p>four <a href="/x">1234</a></p>');
  expect(block?.linkDensity).toBe(0.5);
});

test.each([
  '相关内容',
  '热门资讯',
  '【相关阅读】',
  'Related',
  'Trending now',
  'Lesen Sie auch',
  'Lire aussi',
  '関連記事',
])('%s heads other stories', (text) => expect(headsOtherStories(text)).toBe(true));

test('comments and sign-up forms end a story, but are no lists of others', () => {
  for (const text of ['热门评论', 'Newsletter', 'Comments']) {
    expect(isRelatedHeading(text)).toBe(true);
    expect(headsOtherStories(text)).toBe(false);
  }
});

test('a bare heading says nothing but its phrase', () => {
  const isBare = (text: string): boolean => blocks(`<p>${text}</p>`).every(isBareRelatedHeading);
  expect(['相关内容：', '相关内容 / 热门资讯', '热门资讯 更多>>', 'Related:'].filter(isBare)).toHaveLength(4);
  expect(isBare('相关阅读：古桥恢复通行')).toBe(false);
});

test('a document is given the skeleton that browsers build', () => {
  const document = parseDocument(
    '<html><head><title>t</title></head><noscript>x</noscript><div>a</div><body>b</body></html>',
  );
  expect(document.body.textContent).toContain('a');
  expect(document.querySelectorAll('body')).toHaveLength(1);
});
