import { type Block, isInFooter, isLongParagraph } from '../../blocks/block.ts';
import { isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';
import { isBareRelatedHeading } from '../../blocks/related.ts';
import { endsSentence, fold, isCjk, isCutOff } from '../../blocks/text.ts';
import { isProductionLine } from './production-lines.ts';

/** A line that holds this much of the headline is the headline. */
const SAME_SHARE = 0.7;
/** A kicker may stand before the headline, in the same line. */
const KICKED_SHARE = 0.5;
/** A line may have so many marks that don't count, and half as many again as it has letters. */
const MARKS = 20;
/** So far below its headline a story has begun, in code units that are not white space. */
const FARTHEST_LEAD = 1800;
/** A story of one or two sentences begins right below its headline, author and time. */
const NEAREST_BLOCKS = 12;
const SHORTEST_LEAD = 45;
const LINKS_IN_LEAD = 0.3;
const PUNCTUATION = /[,.，。、،।！!？?：:]/;

/** Where the page prints its headline: an index into `blocks`, or -1. Headings come first. */
export function headlineIndex(blocks: readonly Block[], headline: string): number {
  const whole = fold(headline);
  if (whole.length < 4) return -1;
  const places = [...blocks.keys()].filter((i) => {
    const block = blocks[i];
    return block !== undefined && isAsLong(block, whole) && isHeadline(fold(block.text), whole);
  });
  const heading = places.find((i) => blocks[i]?.element.nodeName === 'H1');
  return heading ?? places.find((i) => (blocks[i]?.linkDensity ?? 1) < 1) ?? places[0] ?? -1;
}

/** Neither too short nor too long for the headline; marks count here, and are folded away there. */
const isAsLong = ({ length }: Block, headline: string): boolean =>
  length >= headline.length * SAME_SHARE && length <= MARKS + (headline.length / KICKED_SHARE) * 1.5;

function isHeadline(line: string, headline: string): boolean {
  if (line === headline) return true;
  const [short, long] = line.length < headline.length ? [line, headline] : [headline, line];
  const share = short.length / long.length;
  if (short.length <= 8) return false;
  return (
    (share >= SAME_SHARE && long.startsWith(short)) || (share >= KICKED_SHARE && line.endsWith(headline))
  );
}

/**
 * The first paragraph of the story below the headline: an index into `blocks`, or -1. A paragraph in a box that is
 * named after something else counts when there is no other: names can mislead.
 */
export function leadIndex(blocks: readonly Block[], headline: number): number {
  if (headline < 0) return -1;
  let distance = 0;
  let misnamed = -1;
  for (let i = headline + 1; i < blocks.length && distance < FARTHEST_LEAD; i++) {
    const block = blocks[i];
    if (!block || isBareRelatedHeading(block)) break;
    if (opensStory(block)) {
      if (!isMisnamed(block)) return i;
      if (misnamed < 0) misnamed = i;
    }
    distance += block.length;
  }
  return misnamed;
}

/** Where there is no paragraph: the first sentence right below the headline, or -1. */
export function shortLeadIndex(blocks: readonly Block[], headline: number): number {
  if (headline < 0) return -1;
  const near = blocks.slice(headline + 1, headline + 1 + NEAREST_BLOCKS);
  const end = near.findIndex(isBareRelatedHeading);
  const place = near.slice(0, end < 0 ? near.length : end).findIndex(isShortLead);
  return place < 0 ? -1 : headline + 1 + place;
}

const isShortLead = (block: Block): boolean =>
  block.length >= (isCjk(block.text) ? SHORTEST_LEAD / 2 : SHORTEST_LEAD) &&
  block.linkDensity < LINKS_IN_LEAD &&
  endsSentence(block.text) &&
  !isCutOff(block.text) &&
  !isProductionLine(block.text) &&
  !isMisnamed(block) &&
  !isInFooter(block);

const opensStory = (block: Block): boolean =>
  isLongParagraph(block) &&
  PUNCTUATION.test(block.text) &&
  !isCutOff(block.text) &&
  !isProductionLine(block.text) &&
  !isInFooter(block);

const isMisnamed = ({ element }: Block): boolean =>
  [element, element.parentElement].some((box) => box && (isNamedMachinery(box) || isNamedRelated(box)));
