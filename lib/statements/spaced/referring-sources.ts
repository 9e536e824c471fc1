import type { Item, Somebody } from './items.ts';
import type { Subject } from './subject.ts';

/**
 * Who a source is that only points to them: según | su versión, selon | lui; les informations de X, selon | lesquelles.
 *
 * @param i the place of the source among the items
 */
export function referringSource(items: readonly Item[], i: number): Subject | undefined {
  const [source, next, second] = items.slice(i, i + 3);
  if (source?.type === 'source' && source.whose !== undefined) {
    const { start, end, whose } = source;
    const somebody: Somebody = { type: 'somebody', kind: 'pronoun', head: whose, definite: true, start, end };
    return subjectOf(somebody, i, start, i);
  }
  if (next?.type !== 'word') return undefined;
  const { start, end, lower } = next;
  if (next.possessive && second?.type !== 'somebody') {
    const somebody: Somebody = { type: 'somebody', kind: 'pronoun', head: lower, definite: true, start, end };
    const ofNoun = next.definite && second?.type === 'word';
    return subjectOf(somebody, i + 1, start, ofNoun ? i + 2 : i + 1);
  }
  const relative = [i + 1, i + 2].find((at) => isRelative(items[at]));
  if (relative === undefined) return undefined;
  const index = items.findLastIndex((item, at) => at < i && item.type === 'somebody');
  const named = items[index];
  return named?.type === 'somebody' ? subjectOf(named, index, start, relative) : undefined;
}

/** Whether an item stands for a source named before. */
export const isRelative = (item: Item | undefined): boolean => item?.type === 'word' && item.sourceRelative;

const subjectOf = (somebody: Somebody, index: number, from: number, last: number): Subject => ({
  somebody,
  index,
  from,
  last,
  tail: 0,
  lead: 0,
  apposition: false,
});
