import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import type { StoryPart } from '../../summary.ts';
import type { Located } from '../locate.ts';
import type { Trace } from '../trace.ts';
import { PartAddresses } from './address.ts';
import { type Count, numberIn, readCount } from './count.ts';
import { type BlockLink, linksIn, unlinkedNumber } from './links.ts';
import { NEXT_PAGE, PRINT, WHOLE } from './words.ts';

/** The page as one part of its story. */
export interface Parts {
  told: StoryPart;
  /** What leads to the other parts, or tells how many there are: none of it is the story's. */
  blocks: ReadonlySet<Block>;
}

/** Links to other parts stand this near to the story, in blocks. */
const NEAR = 12;
/** A row of page numbers is no longer than that, in code units that are not white space. */
const LONGEST_ROW = 120;
/** Two numbers: asked first, since most lines have none. */
const LIKE_A_COUNT = /^\D{0,16}\d{1,2}\D{1,16}\d{1,2}\D{0,40}$/;
/** A label in such a row that leads nowhere: the part that is shown, "previous" on the first one. */
const LONGEST_LABEL = 10;

/**
 * Recognises a page that is one part of a story on several pages, by what stands around the story: a row of page
 * numbers, a link to the next page, "page 1 of 3", `rel=next`. A link counts when its address is the page's own but for
 * a number. Nothing is fetched.
 */
export function findParts(
  page: Document,
  { blocks, story }: Pick<Located, 'blocks' | 'story'>,
  url: string,
  trace?: Trace,
): Parts | null {
  const addresses = new PartAddresses(url);
  const near = nearStory(blocks, story.blocks, story.headline);
  const others = linksIn(near, (href) => addresses.partOf(href) !== null);
  const counts = countsIn(near, others);
  const row = rowOf(near, others, counts);
  const inHead = leadsOnInHead(page, addresses);
  const count = [...counts.values()].find(({ bare }) => !bare || inHead || others.length > 0);
  const shown = others.length > 0 ? unlinkedNumber(row) : null;
  const numbers = others.flatMap(({ label }) => numberIn(label) ?? []).concat(shown ?? []);
  const leadsOn = inHead || others.some(({ label }) => NEXT_PAGE.test(label));
  if (numbers.length < 2 && !leadsOn && !count) return null;

  const part = count?.part ?? shown ?? addresses.ownPart ?? 1;
  const of = count?.of ?? (numbers.length > 0 ? Math.max(part, ...numbers) : undefined);
  const whole = wholeIn(near, addresses);
  trace?.begin('parts');
  trace?.note(`part ${part} of ${of ?? 'some'}`, whole);
  for (const block of row) trace?.note('leads to the other parts', block.text);
  return {
    told: { part, ...(of === undefined ? {} : { of }), ...(whole === undefined ? {} : { whole }) },
    blocks: row,
  };
}

/** Short lines from the headline to a little below the story. */
function nearStory(blocks: readonly Block[], story: readonly Block[], headline: Block | undefined): Block[] {
  const [first, last] = [headline ?? story[0], story.at(-1)];
  if (!first || !last) return [];
  return blocks
    .slice(blocks.indexOf(first), blocks.lastIndexOf(last) + 1 + NEAR)
    .filter(({ length }) => length <= LONGEST_ROW);
}

/** Blocks that say "Page 1 of 3", links beside it left out. */
function countsIn(near: readonly Block[], others: readonly BlockLink[]): Map<Block, Count> {
  const counts = new Map<Block, Count>();
  for (const block of near) {
    if (!LIKE_A_COUNT.test(block.text)) continue;
    const labels = others.filter((link) => link.block === block).map(({ label }) => label);
    const plain = labels.reduce((text, label) => text.replace(label, ''), block.text);
    const count = readCount(plain.trim());
    if (count) counts.set(block, count);
  }
  return counts;
}

/** The blocks of the links, and the labels and counts beside them. */
function rowOf(
  near: readonly Block[],
  others: readonly BlockLink[],
  counts: ReadonlyMap<Block, Count>,
): Set<Block> {
  const row = new Set([...others.map(({ block }) => block).filter(isMostlyLinks), ...counts.keys()]);
  const joins = (block: Block, beside: Block | undefined): void => {
    const isLabel = block.length <= LONGEST_LABEL && block.kind !== 'heading' && !endsSentence(block.text);
    if (isLabel && beside && row.has(beside)) row.add(block);
  };
  for (const [i, block] of near.entries()) joins(block, near[i - 1]);
  for (const [i, block] of [...near.entries()].toReversed()) joins(block, near[i + 1]);
  return row;
}

/** `rel=next` from the first part, or to it: elsewhere it may lead to the next story. */
const leadsOnInHead = (page: Document, addresses: PartAddresses): boolean =>
  [...page.querySelectorAll('link[rel~=next],link[rel~=prev],a[rel~=next],a[rel~=prev]')].some((link) => {
    const part = addresses.partOf(link.getAttribute('href') ?? '');
    return part !== null && (addresses.ownPart === null || part === 1);
  });

/** The address of all of it on one page, or of the printed version. */
function wholeIn(near: readonly Block[], addresses: PartAddresses): string | undefined {
  const links = linksIn(near, (href) => addresses.isElsewhere(href));
  const found = [WHOLE, PRINT].map((words) => links.find(({ label }) => words.test(label)));
  const link = found.find((candidate) => candidate !== undefined);
  return link && addresses.resolve(link.href)?.href;
}
