import { type Block, isLongParagraph } from '../../blocks/block.ts';
import type { Box, Layout } from '../page/layout.ts';
import type { Draft } from './draft.ts';

/** Edges that differ by less than this are one, in CSS pixels. */
const SAME_EDGE = 2;
/** Text for screen readers alone is laid out in a box of one pixel. */
const POINT = 1;
/** Where so much of a story stands beside its column it is set in several. */
const OTHER_COLUMNS = 0.2;

/**
 * Takes out what the page shows elsewhere than the story: beside its column, laid over it, in rows of cards. The column is
 * where most of the paragraphs stand.
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
  const found = [...boxes].filter(([, box]) => !isSame(box, column));
  const reasons = found.map(([index, box]): [number, string | null] => [
    index,
    whyElsewhere(draft.block(index), box, column, layout),
  ]);
  const told = sum(draft, [...boxes.keys()]);
  const beside = reasons.flatMap(([index, why]) =>
    why !== null && isLongParagraph(draft.block(index)) ? [index] : [],
  );
  if (sum(draft, beside) > told * OTHER_COLUMNS) return;
  for (const [index, why] of reasons) if (why !== null) draft.drop(index, why);
}

/** The edges that most of the long paragraphs' text shares. */
function columnOf(draft: Draft, boxes: ReadonlyMap<number, Box>): Box | undefined {
  const weights = new Map<string, { box: Box; weight: number }>();
  for (const [index, box] of boxes) {
    const block = draft.block(index);
    if (!isLongParagraph(block) || isPoint(box)) continue;
    const key = `${Math.round(box.left)},${Math.round(box.right)}`;
    const entry = weights.get(key) ?? { box, weight: 0 };
    entry.weight += block.length;
    weights.set(key, entry);
  }
  return [...weights.values()].toSorted((a, b) => b.weight - a.weight)[0]?.box;
}

function whyElsewhere({ element, kind }: Block, box: Box, column: Box, layout: Layout): string | null {
  if (isPoint(box)) return 'for screen readers alone';
  if (box.right <= column.left + SAME_EDGE || box.left >= column.right - SAME_EDGE)
    return kind === 'cell' ? null : "beside the story's column";
  for (let at: Element | null = element; at; at = at.parentElement) {
    const around = layout.boxOf(at);
    if (around && covers(around, column)) return null;
    if (layout.isPositioned(at)) return 'laid over the story';
  }
  return null;
}

const isPoint = ({ left, right, top, bottom }: Box): boolean =>
  right - left <= POINT && bottom - top <= POINT;

const isSame = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) < SAME_EDGE && Math.abs(a.right - b.right) < SAME_EDGE;

const covers = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left + SAME_EDGE &&
  outer.right >= inner.right - SAME_EDGE &&
  outer.top <= inner.top + SAME_EDGE &&
  outer.bottom >= inner.bottom - SAME_EDGE;

const sum = (draft: Draft, indexes: readonly number[]): number =>
  indexes.reduce((total, index) => total + draft.block(index).length, 0);
