import { expect, test } from 'vitest';
import { isUnseen, judgedPages, total } from '../../../bench/verdict-pages.ts';

test(
  'pages that are no articles are told apart, and true stories are not refused',
  { timeout: 300_000 },
  async () => {
    const pages = (await judgedPages()).filter(({ number }) => !isUnseen(number));
    const { right, family, refusedStories } = total(pages);
    expect(right / pages.length).toBeGreaterThanOrEqual(0.97);
    expect(family / pages.length).toBeGreaterThanOrEqual(0.95);
    expect(refusedStories).toEqual([]);
  },
);
