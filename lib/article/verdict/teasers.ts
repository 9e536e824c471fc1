import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import { endsSentence, visibleLength } from '../../blocks/text.ts';
import { weightOf } from './weigh.ts';
import { LONGEST_LINE } from './words/expression.ts';
import { isMomentLine } from './words/story.ts';

/** A headline's weight, at least. */
const SHORTEST_TITLE = 14;
/** Of a line, the share of its longest link: menus have many short ones. */
const ONE_LINK = 0.5;
/** What has more links is more than a menu. */
const MENU = 30;
/** The rest of the line is a moment. */
const DATED_LINK = 0.25;

/** Author, date and section stand between a teaser's title and its text. */
const BETWEEN = 2;

const SHORTEST_TEASER = 40;
const LONGEST_TEASER = 450;

/** An address printed as its own link. */
const PRINTED_ADDRESS = /^(?:https?:\/\/|www\.)/i;

/** Which blocks are each the linked title of another page. */
export function linkedTitlesAmong(blocks: readonly Block[]): boolean[] {
  const longest = new Map<Element, number>();
  return blocks.map((block) => {
    if (weightOf(block) < SHORTEST_TITLE || PRINTED_ADDRESS.test(block.text)) return false;
    if (!isMostlyLinks(block) && !isDatedItem(block)) return false;
    const link = longest.get(block.element) ?? longestLink(block.element);
    longest.set(block.element, link);
    return link >= block.length * (isMostlyLinks(block) ? ONE_LINK : DATED_LINK);
  });
}

/** "A mill turns again 2026-03-09", in a list or a table. */
const isDatedItem = ({ kind, linkDensity, text }: Block): boolean =>
  (kind === 'item' || kind === 'cell') && linkDensity >= DATED_LINK && isMomentLine(text);

/** Of the first links in an element: code units that are not white space. */
function longestLink(element: Element): number {
  const links = element.getElementsByTagName('a');
  let longest = 0;
  for (let index = 0; index < MENU; index++) {
    const link = links.item(index);
    // The link stands around it.
    if (!link) return index === 0 ? Infinity : longest;
    longest = Math.max(longest, visibleLength(link.textContent ?? ''));
  }
  return Infinity;
}

/** Which blocks are texts below the linked title of another story. */
export const teasersAmong = (
  blocks: readonly Block[],
  isTitle: readonly boolean[],
  headline: number,
): boolean[] =>
  blocks.map(
    (block, index) =>
      !isTitle[index] &&
      weightOf(block) >= SHORTEST_TEASER &&
      weightOf(block) <= LONGEST_TEASER &&
      isBelowTitle(blocks, isTitle, index, headline),
  );

function isBelowTitle(
  blocks: readonly Block[],
  isTitle: readonly boolean[],
  index: number,
  headline: number,
): boolean {
  for (let above = index - 1; above >= Math.max(0, index - 1 - BETWEEN); above--) {
    if (above === headline) return false;
    if (isTitle[above]) return true;
    const block = blocks[above];
    if (!block || weightOf(block) > LONGEST_LINE || endsSentence(block.text)) return false;
  }
  return false;
}
