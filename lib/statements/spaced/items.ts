import type { CastMember } from '../../participants/mention.ts';
import { Lexicon } from '../../text/lexicon.ts';
import type { Quotation } from '../../text/quotes.ts';
import { overlaps, type Range, within } from '../../text/range.ts';
import type { SpeechContext } from '../context.ts';

/** A word, and what the language's lists say of it. */
export interface Word extends Range {
  type: 'word';
  lower: string;
  cue: boolean;
  complementiser: boolean;
  preposition: boolean;
  /** Opens a clause of its own: `who`, `because`. */
  subordinator: boolean;
  coordinator: boolean;
  /** One of the language's commonest words. */
  common: boolean;
  /** An article or the like, by which a noun means somebody told of before. */
  definite: boolean;
  /** A verb with its subject behind a hyphen: `explique-t-elle`. */
  inverted: boolean;
}

/** Somebody who may speak. */
export interface Somebody extends Range {
  type: 'somebody';
  kind: CastMember['kind'] | 'pronoun' | 'role';
  /** Who it is, where a name says so. */
  member?: CastMember;
  /** The noun that a role or an unnamed speaker is known by, in lower case. */
  head: string;
  /** One who was spoken of before: “the minister”. */
  definite: boolean;
  /** The body that an unnamed speaker belongs to. */
  of?: CastMember;
}

/** A quotation, as a whole. */
export interface Quoted extends Range {
  type: 'quoted';
  quotation: Quotation;
  /** Whether it says something, rather than being a term or a title. */
  speech: boolean;
}

/** Words that name a source: `according to`, or behind it, `zufolge`. */
export interface Source extends Range {
  type: 'source';
  behind: boolean;
}

export type Item = Word | Somebody | Quoted | Source;

const WORD =
  /(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’'])?[\p{L}\p{M}\p{N}]+(?:[-‑’'.][\p{L}\p{M}\p{N}]+)*/giu;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’'](?=[\p{L}\p{N}]{2})/iu;
/** Words before the head of an unnamed speaker: “a local police source”. */
const LONGEST_BEFORE = 4;
/** Arabic writes `and` and `so` on the word that follows. */
const PROCLITIC = /^[وف](?=\p{Script=Arabic}{3})/u;
/** Fewest words of a quotation that says something wherever it stands. */
const SPEECH_WORDS = 4;

/** Reads sentences as items: quotations and speakers as wholes, all else as words. */
export class ItemReader {
  readonly #context: SpeechContext;
  readonly #cues: ReadonlySet<string>;
  readonly #complementisers: ReadonlySet<string>;
  readonly #prepositions: ReadonlySet<string>;
  readonly #subordinators: ReadonlySet<string>;
  readonly #coordinators: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #persons: ReadonlySet<string>;
  readonly #spokespeople: ReadonlySet<string>;
  /** Whether nouns stand without articles, so that any may mean somebody told of before. */
  readonly #bareNouns: boolean;
  readonly #pronouns: Lexicon;
  readonly #phrases: Lexicon;
  readonly #groups: ReadonlySet<string>;
  readonly #sources: Lexicon;
  readonly #opening: Lexicon;
  readonly #sourcesBehind: Lexicon;

