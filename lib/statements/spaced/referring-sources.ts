import type { Item, Somebody, Source } from './items.ts';
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

/** Whose words a source's own pronoun says that they are: nach | ihren | Angaben. */
export function ownerOf({ start, end }: Source, pronoun: string, i: number): Subject {
  const somebody: Somebody = { type: 'somebody', kind: 'pronoun', head: pronoun, definite: true, start, end };
  return subjectOf(somebody, i, start, i);
}

/** A German noun right before a source that no list knows: der Auswertung | zufolge. */
export function nounBefore(text: string, items: readonly Item[], source: number): Subject | undefined {
  const noun = items[source - 1];
  if (noun?.type !== 'word' || !/\p{Lu}/u.test(text[noun.start] ?? '')) return undefined;
  const { start, end, lower } = noun;
  const somebody: Somebody = { type: 'somebody', kind: 'group', head: lower, definite: false, start, end };
  const article = items[source - 2];
  const from = article?.type === 'word' && article.definite ? article.start : start;
  return subjectOf(somebody, source - 1, from, source - 1);
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
