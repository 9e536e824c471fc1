import { expect, test } from 'vitest';
import { locatePage } from '../../../lib/article/locate-page.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { isStoryPage } from '../../../lib/hiding/story-page.ts';

const SENTENCE = 'The ferry to Skarn will not sail on Tuesday, the harbour master said.';
const ADDRESS = 'https://news.example/town/ferry';

const says = (html: string, url = ADDRESS): boolean => {
  const located = locatePage(parseDocument(`<body>${html}</body>`));
  return located !== null && isStoryPage(located, url);
};

const story = `<h1>Ferry to Skarn cancelled</h1><p>${SENTENCE}</p>`;
const teaser = (n: number): string =>
  `<div class="item"><h2><a href="/${n}">Story number ${n} of this section</a></h2><p>${n} boats will not sail on Tuesday, the harbour master of Skarn said.</p></div>`;

test('a story of a sentence is enough', () => {
  expect(says(story)).toBe(true);
});

test("nothing is hidden at a site's root or among results", () => {
  expect(says(story, 'https://news.example/')).toBe(false);
  expect(says(story, 'https://news.example/find?q=ferry')).toBe(false);
});

test('a page of linked headlines is none of one story', () => {
  expect(says(`<h1>Town</h1>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}`)).toBe(false);
});

test('a page that says that it holds results is none of one story', () => {
  const type = '<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>';
  expect(says(type + story)).toBe(false);
});
