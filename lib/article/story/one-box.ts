import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';
import { isHidden } from '../page/collapsed.ts';
import type { Trace } from '../trace.ts';
import { saysSomething } from './align.ts';
import { lookOf, looksOf } from './extend.ts';
import { leadIndex } from './lead.ts';

/** A box with so many of the page's long paragraphs, and so much text, holds a story … */
const FEWEST_PARAGRAPHS = 4;
const SHORTEST_STORY = 500;
/** … and the only one, when it has this share of the text of all of them … */
const ONLY = 0.85;
/** … and nothing else, when they are this share of its text, and of each part that holds some of them. */
const MOST = 0.65;
const PURE = 0.8;
/** Where more of them than the rest is set otherwise than the others, it takes a closer look. */
const WHOLE = 0.95;
/** Paragraphs may stand in boxes of their own: so many elements up. */
const LEVELS = 3;
/** What stands in a box of its own inside, and is no list of links. */
const LINKS = 0.2;
const LINKS_IN_TABLE = 0.5;
/** Author, date and share links stand between the headline and a first paragraph that is set apart. */
const NEAREST = 6;

/** The long paragraphs in a box. */
interface Held {
  paragraphs: number;
  length: number;
}

/**
 * The story of a page whose paragraphs stand in one box and alone there, as most stories do. Readability would choose it,
 * too, and take half of the time of all that is done to read a page.
 *
 * @returns indexes into `blocks`, ascending; null where it takes a closer look
 */
export function storyInOneBox(blocks: readonly Block[], headline: number, trace?: Trace): number[] | null {
  const box = boxOfParagraphs(blocks);
  if (!box || !holdsLead(box, blocks, headline)) return null;
  const parts = new Map<Element, number[]>();
  for (const [index, { element, text }] of blocks.entries()) {
    if (!box.contains(element) || !saysSomething(text)) continue;
    const part = partOf(box, element);
    const others = parts.get(part);
    if (others) others.push(index);
    else parts.set(part, [index]);
  }
  const inside = [...parts.values()].flat();
  const lengthOf = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (blocks[index]?.length ?? 0), 0);
  const paragraphs = inside.filter((index) => isParagraph(blocks[index]));
  const isMixed = (indexes: readonly number[]): boolean => {
    const told = lengthOf(indexes.filter((index) => isParagraph(blocks[index])));
    return told > 0 && told < lengthOf(indexes) * PURE;
  };
  const looks = looksOf(paragraphs, blocks);
  const tags = new Set(paragraphs.map((index) => blocks[index]?.element.nodeName));
  const alike = paragraphs.filter((index) => isAlike(blocks[index], looks));
  const [first = 0] = alike;
  const last = alike.at(-1) ?? 0;
  const placeOf = (index: number): Place => (index < first ? 'above' : index < last ? 'between' : 'below');
  const found = [...parts]
    .filter(([part, indexes]) => {
      if (isHidden(part)) return false;
      const own = indexes.map((index) => blocks[index]).filter((block) => block !== undefined);
      const isBare = tags.has(part.nodeName) && own[0]?.element === part;
      return isBare || (!isMixed(indexes) && isContent(own, looks, placeOf(indexes[0] ?? 0)));
    })
    .flatMap(([, indexes]) => indexes)
    .toSorted((one, other) => one - other);
  const kept = found.filter((index) => isParagraph(blocks[index]));
  if (lengthOf(kept) < lengthOf(paragraphs) * WHOLE) return null;
  trace?.begin('one box');
  trace?.note('holds the paragraphs of the page, and hardly anything else');
  return found;
}

const isAlike = (block: Block | undefined, looks: ReadonlySet<string>): boolean =>
  block !== undefined && looks.has(lookOf(block));

/** The story begins in the box, or one paragraph above it, which is set apart as a summary is. */
function holdsLead(box: Element, blocks: readonly Block[], headline: number): boolean {
  const lead = leadIndex(blocks, headline);
  const begin = blocks.findIndex((block) => isParagraph(block) && box.contains(block.element));
  return (
    lead < 0 ||
    lead === begin ||
    (lead < begin && lead - headline <= NEAREST && !blocks.slice(lead + 1, begin).some(isParagraph))
  );
}

/** Long, and neither an item of a list nor cut, as teasers are. */
const isParagraph = (block: Block | undefined): boolean =>
  block !== undefined && isLongParagraph(block) && block.kind !== 'item' && !isCutOff(block.text);

/** The innermost box that holds them all and little else. */
function boxOfParagraphs(blocks: readonly Block[]): Element | null {
  const boxes = new Map<Element, Held>();
  let total = 0;
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    total += block.length;
    let box: Element | null = block.element;
    for (let level = 0; box && box.nodeName !== 'BODY' && level <= LEVELS; level++, box = box.parentElement) {
      const { paragraphs = 0, length = 0 } = boxes.get(box) ?? {};
      boxes.set(box, { paragraphs: paragraphs + 1, length: length + block.length });
    }
  }
  let inner: Element | null = null;
  for (const [box, { paragraphs, length }] of boxes) {
    const holdsStory = paragraphs >= FEWEST_PARAGRAPHS && length >= Math.max(SHORTEST_STORY, total * ONLY);
    if (holdsStory && (!inner || inner.contains(box))) inner = box;
  }
  if (!inner) return null;
  let whole = 0;
  for (const { element, length } of blocks) if (inner.contains(element)) whole += length;
  return (boxes.get(inner)?.length ?? 0) >= whole * MOST ? inner : null;
}

/** The child of a box in which an element inside stands. */
function partOf(box: Element, element: Element): Element {
  let part = element;
  while (part !== box && part.parentElement && part.parentElement !== box) part = part.parentElement;
  return part;
}

/** Where a part stands to the paragraphs. */
type Place = 'above' | 'between' | 'below';

/**
 * Whether a part of the box that is no paragraph is the story's: headings, sentences, a list, a table, code; and not of
 * links, as lists of other stories are. Lines above and below the paragraphs have to be set as they are.
 */
function isContent(part: readonly Block[], looks: ReadonlySet<string>, place: Place): boolean {
  if (place !== 'below' && part.every(({ kind }) => kind === 'heading')) return true;
  const length = part.reduce((sum, block) => sum + block.length, 0);
  const linked = part.reduce((sum, block) => sum + block.length * block.linkDensity, 0);
  const isTable = part.some(({ kind }) => kind === 'cell');
  const tells = (block: Block): boolean => {
    if (block.kind === 'heading') return false;
    const isSentence = endsSentence(block.text);
    if (block.kind !== 'paragraph' || block.element.nodeName === 'PRE')
      return isSentence || place !== 'below';
    return isSentence && (place === 'between' || isAlike(block, looks));
  };
  return linked <= length * (isTable ? LINKS_IN_TABLE : LINKS) && part.some(tells);
}
