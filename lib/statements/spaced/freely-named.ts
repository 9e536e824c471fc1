import type { CastMember } from '../../participants/mention.ts';
import type { Item, Somebody } from './items.ts';

/** Whom a sentence opens with that names nobody. */
export function unnamedSubject(items: readonly Item[]): Somebody | undefined {
  const [first] = items;
  return first?.type === 'somebody' && !first.member && first.kind !== 'pronoun' ? first : undefined;
}

/** Those named whom no preposition governs, in order. */
export function freelyNamed(items: readonly Item[]): CastMember[] {
  return items.flatMap((item, i) => {
    if (item.type !== 'somebody' || !item.member || item.kind === 'country') return [];
    const [before, article] = [items[i - 1], items[i - 2]];
    const governed =
      before?.type === 'word' &&
      (before.preposition || (before.definite && article?.type === 'word' && article.preposition));
    return governed ? [] : [item.member];
  });
}
