import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { STORY, TITLE, VERSIONS } from './pages/versions.ts';

test.each(Object.entries(VERSIONS))('reads the story and nothing else: %s', (_, { html, url }) => {
  expect(readArticle(parseDocument(html), url)).toMatchObject({
    ok: true,
    value: { title: TITLE, text: STORY.join('\n\n') },
  });
});

test('an AMP page is known by the address of the usual one', () => {
  const amp = VERSIONS['AMP'];
  const read = amp && readArticle(parseDocument(amp.html), amp.url);
  expect(read?.ok && read.value.url).toBe('https://courier.example/2026/lock');
});
