import type { Item, Somebody } from './items.ts';

/** Words that describe an unnamed speaker. */
const LONGEST_COMPLEMENT = 9;

/** An unnamed speaker with what describes it up to the verb: “a person familiar with the talks”. */
export function withComplement(
  items: readonly Item[],
  somebody: Somebody,
  last: number,
  verb: number,
): Somebody | undefined {
  const tail = items.slice(last + 1, verb);
  const [first, second] = tail;
  if (somebody.kind !== 'group' || first?.type !== 'word' || tail.length > LONGEST_COMPLEMENT)
    return undefined;
  const described = !(somebody.definite || first.common) && isPreposition(second) && tail.length >= 3;
  if (first.addressee || !(first.preposition || described)) return undefined;
  const end = tail.at(-1);
  const fits =
    tail.length >= 2 &&
    !(end?.type === 'word' && end.common) &&
    tail.every(
      (item) =>
        item.type !== 'quoted' &&
        !(item.type === 'somebody' && item.kind === 'pronoun') &&
        !(item.type === 'word' && (item.opensBracket || item.cue || item.subordinator || item.day)),
    );
  return fits ? { ...somebody, end: tail.at(-1)?.end ?? somebody.end } : undefined;
}

const isPreposition = (item: Item | undefined): boolean => item?.type === 'word' && item.preposition;
