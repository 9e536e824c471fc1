import { expect, test } from 'vitest';
import { FEATURES } from '../../../../lib/article/verdict/features.ts';
import { KINDS } from '../../../../lib/article/verdict/types.ts';
import { BIASES, WEIGHTS } from '../../../../lib/article/verdict/weights.ts';

test('the weights were fitted to these features, each named once, and to these kinds', () => {
  const names = FEATURES.map(({ name }) => name);
  expect(Object.keys(WEIGHTS).toSorted()).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(names.length);
  expect(BIASES).toHaveLength(KINDS.length);
  for (const { name, of } of FEATURES)
    expect(WEIGHTS[name]).toHaveLength(of === undefined ? KINDS.length : 1);
});
