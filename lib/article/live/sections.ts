import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import { lookOf } from '../story/extend.ts';
import type { Mark } from './marks.ts';

/** In blocks, to the longest of the others. */
const LONGEST_LAST = 2;

/** A mark with the blocks of the story up to the next one. */
export interface Section {
  mark: Mark;
  /** Indexes into the page's blocks, ascending; the mark's own where it is no bare time. */
  content: number[];
  /** It stands in a list of the entries, and leads to one of them. */
  listed: boolean;
}

/**
 * @param marks in the page's order
 * @param places indexes of the story's blocks, ascending
 */
export function sectionsOf(
  marks: readonly Mark[],
  blocks: readonly Block[],
  places: readonly number[],
): Section[] {
  const lastPlace = new Map(blocks.map(({ text }, index) => [text, index]));
  let next = 0;
  return marks.map((mark, i) => {
    const from = mark.bare ? mark.index + 1 : mark.index;
    const to = marks[i + 1]?.index ?? Infinity;
    while ((places[next] ?? Infinity) < from) next++;
    const content: number[] = [];
    for (; (places[next] ?? Infinity) < to; next++) content.push(places[next] ?? 0);
    return { mark, content, listed: isListed(mark, blocks[from], content, lastPlace) };
  });
}

/** A linked title that stands again further down, or that nothing follows. */
function isListed(
  { said, index, bare }: Mark,
  title: Block | undefined,
  content: readonly number[],
  lastPlace: ReadonlyMap<string, number>,
): boolean {
  if (!title || !isMostlyLinks(title)) return false;
  const at = bare ? index + 1 : index;
  return content.every((place) => place === at) || (lastPlace.get(bare ? title.text : said) ?? 0) > at;
}

/** The last entry ends with its box; where entries have none, it is at most twice as long as the others. */
export function endLastSection(sections: readonly Section[], blocks: readonly Block[]): void {
  const [before, last] = sections.slice(-2);
  const own = last && blocks[last.mark.index]?.element;
  const other = before && blocks[before.mark.index]?.element;
  if (!own || !other) return;
  let box = own;
  while (box.parentElement && !box.parentElement.contains(other)) box = box.parentElement;
  const inside = last.content.filter((index) => {
    const element = blocks[index]?.element;
    return element !== undefined && box.contains(element);
  });
  const isBoxed = inside.some((index) => index !== last.mark.index);
  const longest = Math.max(...sections.slice(0, -1).map(({ content }) => content.length));
  last.content = isBoxed ? inside : last.content.slice(0, longest * LONGEST_LAST);
}

/** It says something of its own. */
export const isEntry = ({ content, listed }: Section): boolean => content.length > 0 && !listed;

/** The story's own time, above its entries, is set in another way than theirs. */
export function withoutHeader(sections: readonly Section[], blocks: readonly Block[]): readonly Section[] {
  const kinds = sections.map(({ mark }) => {
    const block = blocks[mark.index];
    return `${mark.bare && block ? lookOf(block) : ''}|${mark.when.moment === undefined}`;
  });
  const usual = mostCommon(sections.flatMap((section, i) => (isEntry(section) ? (kinds[i] ?? []) : [])));
  const begin = sections.findIndex(
    ({ listed }, i) => (listed && sections[i + 1]?.listed) || kinds[i] === usual,
  );
  return sections.slice(Math.max(0, begin));
}

export function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
