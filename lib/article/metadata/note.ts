import type { Trace } from '../trace.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Metas } from './metas.ts';

/** Takes down what the page tells machines: each article of its JSON-LD with its fields, then its metas by name. */
export function noteMetadata(trace: Trace, metas: Metas, linked: readonly LinkedArticle[]): void {
  trace.begin('metadata');
  for (const [i, article] of linked.entries()) {
    for (const [field, value] of Object.entries(article)) {
      if (value !== undefined) trace.note(`json-ld ${i + 1} ${field}`, told(value));
    }
  }
  for (const [name, content] of metas.entries()) trace.note(`meta ${name}`, content);
}

const told = (value: LinkedArticle[keyof LinkedArticle]): string =>
  Array.isArray(value) ? `${value.length} of them` : String(value);
