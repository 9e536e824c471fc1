import { gapBefore, type Item, reportsFrom, type Somebody, type Word } from './items.ts';
import { isContent, phraseBefore } from './noun-phrases.ts';
import { newcomerBehind } from './newcomers.ts';
import type { Subject } from './subject.ts';

/** A noun that a number is written on to: der 48-Jährige. */
const NUMBERED = /^\d+[-‑]?\p{Lu}/u;
/** Auxiliaries between a noun and its verb. */
const MOST_AUXILIARIES = 2;
/** Words between an article and its noun. */
const MOST_ADJECTIVES = 4;
/** Words of a name. */
const LONGEST_NAME = 3;
/** Words that describe somebody new. */
const LONGEST_DESCRIPTION = 3;
/** Items of what a source names. */
const LONGEST_SOURCE = 7;

/** Subjects that no list knows, told by their article and their place: “the biologist”. */
export class PlainSubjects {
  readonly #text: string;
  readonly #items: readonly Item[];
  readonly #capitals: boolean;
  /** How plurals end that stand without an article; undefined where a noun alone tells too little. */
  readonly #endings: RegExp | undefined;
  /** Whether nouns stand without articles. */
  readonly #bare: boolean;

  /** @param language BCP 47 primary language; German writes its nouns with capitals */
  constructor(text: string, items: readonly Item[], language: string) {
    this.#text = text;
    this.#items = items;
    this.#capitals = language === 'de';
    this.#endings = language === 'en' ? /(?<![siu])s$/u : undefined;
    this.#bare = language === 'de' || language === 'ru' || language === 'ar';
  }

