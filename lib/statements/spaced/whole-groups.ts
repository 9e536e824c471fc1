import type { LanguageData } from '../../languages/language.ts';
import { gapBefore, type Item, type Somebody } from './items.ts';

/** Words between “two” and a group: two | senior | officials. */
const MOST_WORDS = 1;

const POSSESSIVE = /[’']s? /u;

/** Widens unnamed speakers of a language without endings to all that their noun phrase holds. */
export class WholeGroups {
  readonly #text: string;
  readonly #ands: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #applies: boolean;

  constructor(text: string, { code, names }: LanguageData) {
    this.#text = text;
    this.#ands = new Set(names.ands);
    this.#bodies = new Set(names.organisationWords);
    this.#applies = code === 'en';
  }

  /** Items with such speakers as wholes: Tolley | advisers, two | Lake Party councillors, drivers | and | conductors. */
  join(items: readonly Item[]): Item[] {
    if (!this.#applies) return [...items];
    const joined: Item[] = [];
    for (const one of items) {
      const item = this.#bodyOf(joined, one);
      const whole = isGroup(item) ? this.#withCount(joined, this.#ofSomebody(joined, item)) : item;
      joined.push(isGroup(whole) ? this.#withOthers(joined, whole) : whole);
    }
    return joined;
  }

  /** The Tolley | administration, Mayor | Bram Tolley’s team: a body by whose it is. */
  #bodyOf(joined: Item[], item: Item): Item {
    if (item.type !== 'somebody' || item.kind !== 'role' || item.member || !this.#bodies.has(item.head))
      return item;
    const owner = joined.at(-1);
    if (owner?.type !== 'somebody' || this.#text.slice(owner.end, item.start) !== ' ') return item;
    const titled =
      owner.kind === 'role' && !owner.member && POSSESSIVE.test(this.#text.slice(item.start, item.end));
    if (owner.kind !== 'person' && !titled) return item;
    joined.pop();
    return { ...item, kind: 'group', start: owner.start, definite: false };
  }

  /** Tolley | advisers: who advise Tolley. */
  #ofSomebody(joined: Item[], group: Somebody): Somebody {
    const owner = joined.at(-1);
    if (owner?.type !== 'somebody' || owner.kind !== 'person' || !isPlural(group.head)) return group;
    if (this.#text.slice(owner.end, group.start) !== ' ') return group;
    joined.pop();
    return { ...group, start: owner.start, definite: false };
  }

  /** Two | councillors, several | senior | officials. */
  #withCount(joined: Item[], group: Somebody): Somebody {
    for (let taken = 0; taken <= MOST_WORDS; taken += 1) {
      const word = joined.at(-1 - taken);
      const next = joined.at(-taken) ?? group;
      const { start } = taken === 0 ? group : next;
      if (word?.type !== 'word' || this.#text.slice(word.end, start) !== ' ') return group;
      if (word.indefinite) {
        joined.splice(joined.length - 1 - taken);
        return { ...group, start: word.start, definite: false };
      }
      if (word.common || word.cue || word.preposition || word.definite || word.auxiliary || word.coordinator)
        return group;
    }
    return group;
  }

  /** Drivers | and | conductors are one speaker. */
  #withOthers(joined: Item[], group: Somebody): Somebody {
    const [first, and] = joined.slice(-2);
    if (
      !first ||
      and?.type !== 'word' ||
      !this.#ands.has(and.lower) ||
      !isGroup(first) ||
      !isPlural(group.head)
    )
      return group;
    const words = [gapBefore(this.#text, joined, joined.length - 1), this.#text.slice(and.end, group.start)];
    if (!isPlural(first.head) || words.some((gap) => gap !== ' ')) return group;
    joined.splice(-2);
    return { ...group, start: first.start, definite: false };
  }
}

const isGroup = (item: Item): item is Somebody =>
  item.type === 'somebody' && item.kind === 'group' && item.member === undefined;

/** Whether an English noun tells of several. */
export const isPlural = (noun: string): boolean => /(?:s|men|people|police)$/u.test(noun);
