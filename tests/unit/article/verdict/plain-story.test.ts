import { describe, expect, test } from 'vitest';
import { locatePage } from '../../../../lib/article/locate-page.ts';
import { isPlainStory } from '../../../../lib/article/verdict/plain-story.ts';
import { parseDocument } from '../../../../lib/cli/document.ts';

const URL = 'https://courier.example/2026/02/11/tide-mill-grinds-barley.html';
const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>In year ${i} the millers of Skarn mended one more wheel, paid for by a fair on the quay, and wrote down in the parish book what each cog had cost them and who had carved it, because the wood came from wrecks and nobody could say how long it would hold the tide.</p>`,
).join('');

interface Page {
  head?: string;
  body?: string;
  url?: string;
}

function isPlain({ head = '', body = PARAGRAPHS, url = URL }: Page = {}): boolean {
  const located = locatePage(
    parseDocument(
      `<html><head><title>Tide mill at Skarn grinds barley again</title>${head}</head><body><main>
      <h1>Tide mill at Skarn grinds barley again</h1>${body}</main></body></html>`,
    ),
  );
  return located !== null && isPlainStory(located, url);
}

const typed = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"Tide mill at Skarn grinds barley again"}</script>`;

test('long paragraphs in a row below the headline are a plain story', () => {
  expect(isPlain()).toBe(true);
  expect(isPlain({ head: typed('NewsArticle') })).toBe(true);
});

describe('a closer look is needed where', () => {
  test.each<[string, Page]>([
    ['the page says that it is a thread', { head: typed('DiscussionForumPosting') }],
    ['the page says that it is a film', { head: '<meta property="og:type" content="video.other">' }],
    ['its address is one of a forum', { url: 'https://courier.example/forum/tide-mill' }],
    ['its address asks for words', { url: 'https://courier.example/?q=tide+mill' }],
    ['the text is short', { body: PARAGRAPHS.slice(0, 600) }],
    [
      'lines stand between the texts, as in a thread',
      { body: PARAGRAPHS.replaceAll('<p>', '<p>Ada Brandt</p><p>12:05</p><p>') },
    ],
  ])('%s', (_, page) => expect(isPlain(page)).toBe(false));
});
