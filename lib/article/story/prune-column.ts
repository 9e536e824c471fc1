import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { around, type Box, covers, isBeside, isPoint, isSameColumn } from '../page/box.ts';
import type { Layout } from '../page/layout.ts';
import type { Draft } from './draft.ts';

/** Where so much of a story stands elsewhere than in its column, it is set in several. */
const OTHER_COLUMNS = 0.2;

/**
 * Takes out what the page shows elsewhere than the story: beside its column, or laid over it. The column is where most of
 * the paragraphs' text stands. (Vertical writing has a column for each paragraph, so nothing is taken out.)
 */
export function dropOffColumn(draft: Draft, layout: Layout): void {
  const boxes = new Map<number, Box>();
  for (const index of draft.indexes()) {
    const { element } = draft.block(index);
    const box = layout.isRendered(element) ? layout.boxOf(element) : null;
    if (box) boxes.set(index, box);
  }
  const column = columnOf(draft, boxes);
  if (!column) return;
  const elsewhere: [number, string][] = [];
  for (const [index, box] of boxes) {
    const reason = isSameColumn(box, column) ? null : whyElsewhere(draft.block(index), box, column, layout);
    if (reason !== null) elsewhere.push([index, reason]);
  }
  const told = elsewhere.map(([index]) => index).filter((index) => !isMostlyLinks(draft.block(index)));
  if (lengthOf(draft, told) > lengthOf(draft, [...boxes.keys()]) * OTHER_COLUMNS) return;
  for (const [index, reason] of elsewhere) draft.drop(index, reason);
}

/** Around the paragraphs whose left and right edges most of the paragraphs' text shares. */
function columnOf(draft: Draft, boxes: ReadonlyMap<number, Box>): Box | undefined {
  const columns = new Map<string, { box: Box; length: number }>();
  for (const [index, box] of boxes) {
    const block = draft.block(index);
    if (!isLongParagraph(block) || isPoint(box)) continue;
    const edges = `${Math.round(box.left)},${Math.round(box.right)}`;
    const column = columns.get(edges);
    columns.set(edges, {
      box: column ? around(column.box, box) : box,
      length: (column?.length ?? 0) + block.length,
    });
  }
  return [...columns.values()].toSorted((a, b) => b.length - a.length)[0]?.box;
}

function whyElsewhere({ element, kind }: Block, box: Box, column: Box, layout: Layout): string | null {
  if (isPoint(box)) return 'for screen readers alone';
  if (isBeside(box, column)) return kind === 'cell' ? null : "beside the story's column";
  for (let at: Element | null = element; at; at = at.parentElement) {
    const outer = layout.boxOf(at);
    if (outer && covers(outer, column)) return null;
    if (layout.isPositioned(at)) return 'laid over the story';
  }
  return null;
}

const lengthOf = (draft: Draft, indexes: readonly number[]): number =>
  indexes.reduce((total, index) => total + draft.block(index).length, 0);
