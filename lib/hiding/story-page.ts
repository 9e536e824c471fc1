import { addressShape } from '../article/verdict/address.ts';
import { isPlainStory } from '../article/verdict/plain-story.ts';
import { typedKinds } from '../article/verdict/types.ts';
import type { Located } from '../article/locate.ts';
import { type Block, isLongParagraph, isMostlyLinks } from '../blocks/block.ts';
import { isBelowLinkedTitle } from '../blocks/teaser.ts';
import { endsSentence } from '../blocks/text.ts';

/** Of what was taken for the story. */
const MOST_LINKED = 0.5;
/** Of the story's texts, those below the linked headline of another story. */
const MOST_TEASERS = 0.5;
/** On the whole page: a link or two stand above a story's own paragraphs, too. */
const FEWEST_TEASERS = 3;

/**
 * Whether a page tells one thing, so that lists of other stories beside it may be hidden: on a page that is itself such a
 * list they are what the reader came for. Asked of every page while it loads; the verdict weighs far more, and tells
 * other kinds of pages apart, which is all one to hiding.
 *
 * @param url the page's address
 */
export function isStoryPage(located: Located, url: string): boolean {
  if (isPlainStory(located, url)) return true;
  const { root, asks } = addressShape(url);
  if (root || asks || typedKinds(located.types).has('search')) return false;
  const { blocks } = located;
  const own = new Set(located.story.blocks);
  const isTeaser = blocks.map((block, index) => isText(block) && isBelowLinkedTitle(blocks, index));
  const texts = [...blocks.entries()].filter(([, block]) => own.has(block) && isText(block));
  const teasers = texts.filter(([index]) => isTeaser[index]).length;
  const isList = teasers > texts.length * MOST_TEASERS && isTeaser.filter(Boolean).length >= FEWEST_TEASERS;
  let length = 0;
  let linked = 0;
  for (const block of own) {
    length += block.length;
    linked += block.length * block.linkDensity;
  }
  return texts.length > 0 && !isList && linked <= length * MOST_LINKED;
}

const isText = (block: Block): boolean =>
  !isMostlyLinks(block) && (isLongParagraph(block) || endsSentence(block.text));
