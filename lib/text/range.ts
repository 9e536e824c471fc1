/** A run of a text: offsets in UTF-16 code units, the end excluded. */
export interface Range {
  start: number;
  end: number;
}

export const within = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** How many of a list, in order, start before `at`. */
export function countBefore(ordered: readonly Pick<Range, 'start'>[], at: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range without white space, and without `also`, at its ends. */
export function trimRange(text: string, range: Range, also = ''): Range {
  const skip = (c: string | undefined): boolean => c !== undefined && (/\s/u.test(c) || also.includes(c));
  let { start, end } = range;
  while (start < end && skip(text[start])) start += 1;
  while (end > start && skip(text[end - 1])) end -= 1;
  return { start, end };
}
