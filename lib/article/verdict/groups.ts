import type { Block } from '../../blocks/block.ts';

/** Boxes of one look side by side, with several lines in each: posts, cards, results. */
export interface Group {
  /** How many hold any of the text asked for. */
  count: number;
  /** The share of that text that stands in them, 0 to 1. */
  share: number;
  /** The shares of the boxes with a linked title, with a moment, 0 to 1. */
  linked: number;
  timed: number;
}

const NONE: Group = { count: 0, share: 0, linked: 0, timed: 0 };
/** Fewer are no row. */
const FEWEST = 2;
const MOST_LEVELS = 24;
/** Paragraphs stand side by side in every story. */
const PARAGRAPH_TAGS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BODY', 'HTML', 'MAIN', 'FIGURE']);
/** Items are boxes even with a single line in them. */
const ITEM_TAGS = new Set(['LI', 'DD', 'TR']);

interface Box {
  blocks: number;
  weight: number;
  linked: boolean;
  timed: boolean;
}

/** What is known of a block by its index. */
export interface BlockMarks {
  /** What it weighs among the text that is asked for; nothing where it does not belong to it. */
  weight(index: number): number;
  linked(index: number): boolean;
  timed(index: number): boolean;
}

/** The row of boxes in which most of a text stands. */
export function groupOf(blocks: readonly Block[], marks: BlockMarks): Group {
  const boxes = new Map<Element, Box>();
  let whole = 0;
  for (const [index, { element }] of blocks.entries()) {
    const weight = marks.weight(index);
    const linked = marks.linked(index);
    const timed = marks.timed(index);
    whole += weight;
    let at: Element | null = element;
    for (let level = 0; at && level < MOST_LEVELS && at.nodeName !== 'BODY'; level++, at = at.parentElement) {
      const box = boxes.get(at) ?? { blocks: 0, weight: 0, linked: false, timed: false };
      box.blocks++;
      box.weight += weight;
      box.linked ||= linked;
      box.timed ||= timed;
      boxes.set(at, box);
    }
  }
  if (whole === 0) return NONE;
  const [best, weight] = heaviest(boxes);
  if (!best) return NONE;
  const share = (test: (box: Box) => boolean): number => best.filter(test).length / best.length;
  return {
    count: best.length,
    share: weight / whole,
    linked: share((box) => box.linked),
    timed: share((box) => box.timed),
  };
}

/** The row with the most text, and how much: in its boxes but the fullest, which may be the story beside its comments. */
function heaviest(boxes: ReadonlyMap<Element, Box>): [row: Box[] | undefined, weight: number] {
  const rows = new Map<Element, Map<string, Box[]>>();
  for (const [element, box] of boxes) {
    const tag = element.nodeName;
    const parent = element.parentElement;
    if (box.weight === 0 || !parent || PARAGRAPH_TAGS.has(tag) || (box.blocks < 2 && !ITEM_TAGS.has(tag)))
      continue;
    const looks = rows.get(parent) ?? new Map<string, Box[]>();
    rows.set(parent, looks);
    const look = `${tag}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0]?.replace(/\d+/g, '')}`;
    const row = looks.get(look);
    if (row) row.push(box);
    else looks.set(look, [box]);
  }
  let best: Box[] | undefined;
  let most = 0;
  let all = 0;
  for (const row of [...rows.values()].flatMap((looks) => Array.from(looks.values()))) {
    if (row.length < FEWEST) continue;
    const weights = row.map(({ weight }) => weight);
    const sum = weights.reduce((a, b) => a + b, 0);
    const even = sum - Math.max(...weights);
    if (even > most) [best, most, all] = [row, even, sum];
  }
  return [best, all];
}
