import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { LAYOUTS } from './pages/layouts.ts';
import { CHINESE_STORY } from './pages/story.ts';

test.each(Object.entries(LAYOUTS))('reads the story and nothing else: %s', (_name, layout) => {
  const read = readArticle(parseDocument(layout(CHINESE_STORY)), 'https://example.com/2026/story');
  expect(read).toMatchObject({
    ok: true,
    value: {
      title: CHINESE_STORY.title,
      published: { iso: '2026-03-09T07:12:45+08:00' },
      text: CHINESE_STORY.paragraphs.join('\n\n'),
    },
  });
});
