import { addressShape } from '../article/verdict/address.ts';
import { isPlainStory } from '../article/verdict/plain-story.ts';
import { graphKind, typedKinds } from '../article/verdict/types.ts';
import type { Located } from '../article/locate.ts';
import { isMostlyLinks } from '../blocks/block.ts';
import { endsSentence } from '../blocks/text.ts';

/** Kicker, author, share buttons and a picture's words stand between a headline and its story, in blocks. */
const FARTHEST_LEAD = 16;
/** In code units: a linked line of that length is another story's headline. */
const SHORTEST_TITLE = 15;
/** Of a story's text. */
const MOST_LINKED = 0.5;

/**
 * Whether a page is that of one story, as far as hiding needs to know: asked while a page loads, and of every page, so it
 * goes by the printed headline, what follows it and what the page says of itself, not by all that `judge` weighs.
 *
 * @param url the page's address
 */
export function isStoryPage(located: Located, url: string): boolean {
  if (isPlainStory(located, url)) return true;
  const { blocks, story, types, metas } = located;
  const headline = story.headline ? blocks.indexOf(story.headline) : -1;
  const { root, asks } = addressShape(url);
  if (headline < 0 || root || asks) return false;
  const graph = graphKind(metas.get('og:type')) ?? 'article';
  const kinds = typedKinds(types);
  if (graph !== 'article' || (kinds.size > 0 && !kinds.has('article'))) return false;
  const own = new Set(story.blocks);
  const follows = blocks.slice(headline + 1, headline + 1 + FARTHEST_LEAD);
  const first = follows.findIndex((block) => own.has(block) && endsSentence(block.text));
  if (first < 0 || follows.slice(0, first + 1).some(isTitle)) return false;
  const length = story.blocks.reduce((sum, block) => sum + block.length, 0);
  const linked = story.blocks.reduce((sum, block) => sum + block.length * block.linkDensity, 0);
  return linked <= length * MOST_LINKED;
}

const isTitle = (block: Located['blocks'][number]): boolean =>
  isMostlyLinks(block) && block.length >= SHORTEST_TITLE;
