import { COUNTS, NUMBERED } from './words.ts';

/** Which part of how many. */
export interface Count {
  part: number;
  of: number;
  /** Just "1/3", which may be anything. */
  bare: boolean;
}

/** What a line that is "Page 1 of 3" tells; null for any other. */
export function readCount(line: string): Count | null {
  if (!/\d/.test(line)) return null;
  for (const { pattern, countFirst, bare = false } of COUNTS) {
    const numbers = pattern.exec(line)?.slice(1).map(Number);
    const [part = 0, of = 0] = (countFirst ? numbers?.toReversed() : numbers) ?? [];
    if (part >= 1 && of >= 2 && part <= of) return { part, of, bare };
  }
  return null;
}

/** The part that a label names by its number; null for any other label. */
export function numberIn(label: string): number | null {
  for (const pattern of NUMBERED) {
    const number = Number(pattern.exec(label)?.[1] ?? 0);
    if (number >= 1) return number;
  }
  return null;
}
