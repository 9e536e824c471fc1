import { type Bearer, Bearers } from './bearers.ts';
import { withComplement } from './complements.ts';
import { gapBefore, type Item, reportsFrom, type Somebody } from './items.ts';
import type { Subject } from './subject.ts';
import { joinsSubjects } from './joined-subjects.ts';
import { endsComment, inBracket } from './verb-last.ts';

/** Words between a subject and its verb, no apposition counted. */
const LONGEST_TAIL = 5;
/** Auxiliaries between an aside and the verb: “X, the prefect, has” said. */
const MOST_AUXILIARIES = 3;
/** Items of the clause that describes one. */
const LONGEST_CLAUSE = 20;
/** Segments, parted by commas, that are looked through for the subject of a verb. */
const MOST_SEGMENTS = 4;
/** Items between a verb without a subject and whom it reports from. */
const REACH_WITHIN = 5;
/** Items between a verb and the subject behind it. */
const REACH_BEHIND = 12;

/** Finds subjects in a sentence's items. */
export class SubjectFinder {
  readonly #text: string;
  readonly #items: readonly Item[];
  readonly #bearers: Bearers;

  constructor(text: string, items: readonly Item[], language: string) {
    this.#text = text;
    this.#items = items;
    this.#bearers = new Bearers(text, items, language === 'de');
  }

