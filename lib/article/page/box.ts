/** Where an element is laid out: its edges in CSS pixels, from the window's own corner. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Edges that differ by less than this are one, in CSS pixels. */
const SAME_EDGE = 2;
/** Text for screen readers alone is laid out in a box of one pixel. */
const POINT = 1;

/** Too small to see anything in it. */
export const isPoint = ({ left, right, top, bottom }: Box): boolean =>
  right - left <= POINT && bottom - top <= POINT;

/** Begin and end at the same places of the line. */
export const isSameColumn = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) < SAME_EDGE && Math.abs(a.right - b.right) < SAME_EDGE;

/** Stand side by side: no line goes through both from top to bottom. */
export const isBeside = (a: Box, b: Box): boolean =>
  a.right <= b.left + SAME_EDGE || a.left >= b.right - SAME_EDGE;

export const covers = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left + SAME_EDGE &&
  outer.right >= inner.right - SAME_EDGE &&
  outer.top <= inner.top + SAME_EDGE &&
  outer.bottom >= inner.bottom - SAME_EDGE;

/** The smallest box around both. */
export const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});