  /** “The biologist | says”, or “says | the biologist”. */
  beside(verb: number): Subject | undefined {
    const beside = this.rightBefore(verb) ?? this.#after(verb) ?? this.#named(verb);
    return beside ?? newcomerBehind(this.#text, this.#items, verb, this.#capitals);
  }

  /** “The companies | said X had agreed”, whoever the verb has behind it. */
  rightBefore(verb: number): Subject | undefined {
    return this.#before(verb) ?? (this.#endings ? this.#phrase(verb) : undefined);
  }

  /** “Staff on short contracts | said”, “the real estate agent | said”. */
  #phrase(verb: number): Subject | undefined {
    const last = this.#verbGroup(verb);
    if (this.#parted(last + 1) || !this.#opensWords(verb + 1)) return undefined;
    const found = phraseBefore(this.#text, this.#items, last + 1);
    if (!found) return undefined;
    const subject = this.#subject(found.noun, found.first, found.last);
    return found.described
      ? { ...subject, somebody: { ...subject.somebody, kind: 'group', definite: false } }
      : subject;
  }

  /** Whether what is said may begin with an item: that, she, the, a name, a quotation. */
  #opensWords(i: number): boolean {
    const item = this.#items[i];
    return (
      item !== undefined && (item.type !== 'word' || item.complementiser || item.definite || item.indefinite)
    );
  }

  /** The item before a verb's auxiliaries and adverbs: the airline | had even said. */
  #verbGroup(verb: number): number {
    let at = verb - 1;
    while (verb - at <= MOST_AUXILIARIES && this.#isAuxiliary(at)) at -= 1;
    return at;
  }

  /** “…”, said | Oyelaran — a name that nobody found. */
  #named(verb: number): Subject | undefined {
    let last = verb;
    while (last - verb < LONGEST_NAME && !this.#parted(last + 1) && this.#isCapital(last + 1)) last += 1;
    const name = this.#items[verb + 1];
    if (last === verb || name?.type !== 'word') return undefined;
    const subject = this.#subject(name, verb + 1, last);
    return { ...subject, somebody: { ...subject.somebody, kind: 'group', definite: false } };
  }

  #isCapital(i: number): boolean {
    const item = this.#items[i];
    return item?.type === 'word' && isContent(item) && /\p{Lu}/u.test(this.#text[item.start] ?? '');
  }

  #before(verb: number): Subject | undefined {
    const at = this.#verbGroup(verb);
    const noun = this.#items[at];
    if (noun?.type !== 'word' || noun.definite || !this.#isNoun(noun)) return undefined;
    const first = this.#articleOf(at);
    if (first === undefined) return this.#anew(noun, at);
    const unbroken = !this.#items.slice(first + 1, at + 2).some((_, i) => this.#parted(first + 1 + i));
    const governor = this.#items[first - 1];
    return unbroken && !(governor?.type === 'word' && governor.preposition)
      ? this.#subject(noun, first, at)
      : undefined;
  }

  /** Somebody new: “an American brokerage | said”, “Middle East observers | say”, “…”, Oyelaran | asked. */
  #anew(noun: Word, at: number): Subject | undefined {
    const verb = this.#items[at + 1];
    if (!this.#endings || this.#parted(at + 1) || (verb?.type === 'word' && !(verb.cue || verb.common)))
      return undefined;
    let first = at;
    while (at - first < LONGEST_DESCRIPTION && !this.#parted(first) && this.#isDescription(first - 1))
      first -= 1;
    const before = this.#items[first - 1];
    const article = before?.type === 'word' && before.indefinite && !this.#parted(first);
    if (article) first -= 1;
    if (this.#isGoverned(first)) return undefined;
    const name = this.#isCapital(at) && (first === 0 || this.#parted(first)) && !noun.lower.endsWith('ly');
    if (!article && !name && !this.#endings.test(noun.lower)) return undefined;
    if (/[’']/u.test(noun.lower)) return undefined;
    const subject = this.#subject(noun, first, at);
    return { ...subject, somebody: { ...subject.somebody, kind: 'group', definite: false } };
  }

  /** Whether a preposition stands before a phrase: over the past | few months. */
  #isGoverned(first: number): boolean {
    for (let i = first - 1; i >= Math.max(0, first - LONGEST_DESCRIPTION) && !this.#parted(i + 1); i -= 1) {
      const item = this.#items[i];
      if (item?.type !== 'word') return false;
      if (item.preposition) return true;
      if (item.cue || item.subordinator || item.coordinator) return false;
    }
    return false;
  }

  #isDescription(i: number): boolean {
    const item = this.#items[i];
    return item?.type === 'word' && isContent(item) && !item.indefinite && !item.definite && !item.auxiliary;
  }

  #after(verb: number): Subject | undefined {
    if (!this.#isDefinite(verb + 1) || this.#parted(verb + 1)) return undefined;
    const at = this.#nounBehind(verb + 1);
    const noun = this.#items[at];
    return noun?.type === 'word' && this.#isNoun(noun) ? this.#subject(noun, verb + 1, at) : undefined;
  }

  /** The article of a noun, over a word that describes it; in German over several. */
  #articleOf(noun: number): number | undefined {
    const most = this.#capitals ? MOST_ADJECTIVES : 1;
    for (let i = noun - 1; i >= Math.max(0, noun - 1 - most); i -= 1) {
      if (this.#isDefinite(i)) return i;
      if (this.#capitals && !this.#describes(i)) return undefined;
    }
    return undefined;
  }

  /** Whom a clause opens with: “The biologist, who …, confirms and | says”. */
  opening(verb: number): Subject | undefined {
    if (!this.#isDefinite(0)) return undefined;
    const at = this.#nounBehind(0);
    const noun = this.#items[at];
    return at < verb && noun?.type === 'word' && this.#isNoun(noun) ? this.#subject(noun, 0, at) : undefined;
  }

  /** The noun of an article: the next word; in German, over what describes it, the next with a capital. */
  #nounBehind(article: number): number {
    let at = article + 1;
    while (this.#capitals && at - article <= MOST_ADJECTIVES && !this.#parted(at) && this.#describes(at))
      at += 1;
    return this.#parted(at) ? -1 : at;
  }

  #describes(i: number): boolean {
    const item = this.#items[i];
    if (item?.type !== 'word' || item.cue || item.preposition || item.definite) return false;
    return !this.#isNoun(item) && !/\p{Lu}/u.test(this.#text[item.start] ?? '');
  }

  /** “The biologist, who …, | says”. */
  withAside(verb: number): Subject | undefined {
    const noun = this.#items[1];
    if (verb <= 3 || !this.#isDefinite(0) || noun?.type !== 'word' || !this.#isNoun(noun) || this.#parted(1))
      return undefined;
    const aside = this.#gap(2).startsWith(',') && this.#gap(verb).trimEnd().endsWith(',');
    return aside ? { ...this.#subject(noun, 0, 1), apposition: true } : undefined;
  }

  /** Whoever a source names: “selon | la victime”, with what belongs to it. */
  behindSource(source: number): Subject | undefined {
    if (!this.#isDefinite(source + 1) || this.#parted(source + 1)) return undefined;
    return this.#namedSource(source + 1, this.#nounBehind(source + 1));
  }

  /** What a source names without having named it before: “according to | a new study”, “data from | Tolley Partners”. */
  newSource(source: number): Subject | undefined {
    if (!this.#endings) return undefined;
    const article = this.#items[source + 1];
    const isNew = article?.type === 'word' && article.indefinite;
    if (isNew && this.#parted(source + 2)) return undefined;
    const found = this.#namedSource(source + 1, isNew ? source + 2 : source + 1);
    return found && (this.#publisher(found) ?? found);
  }

  /** Whose a source is: data from | Tolley Partners. */
  #publisher({ index, last }: Subject): Subject | undefined {
    for (let i = index + 1; i < last; i += 1) {
      const [item, name] = [this.#items[i], this.#items[i + 1]];
      if (item?.type !== 'word' || !item.preposition) continue;
      return name?.type === 'word' && this.#isCapital(i + 1) ? this.#subject(name, i + 1, last) : undefined;
    }
    return undefined;
  }

  #namedSource(first: number, head: number): Subject | undefined {
    const noun = this.#items[head];
    if (noun?.type !== 'word' || !this.#isNoun(noun) || this.#parted(first)) return undefined;
    // Según la patronal | Arlesa.
    const name = this.#items[head + 1];
    if (name?.type === 'somebody' && name.kind === 'organisation' && this.#gap(head + 1) === ' ')
      return { ...this.#subject(noun, first, head + 1), somebody: name };
    let last = head;
    while (last + 1 < this.#items.length && last - first < LONGEST_SOURCE && !this.#parted(last + 1))
      last += 1;
    const closed = last + 1 >= this.#items.length || /[,،.;]/u.test(this.#gap(last + 1));
    return this.#subject(noun, first, closed && !this.#isTold(head + 1) ? last : head);
  }

  /** Whether a participle tells more of the noun before it: an affidavit | read in court (English). */
  #isTold(i: number): boolean {
    const item = this.#items[i];
    return this.#endings !== undefined && item?.type === 'word' && /(?:ed|ing)$/u.test(item.lower);
  }

  /** The body that a verb without a subject reports from: hieß es | aus dem Planungsamt. */
  reportedFrom(verb: number): Subject | undefined {
    const preposition = reportsFrom(this.#text, this.#items, verb);
    return preposition === undefined ? undefined : this.behindSource(preposition);
  }

  /** A noun without an article that a source names, up to the comma: «согласно | материалам дела», “laut | Studie”. */
  bareBehind(source: number): Subject | undefined {
    const noun = this.#items[source + 1];
    if (!this.#bare || this.#parted(source + 1) || noun?.type !== 'word' || !this.#isNoun(noun))
      return undefined;
    let last = source + 1;
    while (
      !this.#capitals &&
      last - source < LONGEST_SOURCE &&
      last + 1 < this.#items.length &&
      !this.#parted(last + 1)
    )
      last += 1;
    const found = this.#subject(noun, source + 1, last);
    return { ...found, somebody: { ...found.somebody, kind: 'group', definite: false } };
  }

  #subject(noun: Word, first: number, last: number): Subject {
    const start = this.#items[first]?.start ?? noun.start;
    const somebody: Somebody = {
      type: 'somebody',
      kind: 'role',
      head: noun.lower,
      definite: true,
      plain: true,
      start,
      end: this.#items[last]?.end ?? noun.end,
    };
    return { somebody, index: first, last, from: start, tail: 0, lead: 0, apposition: false, plain: true };
  }

  #isNoun(word: Word): boolean {
    if (this.#capitals && NUMBERED.test(this.#text.slice(word.start, word.end))) return true;
    return isContent(word) && (!this.#capitals || /\p{Lu}/u.test(this.#text[word.start] ?? ''));
  }

  #gap(i: number): string {
    return gapBefore(this.#text, this.#items, i);
  }

  /** Whether a mark stands before an item. */
  #parted(i: number): boolean {
    return /\S/u.test(this.#gap(i));
  }

  #isDefinite(i: number): boolean {
    const item = this.#items[i];
    return item?.type === 'word' && item.definite;
  }

  #isAuxiliary(i: number): boolean {
    const item = this.#items[i];
    return (
      item?.type === 'word' &&
      (item.common || item.adverb) &&
      !(item.definite || item.coordinator || item.subordinator) &&
      !this.#parted(i + 1)
    );
  }
}