  constructor(context: SpeechContext) {
    const { speech, names, functionWords } = context.language;
    const whole = { wholeWords: true };
    this.#context = context;
    this.#cues = new Set([...speech.cues, ...(speech.clause?.verbs ?? [])]);
    this.#complementisers = new Set(speech.complementisers);
    this.#prepositions = new Set(speech.clause?.prepositions);
    this.#subordinators = new Set(speech.clause?.subordinators);
    this.#coordinators = new Set(speech.clause?.coordinators);
    this.#definite = new Set(speech.clause?.definite);
    this.#articles = new Set(names.articles);
    this.#functionWords = new Set(functionWords);
    this.#roles = new Set(names.titlesBefore.filter((title) => !title.includes(' ')));
    this.#bodies = new Set(names.organisationWords);
    this.#bareNouns = names.articles === undefined && context.language.writing === 'cased';
    this.#spokespeople = new Set(speech.clause?.spokespeople);
    this.#persons = new Set(speech.clause?.persons);
    this.#pronouns = new Lexicon(speech.pronouns, whole);
    this.#phrases = new Lexicon(
      names.groupWords.filter((word) => word.includes(' ')),
      whole,
    );
    this.#groups = new Set(names.groupWords);
    this.#sources = new Lexicon(speech.sourceBefore, whole);
    this.#opening = new Lexicon(speech.clause?.sourceAtHead ?? [], whole);
    this.#sourcesBehind = new Lexicon(speech.sourceAfter, whole);
  }

  /** The items of a range of the text; quotations lie in it as a whole, or not at all. */
  read(range: Range, quotations: readonly Quotation[]): Item[] {
    // A name in quotation marks of its own («Посадка») is a name, not a quotation.
    const named = this.#context.mentionsIn(range).flatMap((mention) => {
      const around = quotations.find((q) => within(mention, q));
      if (!around) return [mention];
      return around.inner.start === mention.start && around.inner.end === mention.end
        ? [{ ...mention, start: around.start, end: around.end }]
        : [];
    });
    const wholes: Item[] = [
      ...named.map(({ start, end, member }): Somebody => ({
        type: 'somebody',
        kind: member.kind,
        member,
        head: '',
        definite: true,
        start,
        end,
      })),
      ...quotations
        .filter((q) => !named.some((mention) => overlaps(mention, q)))
        .map((quotation): Quoted => ({
          type: 'quoted',
          quotation,
          speech: this.#isSpeech(quotation, range),
          start: quotation.start,
          end: Math.min(quotation.end, range.end),
        })),
    ].toSorted((a, b) => a.start - b.start);
    const items: Item[] = [];
    let at = range.start;
    let quoted = false;
    for (const whole of wholes) {
      if (whole.start < at) continue;
      items.push(...this.#words({ start: at, end: whole.start }, range.start, quoted), whole);
      quoted = whole.type === 'quoted';
      at = whole.end;
    }
    items.push(...this.#words({ start: at, end: range.end }, range.start, quoted));
    return this.#withBodies(items);
  }

  #isSpeech(quotation: Quotation, sentence: Range): boolean {
    const { text } = this.#context;
    const whole = quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 1;
    return (
      whole ||
      countWords(text, quotation.inner) >= SPEECH_WORDS ||
      /[,.!?…]$/u.test(text.slice(quotation.inner.start, quotation.inner.end).trimEnd())
    );
  }

  /** The words of a stretch without names and quotations, speakers among them joined. */
  #words({ start, end }: Range, from: number, quoted: boolean): Item[] {
    const { text } = this.#context;
    const lower = lowerInPlace(text.slice(start, end));
    const wholes: Item[] = [
      ...this.#matches(this.#sources, lower, start, (range): Source => ({
        ...range,
        type: 'source',
        behind: false,
      })),
      ...this.#matches(this.#opening, lower, start, (range): Source => ({
        ...range,
        type: 'source',
        behind: false,
      })).filter((source) => !/\p{L}/u.test(this.#context.text.slice(from, source.start))),
      ...this.#matches(this.#sourcesBehind, lower, start, (range): Source => ({
        ...range,
        type: 'source',
        behind: true,
      })),
      ...this.#matches(this.#pronouns, lower, start, (range, head): Somebody => ({
        ...range,
        type: 'somebody',
        kind: 'pronoun',
        head,
        definite: true,
      })),
      ...this.#matches(this.#phrases, lower, start, (range, head): Somebody => ({
        ...range,
        type: 'somebody',
        kind: 'group',
        head: head.slice(head.lastIndexOf(' ') + 1),
        definite: this.#definite.has(head.slice(0, head.indexOf(' '))),
      })),
    ].toSorted((a, b) => a.start - b.start || b.end - a.end);
    const items: Item[] = [];
    let at = start;
    for (const whole of wholes) {
      if (whole.start < at) continue;
      items.push(...this.#plain({ start: at, end: whole.start }), whole);
      at = whole.end;
    }
    items.push(...this.#plain({ start: at, end }));
    return this.#unnamed(items, start, quoted);
  }

  #matches<T>(lexicon: Lexicon, lower: string, offset: number, make: (range: Range, word: string) => T): T[] {
    return [...lexicon.matches(lower)].map(({ start, end, word }) =>
      make({ start: start + offset, end: end + offset }, word),
    );
  }

  *#plain({ start, end }: Range): Generator<Word> {
    for (const match of this.#context.text.slice(start, end).matchAll(WORD)) {
      const at = start + match.index;
      const [elided] = ELIDED.exec(match[0]) ?? [];
      if (elided !== undefined) yield this.#word(at, elided);
      const rest = match[0].slice(elided?.length ?? 0);
      yield this.#word(at + (elided?.length ?? 0), rest);
    }
  }

  #word(start: number, form: string): Word {
    const lower = form.toLowerCase();
    const bare = lower.replace(PROCLITIC, '');
    const inverted = /^(\p{L}+)-(?:t-)?(?:ils?|elles?|on)$/u.exec(lower)?.[1];
    const is = (list: ReadonlySet<string>): boolean => list.has(lower) || (bare !== lower && list.has(bare));
    return {
      type: 'word',
      lower,
      start,
      end: start + form.length,
      cue: is(this.#cues) || (inverted !== undefined && this.#cues.has(inverted)),
      complementiser: is(this.#complementisers),
      preposition: this.#prepositions.has(lower),
      subordinator: this.#subordinators.has(lower),
      coordinator: this.#coordinators.has(lower),
      common: this.#functionWords.has(lower),
      definite: this.#definite.has(lower),
      inverted: inverted !== undefined,
    };
  }

  /** Joins words into speakers that have no name: “a local police source”, “the minister”. */
  #unnamed(items: readonly Item[], from: number, quoted: boolean): Item[] {
    const joined: Item[] = [];
    for (const item of items) {
      const head = item.type === 'word' ? this.#headOf(item) : undefined;
      if (!head || item.type !== 'word') {
        joined.push(item);
        continue;
      }
      let { start } = item;
      let definite = this.#bareNouns || item.lower.startsWith('ال');
      for (let i = 0; i < LONGEST_BEFORE; i += 1) {
        const before = joined.at(-1);
        if (
          before?.type === 'somebody' &&
          !before.member &&
          before.kind !== 'pronoun' &&
          this.#context.text.slice(before.end, start) === ' '
        ) {
          definite ||= before.definite;
          start = before.start;
          joined.pop();
          break;
        }
        // Right behind a quotation stands the verb.
        if (quoted && joined.length === 1) break;
        if (before?.type !== 'word' || !/^[  ]?$/u.test(this.#context.text.slice(before.end, start))) break;
        const article = this.#definite.has(before.lower) || this.#articles.has(before.lower);
        if (!article && (before.cue || before.preposition || before.subordinator || before.coordinator))
          break;
        if (!article && this.#functionWords.has(before.lower)) break;
        if (this.#context.language.code === 'ar') break;
        definite ||= this.#definite.has(before.lower);
        start = before.start;
        joined.pop();
        if (article) break;
      }
      joined.push({
        type: 'somebody',
        kind: head,
        head: item.lower,
        definite,
        start: Math.max(from, start),
        end: item.end,
      });
    }
    return joined;
  }

  #headOf(word: Word): 'role' | 'group' | undefined {
    const { lower } = word;
    if (this.#groups.has(lower)) return 'group';
    if (this.#roles.has(lower) || this.#bodies.has(lower) || this.#persons.has(lower)) return 'role';
    return undefined;
  }

  /**
   * A spokesman of a body that is named speaks for it: “a spokesman for Norvik Marine”, “the Norvik Marine spokesman”.
   * Others keep it in their name: “economists at Norvik Marine”.
   */
  #withBodies(items: readonly Item[]): Item[] {
    const joined: Item[] = [];
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (!item) break;
      const unnamed =
        item.type === 'somebody' && (item.kind === 'group' || item.kind === 'role') && !item.member;
      if (!unnamed) {
        joined.push(item);
        continue;
      }
      const before = joined.at(-1);
      if (
        before?.type === 'somebody' &&
        before.member &&
        this.#owns(before, item) &&
        !this.#namedBehind(items, i)
      ) {
        joined.pop();
        joined.push({ ...item, start: before.start, definite: false });
        continue;
      }
      if (before && isBody(before) && this.#beside(before, item) && !this.#namedBehind(items, i)) {
        joined.pop();
        joined.push(this.#speaksFor(before, item));
        continue;
      }
      const links: Word[] = [];
      for (
        let next = items[i + 1];
        next?.type === 'word' && links.length < 2;
        next = items[i + 1 + links.length]
      ) {
        if (!(next.preposition || this.#articles.has(next.lower))) break;
        links.push(next);
      }
      const body = items[i + 1 + links.length];
      if (
        body &&
        isBody(body) &&
        links.length > 0 &&
        this.#beside(item, body) &&
        !this.#namedBehind(items, i + 1 + links.length)
      ) {
        joined.push(this.#speaksFor(body, item));
        i += 1 + links.length;
        continue;
      }
      if (
        body?.type === 'somebody' &&
        !body.member &&
        body.kind !== 'pronoun' &&
        links.length > 0 &&
        this.#beside(item, body)
      ) {
        joined.push({ ...item, end: body.end });
        i += 1 + links.length;
        continue;
      }
      joined.push(item);
    }
    return joined;
  }

  #speaksFor(body: Somebody, unnamed: Somebody): Somebody {
    const range = { start: Math.min(body.start, unnamed.start), end: Math.max(body.end, unnamed.end) };
    if (this.#spokespeople.has(unnamed.head)) return { ...body, ...range };
    const definite = unnamed.definite && unnamed.kind === 'role';
    return { ...unnamed, ...range, definite, ...(body.member ? { of: body.member } : {}) };
  }

  /** A name right behind, to which title and body belong. */
  #namedBehind(items: readonly Item[], i: number): boolean {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || next?.type !== 'somebody' || next.kind !== 'person') return false;
    return /^,?\s$/u.test(this.#context.text.slice(item.end, next.start));
  }

  /** Ukraine’s | emergency service. */
  #owns(owner: Range, item: Range): boolean {
    return /^[’']s?\s$/u.test(this.#context.text.slice(owner.end, item.start));
  }

  #beside(a: Range, b: Range): boolean {
    return !/[.,;:!?()]/u.test(this.#context.text.slice(a.end, b.start));
  }
}

const isBody = (item: Item): item is Somebody =>
  item.type === 'somebody' && (item.kind === 'organisation' || item.kind === 'country');

export function countWords(text: string, { start, end }: Range): number {
  return text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Lower case without a change of length: letters whose lower case is longer stay. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
