import type { Order, SentenceReading } from './attribution.ts';
import { countWords, type Item, type Quoted } from './items.ts';

/** Items behind an attribution that belong to it: “on the radio”. */
export const LONGEST_TAG = 4;

/** Languages whose attributions, verb first, stand between commas: Il faut, explique X, ouvrir la vanne. */
export const VERB_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'pt']);
/** Words before them that are no clause. */
const LONGEST_HEAD = 5;

/** Where an attribution stands behind words that it may report. */
interface Place {
  order: Order;
  /** What parts it from them. */
  mark: string;
  /** The item that it begins with, where its verb or subject begins, and its last item. */
  from: number;
  head: number;
  last: number;
}

/** Finds the words that stand before an attribution, and what goes on behind it. */
export class WordsBefore {
  readonly #reading: SentenceReading;

  constructor(reading: SentenceReading) {
    this.#reading = reading;
  }

  /** Whether what stands before an attribution is nobody's words. */
  areNone({ order, mark, from, head, last }: Place): boolean {
    const { items, language, subjects } = this.#reading;
    // X („Unterwegs“) | würdigte …: a title in brackets.
    if (/^\s?\)/u.test(subjects.gap(from))) return true;
    if (order === 'CSV' && mark === 'comma' && (this.onlyOpens(from, last) || this.#quotesAnew(last)))
      return true;
    if (language !== 'de') return false;
    // Every German verb has its subject: …, | fand am Abend ein Fest statt.
    if (order === 'CV' && mark === 'comma') return true;
    const joined = items.some((item, i) => i >= from && item.start < head && isCoordinator(item));
    return joined || (order === 'CVS' && mark !== 'quote' && this.#isFront(from, last));
  }

  /** “When she came back, she said the lock …”: what stands before is no statement but when and where it was made. */
  onlyOpens(index: number, last: number): boolean {
    const { items } = this.#reading;
    const [first] = items;
    if (first?.type !== 'word' || !(first.subordinator || first.preposition)) return false;
    return this.#commas(index) === 0 && items.length - last - 1 > LONGEST_TAG;
  }

  /** “Asked about it, X said: “Not …””: a quotation that begins anew is all that is said. */
  #quotesAnew(last: number): boolean {
    const { items, text } = this.#reading;
    const next = items[last + 1];
    return next?.type === 'quoted' && next.speech && isCapital(text[next.quotation.inner.start]);
  }

  /**
   * Whether what stands before a German verb opens its clause: Während er ging, | sagte sie …; Dass das Tor fehle, | erklärt
   * sie so: …; Um zu sparen, | fordert sie, dass ….
   */
  #isFront(index: number, last: number): boolean {
    const { items, subjects } = this.#reading;
    const [first, behind] = [items[0], items[last + 1]];
    if (behind?.type === 'word' && behind.complementiser) return true;
    if (first?.type !== 'word') return false;
    const commas = this.#commas(index);
    if (commas === 0 && first.adverbial) return true;
    if (!items.some((_, i) => i > last && subjects.gap(i).includes(':'))) return false;
    const told = items.slice(0, index).some((item) => item.type === 'word' && item.reported);
    return first.complementiser || (first.preposition && (!told || commas === 1));
  }

  /** The commas before an item. */
  #commas(index: number): number {
    return this.#reading.items.filter(
      (_, i) => i > 0 && i < index && /[,،]/u.test(this.#reading.subjects.gap(i)),
    ).length;
  }

  /** Where words before an attribution begin: with the first of its quotations, or the sentence. */
  contentStart(index: number, quoted: boolean): number {
    if (!quoted) return this.#reading.sentence.start;
    const first = this.#reading.items
      .slice(0, index)
      .find((item): item is Quoted => item.type === 'quoted' && item.speech);
    if (!first) return this.#reading.sentence.start;
    const colon = this.#reading.text.slice(first.start - 2, first.start).includes(':');
    if (colon) return first.start;
    // A clause of its own before the quotation belongs to the narrative or to the words: few words do.
    return countWords(this.#reading.text, { start: this.#reading.sentence.start, end: first.start }) >= 3
      ? this.#reading.sentence.start
      : first.start;
  }

  /** Whether the mood of a clause says that it is reported, too: … sei schwer, sagt X, | oft müsse man …. */
  #goesOn(from: number): boolean {
    const { items, subjects } = this.#reading;
    for (let i = from; i < items.length; i += 1) {
      const item = items[i];
      if (i > from && /\S/u.test(subjects.gap(i))) return false;
      if (item?.type !== 'word') continue;
      if (item.subordinator || item.complementiser || item.relative) return false;
      if (item.reported) return true;
    }
    return false;
  }

  /**
   * Where an aside ends that commas part from the words around it: «Деньги, считает министр, | должны …»; The crack, X
   * said, | had been found; Die Brücke, so X, | sei sicher.
   */
  aside(last: number): { start: number; by: 'comma' } | undefined {
    const { items, language, subjects } = this.#reading;
    const next = items[last + 1];
    if (!next || !subjects.gap(last + 1).startsWith(',')) return undefined;
    if (language === 'en' || language === 'de') {
      const verb = next.type === 'word' && (next.auxiliary || next.reported);
      return verb ? { start: next.start, by: 'comma' } : undefined;
    }
    if (language !== 'ru') return undefined;
    const depends =
      next.type === 'word' &&
      (next.subordinator || next.complementiser || next.participle || next.coordinator);
    return depends ? undefined : { start: next.start, by: 'comma' };
  }

  /** Whether too little stands before an attribution to be a clause, so that its verb comes behind: El gas, recuerda X, | supone …. */
  #isBroken(first: number, at: number): boolean {
    const { items, language, sentence, subjects, text } = this.#reading;
    const [opener, next] = [items[first], items[at]];
    return (
      VERB_FIRST.has(language) &&
      opener !== undefined &&
      /^\s?[,،]/u.test(subjects.gap(at)) &&
      countWords(text, { start: sentence.start, end: opener.start }) <= LONGEST_HEAD &&
      !(next?.type === 'word' && (next.subordinator || next.participle || next.preposition))
    );
  }

  /** Words that go on behind an interrupting attribution, which begins with an item. */
  rest(
    last: number,
    quoted: boolean,
    first: number,
  ): { start: number; by: 'quote' | 'comma' | 'dash' } | undefined {
    for (let i = last + 1; i < this.#reading.items.length; i += 1) {
      const item = this.#reading.items[i];
      if (!item) return undefined;
      const gap = this.#reading.subjects.gap(i);
      if (item.type === 'quoted' && item.speech) return { start: item.start, by: 'quote' };
      if ((/[—–]/u.test(gap) && i > last + 1) || /^-\s/u.test(gap)) return { start: item.start, by: 'dash' };
      if (/[.:]\s*$/u.test(gap)) return { start: item.start, by: 'dash' };
      if (
        !quoted &&
        /[,،]/u.test(gap) &&
        this.#reading.items.length - i > 3 &&
        ((item.type === 'word' && item.coordinator) ||
          this.#goesOn(i) ||
          (i === last + 1 && this.#isBroken(first, i)))
      )
        return { start: item.start, by: 'comma' };
    }
    return undefined;
  }
}

const isCapital = (letter = ''): boolean => letter !== letter.toLowerCase();

const isCoordinator = (item: Item): boolean => item.type === 'word' && item.coordinator;
