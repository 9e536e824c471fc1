import type { SentenceReading } from './attribution.ts';
import { gapBefore, type Item } from './items.ts';
import type { Subject } from './subject.ts';

/** Items between a relative pronoun and its verb: who | have also | said. */
const MOST_AUXILIARIES = 3;

/** Whom a relative pronoun right before a verb stands for: several drivers who | said, a letter that | said. */
export function antecedent({ items, language, text }: SentenceReading, verb: number): Subject | undefined {
  if (language !== 'en') return undefined;
  let at = verb - 1;
  while (verb - at <= MOST_AUXILIARIES && isAuxiliary(items[at])) at -= 1;
  const [somebody, pronoun] = items.slice(Math.max(0, at - 1), at + 1);
  if (pronoun?.type !== 'word' || somebody?.type !== 'somebody' || somebody.kind === 'pronoun')
    return undefined;
  if (!pronoun.relative && !pronoun.complementiser) return undefined;
  const gap = gapBefore(text, items, at);
  const joined = pronoun.complementiser ? gap === ' ' : /^,? $/u.test(gap);
  const between = Array.from({ length: verb - at }, (_, i) => gapBefore(text, items, at + 1 + i));
  if (!joined || between.some((one) => /\S/u.test(one))) return undefined;
  return { somebody, index: at - 1, last: at, from: somebody.start, tail: 0, lead: 0, apposition: false };
}

const isAuxiliary = (item: Item | undefined): boolean =>
  item?.type === 'word' && (item.auxiliary || item.adverb) && !item.complementiser;
