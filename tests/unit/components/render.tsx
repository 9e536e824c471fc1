import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { WordsProvider } from '../../../components/words.tsx';
import { wordsOf } from '../words.ts';

/** Renders into an empty page, with the interface's words. */
export function show(what: ComponentChild, locale: 'en' | 'zh_CN' = 'en') {
  cleanup();
  const words = wordsOf(locale);
  document.documentElement.lang = words('languageTag');
  document.title = 'Lede';
  return render(<WordsProvider value={words}>{what}</WordsProvider>);
}

/** Everything that axe can tell without a layout; contrast is looked at in a real browser. */
export async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

export const texts = (elements: Iterable<Element>): string[] =>
  Array.from(elements, (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