  /** What stands between an item and the one before it. */
  gap(i: number): string {
    return gapBefore(this.#text, this.#items, i);
  }

  /** The subject before a verb: the first of its clause that no preposition governs, or the one its apposition follows. */
  before(verb: number): Subject | undefined {
    const segments = this.#segments(verb);
    const [own, ...earlier] = segments;
    if (!own) return undefined;
    const aside = this.#items.slice(own.start, verb);
    if (aside.length <= MOST_AUXILIARIES && aside.every((item) => item.type === 'word' && !item.cue))
      // X met Y, aunque | lamentó …: the subject is that of the main clause, if anybody.
      return aside.some((item) => item.type === 'word' && item.shares) && earlier.length > 0
        ? undefined
        : this.#beforeApposition(verb, earlier);
    const found = this.#inSegment(own.start, verb);
    const tail = found ? verb - found.last - 1 : 0;
    if (!found || tail > 0) {
      const described = this.#withClause(own.start, verb);
      if (described || !found) return described;
    }
    if (endsComment(this.#text, this.#items, own.start, verb))
      return { ...found, tail: 0, apposition: false, comment: true };
    const whole = withComplement(this.#items, found.somebody, found.last, verb);
    if (whole) return { ...found, somebody: whole, tail: 0, apposition: false };
    if (tail <= LONGEST_TAIL) return { ...found, tail, apposition: false };
    return inBracket(this.#items, found.last, own.start)
      ? { ...found, tail: 0, apposition: false }
      : undefined;
  }

  /** Somebody right before a source, in whatever case: dem Sprecher | zufolge. */
  rightBefore(source: number): Subject | undefined {
    const index = source - 1;
    const somebody = this.#items[index];
    if (somebody?.type !== 'somebody' || /\S/u.test(this.gap(source))) return undefined;
    const article = this.#items[index - 1];
    const from =
      article?.type === 'word' && article.definite && !/\S/u.test(this.gap(index)) ? article : somebody;
    return { somebody, index, last: index, from: from.start, tail: 0, lead: 0, apposition: false };
  }

  /** Somebody right before a participle, free or not: “with analysts | noting”. */
  beside(verb: number): Subject | undefined {
    const [governor, somebody] = [this.#items[verb - 2], this.#items[verb - 1]];
    if (somebody?.type !== 'somebody' || /\S/u.test(this.gap(verb))) return undefined;
    const index = verb - 1;
    if (!(governor?.type === 'word' && governor.absolute) && !this.#bearers.isFree(index)) return undefined;
    return { somebody, index, last: index, from: somebody.start, tail: 0, lead: 0, apposition: false };
  }

  /** A spokesperson who did not wish to be named | said. */
  #withClause(start: number, verb: number): Subject | undefined {
    const index = this.#firstFree(start, verb);
    const [somebody, opener] = index === undefined ? [] : this.#items.slice(index, index + 2);
    if (index === undefined || somebody?.type !== 'somebody' || opener?.type !== 'word') return undefined;
    const { kind } = somebody;
    if (!opener.relative || kind === 'pronoun' || kind === 'country' || verb - index > LONGEST_CLAUSE)
      return undefined;
    const from = this.#items[start]?.start ?? somebody.start;
    return { somebody, index, last: index, from, tail: 0, lead: index - start, apposition: true };
  }

  /** The body that a verb without a subject reports from: “aus dem Amt | hieß es”, “hieß es | aus dem Amt”. */
  within(verb: number): Subject | undefined {
    const from = reportsFrom(this.#text, this.#items, verb);
    if (from !== undefined) {
      const behind = this.behind(from, true);
      return behind && isBody(behind.somebody) ? behind : undefined;
    }
    for (let i = verb - 1; i >= Math.max(0, verb - REACH_WITHIN); i -= 1) {
      const [item, preposition] = [this.#items[i], this.#items[i - 1]];
      if (/\S/u.test(this.gap(i + 1))) return undefined;
      if (item?.type !== 'somebody') continue;
      if (preposition?.type !== 'word' || !preposition.within || !isBody(item)) return undefined;
      return {
        somebody: item,
        index: i,
        last: i,
        from: preposition.start,
        tail: verb - i - 1,
        lead: 0,
        apposition: false,
      };
    }
    return undefined;
  }

  /** Stretches between commas before a verb, the nearest first; a quotation or a stronger mark ends them. */
  #segments(verb: number): { start: number; end: number }[] {
    const segments: { start: number; end: number }[] = [];
    let end = verb;
    for (let i = verb; i >= 0 && segments.length < MOST_SEGMENTS; i -= 1) {
      const gap = this.gap(i);
      const before = this.#items[i - 1];
      const stop = i === 0 || (before?.type === 'quoted' && before.speech) || /[;:!?…]/u.test(gap);
      if (stop || /[,،()—–]/u.test(gap)) {
        segments.push({ start: i, end });
        end = i;
      }
      if (stop) break;
    }
    return segments;
  }

  /** X, an analyst with Y, | said — an apposition, a relative clause or an aside stands between. */
  #beforeApposition(verb: number, segments: readonly { start: number; end: number }[]): Subject | undefined {
    let fallback: Subject | undefined;
    for (const [i, { start, end }] of segments.entries()) {
      const found = this.#inSegment(start, end);
      // X (ABC), … — whose party, or whose short name, stands in brackets.
      if (!found || this.gap(start).trimEnd().endsWith('(')) continue;
      const subject = { ...found, tail: 0, apposition: true };
      const closes = found.last === end - 1;
      const title = segments[i + 1];
      const person = found.somebody.kind === 'person';
      // The chief executive of Y, X, said: the name itself is the apposition.
      if (i === 0 && person && closes && found.lead === 0) {
        const described = title && this.#inSegment(title.start, title.end);
        if (!described || described.somebody.kind !== 'person') return subject;
      }
      if (i > 0 && closes) return subject;
      if (closes) fallback ??= subject;
    }
    return fallback && fallback.index < verb ? fallback : undefined;
  }

  #inSegment(start: number, end: number): Omit<Subject, 'tail' | 'apposition'> | undefined {
    let from = start;
    for (let i = start; i < end; i += 1) {
      const item = this.#items[i];
      if (
        item?.type === 'word' &&
        (item.subordinator || item.complementiser || (item.coordinator && this.#clauseFollows(start, i, end)))
      )
        from = i + 1;
    }
    return this.#within(from, end);
  }

  /** After “and”, a new clause where the one before has its verb already. */
  #clauseFollows(start: number, at: number, end: number): boolean {
    if (joinsSubjects(this.#items, start, at, end)) return false;
    const next = this.#items[at + 1];
    if (next?.type === 'somebody' && this.#items.slice(at + 2, end).every((item) => item.type === 'word')) {
      const before = this.#items[at - 1];
      return before?.type !== 'somebody';
    }
    return next?.type === 'word';
  }

  /** The first in a stretch that neither a preposition governs nor a possessive ending subordinates. */
  #firstFree(from: number, end: number): number | undefined {
    for (let i = from; i < end; i += 1) {
      if (this.#items[i]?.type !== 'somebody') continue;
      if (this.#bearers.isFree(i)) return i;
    }
    return undefined;
  }

  /** The subject behind a verb: “said the deputy head of Norvik Marine, Marta Oyelaran”. */
  behind(verb: number, governed = false): Subject | undefined {
    let found: Subject | undefined;
    for (let i = verb + 1; i <= verb + REACH_BEHIND && i < this.#items.length; i += 1) {
      const item = this.#items[i];
      const gap = this.gap(i);
      if (!item || /[;:!?()]/u.test(gap) || (item.type === 'quoted' && item.speech)) break;
      if (/[—–]/u.test(gap) && !(found && isTitle(found.somebody) && isTitle(item))) break;
      if (/[,،]/u.test(gap)) {
        // A title, then its bearer; or the bearer's apposition.
        const bearer =
          found &&
          found.somebody.kind !== 'person' &&
          found.somebody.kind !== 'pronoun' &&
          this.#bearers.bearer(i, governed);
        if (bearer !== undefined && bearer !== false && found) return { ...found, ...bearer };
        break;
      }
      if (item.type === 'word') {
        if (item.complementiser || item.subordinator || (item.cue && i > verb + 1)) break;
        if (!found && i - verb > 6) break;
        continue;
      }
      if (item.type !== 'somebody') {
        if (item.type === 'source') break;
        continue;
      }
      const free = this.#bearers.isFree(i) || (governed && !found);
      if (!found && free) {
        found = {
          somebody: item,
          index: i,
          from: this.#items[verb]?.start ?? item.start,
          last: i,
          tail: i - verb - 1,
          lead: 0,
          apposition: false,
        };
        if (item.kind === 'person' || item.kind === 'pronoun') return found;
      } else if (
        found &&
        ((item.kind === 'person' && !isPreposition(this.#items[i - 1])) || this.#isNameOf(found.somebody, i))
      ) {
        return { ...found, somebody: item, index: i, last: i };
      } else if (found) {
        found.last = Math.max(found.last, i);
      }
    }
    return found && { ...found, last: found.index };
  }

  /** Whether a body is named right behind the noun for it: die Gewerkschaft | Norvik. */
  #isNameOf({ member, kind, end }: Somebody, i: number): boolean {
    const item = this.#items[i];
    return (
      !member &&
      (kind === 'group' || kind === 'role') &&
      item?.type === 'somebody' &&
      item.kind === 'organisation' &&
      this.#text.slice(end, item.start) === ' '
    );
  }

  /** The person in apposition to somebody's title. */
  bearerBehind(somebody: Somebody, index: number): Bearer | undefined {
    return this.#bearers.bearerBehind(somebody, index);
  }

  /** The first who may be the subject of what lies between two items. */
  first(from: number, end: number): Subject | undefined {
    const found = this.#within(from, end);
    if (!found) return undefined;
    const bearer = this.#bearers.bearerBehind(found.somebody, found.last);
    if (bearer && bearer.last < end) return { ...found, ...bearer, tail: end - bearer.last - 1 };
    return { ...found, tail: end - found.last - 1, apposition: false };
  }

  #within(from: number, end: number): Omit<Subject, 'tail' | 'apposition'> | undefined {
    const index = this.#firstFree(from, end);
    if (index === undefined) return undefined;
    const last = this.#bearers.personOf(index, end);
    const somebody = this.#items[last];
    if (somebody?.type !== 'somebody') return undefined;
    return {
      somebody,
      index: last,
      last,
      from: this.#items[from]?.start ?? somebody.start,
      lead: index - from,
    };
  }
}

/** «заместитель премьера — | министр»: one title, a dash between. */
const isTitle = (item: Item): boolean => item.type === 'somebody' && item.kind === 'role' && !item.member;

const isBody = ({ kind }: Somebody): boolean => kind !== 'person' && kind !== 'pronoun';

const isPreposition = (item: Item | undefined): boolean => item?.type === 'word' && item.preposition;
