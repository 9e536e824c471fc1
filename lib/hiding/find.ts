import { locateStory } from '../article/locate.ts';
import { hardenedPair } from '../article/page/harden.ts';
import { elementCount, MAX_ELEMENTS, textLength } from '../article/page/size.ts';
import { nativeGet } from '../article/page/native.ts';

import { listsOfOtherStories } from './lists.ts';
import { Protected } from './protected.ts';
import { isStoryPage } from './story-page.ts';

/** Above so many elements or characters the story is searched for without Readability, whose time would be felt while scrolling. */
const MOST_ELEMENTS_READ = 7500;
const MOST_CHARACTERS_READ = 300_000;

/** What a look at the whole page found. */
export interface Survey {
  /** The lists of other stories: elements of the document, none inside another. */
  lists: Element[];
  /** Elements of the document that hold something that must stay: the story, its headline, navigation, comments. */
  kept: ReadonlySet<Element>;
  /** An element of the story: when it is gone, the page shows something else. */
  story: Element;
}

/**
 * Finds the lists of other stories beside and below the page's article: hot, trending, related, recommended. Never an
 * element that holds a part of the story, its headline or its byline; no navigation, no comments.
 *
 * @param document is not changed
 * @returns null when the page has no article, or is too large to look at
 */
export function surveyPage(document: Document): Survey | null {
  const size = elementCount(document);
  if (size > MAX_ELEMENTS) return null;
  const { page, originalOf } = hardenedPair(document);
  const thorough = size <= MOST_ELEMENTS_READ && textLength(page) <= MOST_CHARACTERS_READ;
  const located = locateStory(page, thorough);
  if (!located) return null;
  const { blocks, story } = located;
  const first = story.blocks[0] && originalOf(story.blocks[0].element);
  if (!page.body || !first || !isStoryPage(located, nativeGet(document, 'URL') ?? '')) return null;
  const own = story.headline ? [story.headline, ...story.blocks] : story.blocks;
  const keep = new Protected(page.body, own);
  const originals = (elements: Iterable<Element>): Element[] =>
    [...elements].map(originalOf).filter((element) => element !== undefined);
  return {
    lists: originals(listsOfOtherStories(page.body, blocks, keep)),
    kept: new Set(originals(keep.elements())),
    story: first,
  };
}
