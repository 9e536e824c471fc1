import type { Block } from '../../blocks/block.ts';
import type { NotAnArticleReason } from '../../outcome.ts';
import type { Story } from './story.ts';

/** The shortest news story: a sentence or two. */
const SHORTEST_STORY = 80;
const SHORTEST_PAGE = 40;
const MOSTLY_LINKS = 0.6;

/** Why a page has no article to show, or null when it has one. */
export function whyNotAnArticle(page: readonly Block[], story: Story): NotAnArticleReason | null {
  const length = sum(story.blocks, (block) => block.length);
  if (length >= SHORTEST_STORY) return null;
  const total = sum(page, (block) => block.length);
  if (total < SHORTEST_PAGE) return 'empty';
  const linked = sum(page, (block) => block.length * block.linkDensity);
  return linked / total >= MOSTLY_LINKS ? 'links' : 'no-story';
}

const sum = (blocks: readonly Block[], of: (block: Block) => number): number =>
  blocks.reduce((total, block) => total + of(block), 0);
