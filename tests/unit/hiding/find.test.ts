import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/document.ts';
import { surveyPage } from '../../../lib/hiding/find.ts';
import { LAYOUTS } from '../article/pages/layouts.ts';
import { CHINESE_STORY } from '../article/pages/story.ts';

/** Bare text in a shared box can't be hidden by a stylesheet. */
const NOT_HIDEABLE = new Set([
  'everything in one cell, parted by line breaks',
  'everything in one cell, single line breaks, bold headline, linked titles',
  "list as bare text after two line breaks in the story's box",
]);

test.each(Object.entries(LAYOUTS))('hides the list and leaves the story: %s', (name, layout) => {
  const document = parseDocument(layout(CHINESE_STORY));
  for (const element of surveyPage(document)?.lists ?? []) element.remove();
  const left = document.body.textContent;
  expect(left).toContain(CHINESE_STORY.title);
  for (const paragraph of CHINESE_STORY.paragraphs) expect(left).toContain(paragraph);
  const teasers = CHINESE_STORY.teasers.filter(({ text }) => left.includes(text));
  expect(teasers).toHaveLength(NOT_HIDEABLE.has(name) ? CHINESE_STORY.teasers.length : 0);
});
