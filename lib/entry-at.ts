import type { Entry } from './summary.ts';

/** The entry of a live blog in which a place of its text stands. */
export const entryAt = (entries: readonly Entry[] | undefined, place: number): Entry | undefined =>
  entries?.find(({ start, end }) => start <= place && place < end);
