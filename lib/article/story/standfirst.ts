import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { isNamedCaption, isNamedStandfirst } from '../../blocks/class-names.ts';
import { endsSentence, fold } from '../../blocks/text.ts';
import { isBesidePicture, isCaption } from './caption.ts';
import { isClosingLine } from './closing-lines.ts';
import { lookOf } from './extend.ts';
import { leadIndex } from './lead.ts';
import { isDateLine } from './prune-header.ts';
import { isProductionLine } from './production-lines.ts';

/** A standfirst says something; in code units that are not white space. */
const SHORTEST = 20;
const LONGEST = 900;
/** Descriptions are cut, or cut from the standfirst: so much of the shorter one has to stand in the longer one. */
const SAME_START = 0.9;
/** Descriptions of one or two words tell nothing. Folded. */
const SHORTEST_DESCRIPTION = 20;
/** Where only its name tells it, it stands right below the headline. */
const NEAREST = 2;
/** Standfirsts often go without a full stop; labels are shorter than that. */
const SHORTEST_UNENDED = 50;
const LINKS = 0.3;
/** Author, date and share links stand between the headline and a first paragraph that is set apart. */
const NEAREST_LEAD = 6;
/** "By Ada Brandt, who has written about the harbour …" */
const BYLINE = /^By \p{Lu}/u;

/**
 * The sentences between a headline and the first paragraph that sum up the story (deck, chapeau, Vorspann, 导语): the
 * block that the page's description repeats, or one that is named so, or a paragraph; and the sentences right below it in
 * the same box. Readability leaves them out, since they stand in a page's header.
 *
 * @param headline index of the printed headline
 * @param story indexes of the story's blocks, ascending
 * @returns indexes into `blocks`, ascending; mostly one or none
 */
export function standfirstOf(
  blocks: readonly Block[],
  headline: number,
  story: readonly number[],
  description: string,
): number[] {
  const begin = standfirstIndex(blocks, headline, story, description);
  if (begin < 0) return [];
  const box = blocks[begin]?.element.parentElement;
  const below = blocks.slice(begin + 1, Math.max(begin + 1, story[0] ?? 0));
  const end = below.findIndex((block) => block.element.parentElement !== box || !isSentence(block));
  return [begin, ...(end < 0 ? below : below.slice(0, end)).map((_, i) => begin + 1 + i)];
}

const isSentence = ({ kind, linkDensity, text }: Block): boolean =>
  kind === 'paragraph' && linkDensity === 0 && endsSentence(text);

function standfirstIndex(
  blocks: readonly Block[],
  headline: number,
  story: readonly number[],
  description: string,
): number {
  if (headline < 0) return -1;
  const told = fold(description);
  const title = fold(blocks[headline]?.text ?? '');
  const [first = -1, second = first] = story.filter(
    (index) => index > headline && isParagraph(blocks[index]),
  );
  const begins = sameLook(blocks[first], blocks[second]) ? first : second;
  let named = -1;
  for (let i = headline + 1; i < begins; i++) {
    const block = blocks[i];
    if (!block || !canSumUp(block)) continue;
    const text = fold(block.text);
    if (text === title) continue;
    if (repeats(text, told)) return i;
    if (named < 0 && i <= headline + NEAREST && isNamed(block) && !isAside(block)) named = i;
  }
  return named >= 0 ? named : missedLead(blocks, headline, first);
}

/** The first paragraph, where Readability begins with the second: it stands right below the headline, and by itself. */
function missedLead(blocks: readonly Block[], headline: number, first: number): number {
  const lead = leadIndex(blocks, headline);
  const block = blocks[lead];
  if (!block || lead >= first || lead > headline + NEAREST_LEAD) return -1;
  const isOwn =
    block.kind === 'paragraph' &&
    endsSentence(block.text) &&
    block.linkDensity < LINKS &&
    !BYLINE.test(block.text) &&
    !isClosingLine(block.text) &&
    !isCaption(block) &&
    !isBesidePicture(blocks, lead);
  return isOwn ? lead : -1;
}

const canSumUp = (block: Block): boolean =>
  block.length >= SHORTEST && block.length <= LONGEST && block.linkDensity < LINKS && !isInCaption(block);

const isParagraph = (block: Block | undefined): boolean => block !== undefined && isLongParagraph(block);

/** What is set as the paragraph after it is a paragraph. */
const sameLook = (one: Block | undefined, other: Block | undefined): boolean =>
  one !== undefined && other !== undefined && lookOf(one) === lookOf(other);

const isNamed = ({ element, text, length }: Block): boolean =>
  (endsSentence(text) || length >= SHORTEST_UNENDED) &&
  [element, element.parentElement].some((box) => box && isNamedStandfirst(box));

const isAside = (block: Block): boolean => isDateLine(block.text) || isProductionLine(block.text);

const isInCaption = ({ element }: Block): boolean => isInFigure(element) || isNamedCaption(element);

/** Words in a figure are a caption's, unless it holds the headline, too. */
function isInFigure(element: Element): boolean {
  const figure = element.closest('figure,figcaption');
  return figure !== null && !figure.querySelector('h1');
}

/** One is the beginning of the other. */
function repeats(text: string, description: string): boolean {
  const [short, long] = text.length < description.length ? [text, description] : [description, text];
  return short.length >= SHORTEST_DESCRIPTION && long.startsWith(short.slice(0, short.length * SAME_START));
}
