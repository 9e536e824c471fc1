import { countBefore, type Range } from '../text/range.ts';
import type { SpeechContext, SpokenMention } from './context.ts';
import { isSaid } from './openings-han.ts';
import type { HanPlaces } from './places-han.ts';
import type { Spoken } from './subject-kinds-han.ts';

/** How far back a pronoun looks for its person. */
const REACH_ANTECEDENT = 250;
/** How unnamed speakers are pointed at: 该|知情人. */
const POINTING = /^(?:该|这|上述|前述)[名位个家]?/u;
/** Several of them, whom none of these points at: 多名居民. */
const SEVERAL = /^(?:多|数|几|两|三|许多|不少|一些|部分|大量|众多|有的|附近)|们$/u;
const SHORTEST_HEAD = 2;
/** Unnamed speakers that are remembered. */
const MOST_UNNAMED = 30;

/** Tells in Chinese who is meant without being named: 他, 对方, 该知情人. */
export class HanMeant {
  readonly #context: SpeechContext;
  readonly #places: HanPlaces;
  readonly #bodies: ReadonlySet<string>;
  readonly #quotations: readonly (Range & { said: boolean })[];
  #unnamed: { words: string; name: string }[] = [];

  constructor(context: SpeechContext, places: HanPlaces) {
    this.#context = context;
    this.#places = places;
    this.#bodies = new Set(
      context
        .mentionsIn({ start: 0, end: context.text.length })
        .flatMap(({ member }) => (member.kind === 'person' ? [] : [member.name])),
    );
    this.#quotations = context.paragraphs.flatMap(({ quotations }) =>
      quotations.map((q) => ({ start: q.start, end: q.end, said: isSaid(context.plain, q) })),
    );
  }

  /** Whom a pronoun means: who was named last as a subject since the last words, else who spoke them. */
  byPronoun(at: number, spoken: Spoken): string | null {
    const from = Math.max(spoken.end, at - REACH_ANTECEDENT);
    const people = this.#context
      .mentionsIn({ start: from, end: at })
      .filter(
        (m) =>
          m.member.kind === 'person' &&
          !this.#places.isObject(m, from) &&
          !this.#places.inBrackets(m) &&
          !this.#isQuoted(m, at),
      );
    const last = people.at(-1);
    if (!last) return spoken.speaker;
    const before = this.#context.plain.slice(from, last.start);
    const sentence = from + Math.max(...['。', '\n', '！', '？'].map((mark) => before.lastIndexOf(mark)));
    return people.find((m) => m.start > sentence)?.member.name ?? last.member.name;
  }

  /** Whether 他 or 她 cannot mean somebody: a body or a country. */
  isUnfit(speaker: string | null, pronoun: string | undefined): boolean {
    return speaker !== null && /[他她]/u.test(pronoun ?? '') && this.#bodies.has(speaker);
  }

  /** Whom 对方 means: who is asked or called in the clauses before, else whoever they name last. */
  otherSide(at: number): string | null {
    const { plain: text } = this.#context;
    const words = text.slice(Math.max(0, at - REACH_ANTECEDENT), at);
    const start = at - (/[^。！？\n]*$/u.exec(words)?.[0].length ?? 0);
    const named = this.#context
      .mentionsIn({ start, end: at })
      .filter(({ member }) => member.kind !== 'country');
    const asked = named.findLast((m) => this.#places.isObject(m, start));
    return (asked ?? named.at(-1))?.member.name ?? null;
  }

  /** An unnamed speaker, from now on known by what they are: 一名知情人, then 该知情人. */
  asUnnamed(phrase: Range, kind: 'group' | 'person' | 'organisation' | undefined): string {
    const words = this.#context.plain.slice(phrase.start, phrase.end);
    const head = words.replace(POINTING, '');
    const known =
      head === words || head.length < SHORTEST_HEAD
        ? undefined
        : this.#unnamed.findLast(
            (one) => one.words !== words && one.words.endsWith(head) && !SEVERAL.test(one.words),
          );
    if (known) return known.name;
    const name = this.#context.group(phrase, kind);
    this.#unnamed = [...this.#unnamed.slice(1 - MOST_UNNAMED), { words, name }];
    return name;
  }

  /** Whether a name stands in what somebody is quoted to say before. */
  #isQuoted({ start }: SpokenMention, at: number): boolean {
    const before = this.#quotations[countBefore(this.#quotations, start) - 1];
    return before !== undefined && before.said && before.end > start && before.end <= at;
  }
}
