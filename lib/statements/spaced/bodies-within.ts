import { gapBefore, type Item, type Somebody, type Word } from './items.ts';
import type { Subject } from './subject.ts';

/** Items between a body and the verb behind it, and before it. */
const LONGEST_REST = 4;
/** Items of a body's name. */
const LONGEST_NAME = 7;

/**
 * The bodies that Russian verbs without a subject report from: «в канцелярии президента | отвергли», «сообщили | в МИД
 * Словении». By its place any noun is one there, save those that tell when or how.
 */
export class BodiesWithin {
  readonly #text: string;
  readonly #items: readonly Item[];

  constructor(text: string, items: readonly Item[]) {
    this.#text = text;
    this.#items = items;
  }

  /** The body before a verb, at the head of its clause. */
  before(verb: number): Subject | undefined {
    for (let i = verb - 1; i >= 0 && !this.#parted(i + 1); i -= 1) {
      const item = this.#items[i];
      if (item?.type !== 'word' || !item.within) continue;
      const opener = this.#items[i - 1];
      const opens = i === 0 || this.#parted(i) || (opener?.type === 'word' && opener.coordinator);
      const last = this.#lastOf(i + 1, verb);
      const rest = this.#items.slice(last + 1, verb);
      const free = rest.length <= LONGEST_REST && rest.every((word) => word.type === 'word' && !word.within);
      return opens && free && !this.#isSubject(last) ? this.#subject(i, last, verb - last - 1) : undefined;
    }
    return undefined;
  }

  /** Whether several stand before the verb themselves: «в Москве эксперты | заявили». */
  #isSubject(i: number): boolean {
    const [place, item] = [this.#items[i - 1], this.#items[i]];
    return (
      item?.type === 'somebody' &&
      item.kind === 'group' &&
      !item.member &&
      place?.type === 'somebody' &&
      place.kind === 'country' &&
      /[ыи]$/u.test(this.#text.slice(item.start, item.end))
    );
  }

  /** The body behind a verb or a source, over when it was told. */
  behind(verb: number): Subject | undefined {
    for (let i = verb + 1; i <= verb + LONGEST_REST && !this.#parted(i); i += 1) {
      const item = this.#items[i];
      if (item?.type !== 'word') return undefined;
      if (!item.within) continue;
      const found = this.#subject(i, this.#lastOf(i + 1, this.#items.length), i - verb - 1);
      if (found) return found;
    }
    return undefined;
  }

  /** The last item of the noun phrase that begins at an item. */
  #lastOf(from: number, end: number): number {
    let at = from;
    while (at < end && at - from < LONGEST_NAME && (at === from || !this.#parted(at))) {
      const item = this.#items[at];
      const named = item?.type === 'somebody' && item.member !== undefined;
      if (!item || !(isNoun(item) || (item.type === 'quoted' && !item.speech))) break;
      // What follows a name belongs to the verb.
      if (at > from && named && item.kind === 'organisation') return at;
      at += 1;
    }
    return at - 1;
  }

  #subject(preposition: number, last: number, tail: number): Subject | undefined {
    const [first, end] = [this.#items[preposition + 1], this.#items[last]];
    if (!first || !end || last <= preposition) return undefined;
    const phrase = this.#items.slice(preposition + 1, last + 1);
    if (phrase.some((item) => 'circumstance' in item && item.circumstance)) return undefined;
    const named = phrase.length > 1 && end.type === 'somebody' && isKnown(end);
    const alone = phrase.length === 1 && end.type === 'somebody' && end.kind !== 'person';
    if (phrase.length === 1 && end.type === 'somebody' && !alone) return undefined;
    const somebody: Somebody =
      (named || alone) && end.type === 'somebody'
        ? end
        : {
            type: 'somebody',
            kind: 'organisation',
            head: this.#text.slice(first.start, first.end).toLowerCase(),
            definite: false,
            start: first.start,
            end: end.end,
          };
    const from = this.#items[preposition]?.start ?? first.start;
    return { somebody, index: last, last, from, tail, lead: 0, apposition: false };
  }

  #parted(i: number): boolean {
    return /\S/u.test(gapBefore(this.#text, this.#items, i));
  }
}

/** Whether a body is told of elsewhere, or by its name in quotation marks: компании «Норвик». */
const isKnown = ({ member, kind }: Somebody): boolean =>
  kind === 'organisation' && member !== undefined && member.mentions.length > 1;

const isNoun = (item: Item): boolean =>
  item.type === 'somebody' ? item.kind !== 'pronoun' : item.type === 'word' && isContent(item);

const isContent = (word: Word): boolean =>
  word.lower.length > 2 &&
  !(
    word.common ||
    word.cue ||
    word.preposition ||
    word.coordinator ||
    word.subordinator ||
    word.complementiser ||
    word.definite ||
    word.indefinite ||
    word.negates
  );
