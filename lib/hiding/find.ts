import { locateStory } from '../article/locate.ts';
import { hardenedPair } from '../article/page/harden.ts';
import { isTooLarge, pageSize } from '../article/page/size.ts';
import { whyNotAnArticle } from '../article/story/verdict.ts';
import { listsOfOtherStories } from './lists.ts';
import { Protected } from './protected.ts';

/**
 * The lists of other stories beside and below the page's article: hot, trending, related, recommended. Never an
 * element that holds a part of the story, its headline or its byline; no navigation, no comments.
 *
 * @param document is not changed
 * @returns elements of the document, none inside another; none when the page has no article
 */
export function findClutter(document: Document): Element[] {
  if (isTooLarge(pageSize(document))) return [];
  const { page, originalOf } = hardenedPair(document);
  const { blocks, title, story, claimed } = locateStory(page);
  if (!page.body || whyNotAnArticle(blocks, title, story, claimed)) return [];
  const own = story.headline ? [story.headline, ...story.blocks] : story.blocks;
  const lists = listsOfOtherStories(page.body, blocks, new Protected(page.body, own));
  return lists.map(originalOf).filter((element) => element !== undefined);
}
