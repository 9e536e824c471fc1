import { expect, test } from 'vitest';
import { FIRST_UNSEEN, judgedPages, total } from '../../../bench/verdict-pages.ts';

/** A bulletin that stands at its site's root, among as many links as on a front page. */
const KNOWN = new Set(['133-zh-pre.html']);

test(
  'pages that are no articles are told apart, and true stories are not refused',
  { timeout: 300_000 },
  async () => {
    const pages = (await judgedPages()).filter(({ number }) => number < FIRST_UNSEEN);
    const { right, family, refusedStories } = total(pages);
    expect(right / pages.length).toBeGreaterThanOrEqual(0.97);
    expect(family / pages.length).toBeGreaterThanOrEqual(0.95);
    expect(refusedStories.filter((file) => !KNOWN.has(file))).toEqual([]);
  },
);
