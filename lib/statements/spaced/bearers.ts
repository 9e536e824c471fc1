import { gapBefore, type Item, type Somebody, type Word } from './items.ts';

/** Words between a preposition and the name that it governs. */
const MOST_BEFORE = 4;
/** Items of a title and the name behind it. */
const LONGEST_TITLE = 12;

/** A person in apposition to their title. */
export interface Bearer {
  somebody: Somebody;
  index: number;
  last: number;
  apposition: true;
}

/** Finds the person who bears a title, and whether somebody may be a subject at all. */
export class Bearers {
  readonly #text: string;
  readonly #items: readonly Item[];
  readonly #describedBefore: boolean;

  /** @param describedBefore whether what describes a noun stands before it, in its case: in der neuen Norvik AG (German) */
  constructor(text: string, items: readonly Item[], describedBefore = false) {
    this.#describedBefore = describedBefore;
    this.#text = text;
    this.#items = items;
  }

  /** Whether neither a preposition governs somebody nor a possessive ending subordinates them. */
  isFree(i: number): boolean {
    const [item, before] = [this.#items[i], this.#items[i - 1]];
    if (item?.type !== 'somebody' || /^[’']s(?!\p{L})/u.test(this.#text.slice(item.end, item.end + 3)))
      return false;
    if (before?.type === 'source' || item.oblique) return false;
    if (before?.type === 'word' && before.oblique && !/\S/u.test(this.#gap(i))) return false;
    if (this.#opensClause(i)) return true;
    // CBC/Radio-Canada are both told, or neither.
    if (before?.type === 'somebody' && i > 1 && this.#gap(i) === '/') return this.isFree(i - 1);
    if (before?.type !== 'word' || /[,:;.!?]/u.test(this.#gap(i))) return true;
    const article = this.#items[i - 2];
    if (before.preposition || (this.#describedBefore && this.#isGoverned(i))) return false;
    return !(
      article?.type === 'word' &&
      article.preposition &&
      isShort(before) &&
      !/[,:;.!?]/u.test(this.#gap(i - 1))
    );
  }

  /** Whether a preposition stands before all that describes somebody: in der neuen | Norvik AG. */
  #isGoverned(i: number): boolean {
    for (let at = i - 1; at >= Math.max(0, i - MOST_BEFORE) && !/\S/u.test(this.#gap(at + 1)); at -= 1) {
      const item = this.#items[at];
      if (item?.type !== 'word' || item.cue) return false;
      if (item.preposition) return true;
      const article = item.definite || item.indefinite;
      if (
        !article &&
        (item.common ||
          !/\p{Ll}e[nrms]?$/u.test(this.#text.slice(item.start, item.end)) ||
          /\p{Lu}/u.test(this.#text[item.start] ?? ''))
      )
        return false;
    }
    return false;
  }

  /** A title or a body with the person who bears it behind: White House Press Secretary | Stephanie Grisham. */
  personOf(index: number, end: number): number {
    const first = this.#items[index];
    if (first?.type !== 'somebody' || first.kind === 'person' || first.kind === 'pronoun') return index;
    for (let i = index + 1; i < Math.min(end, index + LONGEST_TITLE); i += 1) {
      const item = this.#items[i];
      if (!item || /[,:;!?()—–]/u.test(this.#gap(i))) break;
      if (
        item.type === 'somebody' &&
        item.kind === 'person' &&
        this.isFree(i) &&
        !this.#belongs(item) &&
        !this.#owns(i)
      )
        return i;
      // Opposition party | PTI; army chief General | X, whom nothing shows to be a person.
      if (item.type === 'somebody' && item.kind === 'organisation' && this.#isTitled(i)) return i;
      const next = this.#items[i + 1];
      const title = next?.type === 'somebody' && next.kind === 'role';
      if (
        item.type === 'word' &&
        (item.cue || item.complementiser || item.subordinator || (item.coordinator && !title))
      )
        break;
    }
    return index;
  }

  /** Whether a name stands in another case than the one it is known by, so that it is whose, not who: сосед | Литвиновой. */
  #belongs({ member, start, end }: Somebody): boolean {
    const form = lastWord(this.#text.slice(start, end));
    return (
      member !== undefined &&
      /\p{Script=Cyrillic}/u.test(form) &&
      /[йяюеи]$/u.test(form) &&
      form !== lastWord(member.name)
    );
  }

  /** Whether another person is named right behind, so that the first is whose: адвокат |Мелихова| Павел Гоц. */
  #owns(i: number): boolean {
    const next = this.#items[i + 1];
    return next?.type === 'somebody' && next.kind === 'person' && this.#gap(i + 1) === ' ';
  }

  /** Whether a title stands right before a name. */
  #isTitled(i: number): boolean {
    const title = this.#items[i - 1];
    return title?.type === 'somebody' && title.kind !== 'pronoun' && !title.member && this.#gap(i) === ' ';
  }

  /** The person in apposition to a title: “the club's treasurer, | Marta Oyelaran”. */
  bearerBehind({ kind, member }: Somebody, index: number): Bearer | undefined {
    if (member || kind === 'pronoun') return undefined;
    for (let i = index + 1; i < Math.min(this.#items.length, index + LONGEST_TITLE); i += 1) {
      const [item, gap] = [this.#items[i], this.#gap(i)];
      if (/[,،]/u.test(gap)) return this.bearer(i, false);
      if (!item || /[;:!?()—–]/u.test(gap) || (item.type === 'word' && item.cue)) return undefined;
    }
    return undefined;
  }

  /** The person whom a title before the comma describes, in the segment that begins at an item. */
  bearer(at: number, closed: boolean): Bearer | undefined {
    for (let i = at; i < Math.min(this.#items.length, at + LONGEST_TITLE); i += 1) {
      const item = this.#items[i];
      if (!item || (item.type === 'quoted' && item.speech) || (i > at && /[,:;!?()—–]/u.test(this.#gap(i))))
        break;
      if (item.type === 'word' && (item.cue || item.complementiser || item.subordinator || item.coordinator))
        break;
      if (item.type === 'somebody' && item.kind === 'person' && this.isFree(i))
        return closed && !this.#closes(i)
          ? undefined
          : { somebody: item, index: i, last: i, apposition: true };
    }
    return undefined;
  }

  #closes(i: number): boolean {
    return i + 1 >= this.#items.length || /[,،.()]/u.test(this.#gap(i + 1));
  }

  /** As | X said: what is a preposition elsewhere opens a clause where a verb follows. */
  #opensClause(i: number): boolean {
    const [before, next] = [this.#items[i - 1], this.#items[i + 1]];
    return (
      before?.type === 'word' &&
      before.preposition &&
      before.subordinator &&
      next?.type === 'word' &&
      next.cue &&
      !/\S/u.test(this.#gap(i + 1))
    );
  }

  #gap(i: number): string {
    return gapBefore(this.#text, this.#items, i);
  }
}

/** An article or a form of address. */
const isShort = ({ lower }: Word): boolean => lower.length <= 4;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
