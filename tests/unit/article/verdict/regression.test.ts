import { expect, test } from 'vitest';
import { fit, probabilities } from '../../../bench/verdict-regression.ts';

const EXAMPLES = [
  { features: [1, 0], kind: 0, weight: 1 },
  { features: [1, 1], kind: 1, weight: 1 },
  { features: [0, 1], kind: 1, weight: 1 },
];

test('what was fitted tells the examples apart, the same way each time', () => {
  const fitted = fit(EXAMPLES, [-1, -1], 2);
  for (const { features, kind } of EXAMPLES)
    expect(probabilities(fitted, features)[kind]).toBeGreaterThan(0.5);
  expect(fit(EXAMPLES, [-1, -1], 2)).toEqual(fitted);
});

test('a feature of one kind adds to the score of that kind alone', () => {
  expect(fit(EXAMPLES, [-1, 1], 2).weights[1]?.[0]).toBe(0);
});
