import { describe, expect, it } from 'vitest';
import { countBefore } from '../../../lib/text/range.ts';

describe('how many ranges start before a place', () => {
  const ranges = [{ start: 2 }, { start: 5 }, { start: 5 }, { start: 9 }];

  it('counts none that starts there', () => {
    expect([0, 2, 3, 5, 6, 9, 10].map((at) => countBefore(ranges, at))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  });

  it('is none of none', () => {
    expect(countBefore([], 7)).toBe(0);
  });
});
