import {
  ADJECTIVE,
  BEFORE_VERB,
  ELIDED,
  GENITIVE,
  GENITIVE_ADJECTIVE,
  HANGUL_GROUP,
  HANGUL_PARTICLE,
  NO_ADJECTIVE,
  NO_GENITIVE,
  NO_GROUP,
  NOT,
  OF,
  OF_AGE,
  PARTICIPLES,
  SAME,
} from '../languages/actor-words.ts';
import type { LanguageData } from '../languages/language.ts';
import { russianStem } from '../languages/russian-cases.ts';
import type { Range } from '../text/range.ts';
import type { ActorPlace } from './actors.ts';

interface Word extends Range {
  lower: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /[’']s?$/u;
/** Words before a head that may belong to it. */
const MOST_BEFORE = 2;
/** Languages where what describes a noun stands before it. */
const DESCRIBED_BEFORE = new Set(['en', 'de', 'ru']);
/** … and those where it stands behind it. */
const DESCRIBED_BEHIND = new Set(['es', 'fr', 'pt']);
/** Where a group's phrase may hold another group's word. */
const DESCRIBED_WITHIN = new Set(['es', 'fr', 'pt', 'ru']);
/** Letters of a German compound's parts, so that neither is an ending. */
const LEAST_FIRST = 3;
const LEAST_LAST = 6;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** Letters of a Russian word that has a genitive. */
const LEAST_GENITIVE = 4;
/** Where a text with spaces has words for groups, with what describes them right beside. */
export class ActorPhrases {
  readonly #text: string;
  readonly #code: string;
  readonly #heads: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  /** Sorts of bodies that are nobody alone, where what describes them stands behind. */
  readonly #sorts: ReadonlySet<string>;
  /** Russian heads by their stems, since their endings are many. */
  readonly #stems: ReadonlyMap<string, string>;

  constructor(text: string, { code, names, functionWords, speech }: LanguageData) {
    this.#text = text;
    this.#code = code;
    this.#heads = new Set(names.actors);
    const groups = new Set(names.groupWords);
    const sorts = DESCRIBED_BEHIND.has(code) ? (names.bodyWords ?? []) : [];
    this.#sorts = new Set(sorts.filter((word) => !groups.has(word)));
    this.#stems = new Map(code === 'ru' ? names.actors?.map((head) => [russianStem(head), head]) : []);
    this.#stops = new Set([
      ...functionWords,
      ...speech.cues,
      ...(speech.clauseOpeners ?? []),
      ...(names.articles ?? []),
      ...(names.determiners ?? []),
      ...(names.auxiliaries ?? []),
      ...(names.quantities ?? []),
      ...speech.pronouns,
      ...(speech.clause?.verbs ?? []),
      ...(speech.clause?.prepositions ?? []),
      ...(speech.clause?.subordinators ?? []),
      ...(speech.clause?.coordinators ?? []),
    ]);
  }

  places(): ActorPlace[] {
    const words = this.#words();
    let last = 0;
    return words.flatMap((word, i) => {
      const place = this.#place(words, word, i);
      // Археологи |экспедиции| are one group.
      const isInside = !place || (place.start < last && DESCRIBED_WITHIN.has(this.#code));
      if (!isInside) last = place.phrase.end;
      return isInside ? [] : [place];
    });
  }

  #words(): Word[] {
    return Array.from(this.#text.matchAll(WORD), ({ 0: written, index: start }) => {
      // Whose something is does not act: the men’s team.
      const word = written.replace(POSSESSIVE, '');
      const lower = word === written ? word.toLowerCase() : written;
      return { start, end: start + word.length, lower };
    });
  }

  #place(words: readonly Word[], word: Word, i: number): ActorPlace | undefined {
    if (this.#code === 'ko') return this.#korean(word);
    const { start, end } = word;
    // German: deutsche Behörden are no Deutsche.
    if (this.#code === 'de' && SMALL.test(this.#text[start] ?? '')) return undefined;
    const known = this.#headOf(word.lower);
    if (known === undefined) return undefined;
    let phrase: Range = { start, end };
    if (DESCRIBED_BEFORE.has(this.#code)) phrase = { start: this.#before(words, i), end };
    if (this.#code === 'ru') phrase = { ...phrase, end: this.#genitive(words, i) };
    else if (DESCRIBED_BEHIND.has(this.#code)) phrase = { start, end: this.#behind(words, i) };
    // An |équipe| alone is anybody's.
    if (this.#sorts.has(known) && phrase.end === end) return undefined;
    return { start, end, head: known, phrase };
  }

  #headOf(lower: string): string | undefined {
    if (this.#code === 'ru') return this.#stems.get(russianStem(lower));
    if (this.#heads.has(lower) || OF_AGE.test(lower)) return lower;
    const nominative = this.#code === 'de' && lower.endsWith('n') ? lower.slice(0, -1) : undefined;
    if (nominative !== undefined && this.#heads.has(nominative)) return nominative;
    if (this.#code === 'de') return this.#endsAsHead(lower) ? lower : undefined;
    // Sapeurs-pompiers.
    return this.#heads.has(lower.slice(lower.lastIndexOf('-') + 1)) ? lower : undefined;
  }

  /** German: Einzel|händler. */
  #endsAsHead(lower: string): boolean {
    for (let at = LEAST_FIRST; at <= lower.length - LEAST_LAST; at += 1)
      if (this.#heads.has(lower.slice(at))) return true;
    return false;
  }

  #korean(word: Word): ActorPlace | undefined {
    const plural = HANGUL_GROUP.exec(word.lower)?.[1];
    const listed = [word.lower.length, word.lower.length - 1, word.lower.length - 2]
      .map((length) => word.lower.slice(0, length))
      .find((head) => this.#heads.has(head) && HANGUL_PARTICLE.test(word.lower.slice(head.length)));
    const head = listed ?? (plural !== undefined && !NO_GROUP.test(plural) ? plural : undefined);
    if (head === undefined) return undefined;
    const range = { start: word.start, end: word.start + head.length };
    return { ...range, head, phrase: range };
  }

  #isBeside(left: Word, right: Word): boolean {
    return right.start - left.end === 1 && /[ \u00a0]/u.test(this.#text[left.end] ?? '');
  }

  #before(words: readonly Word[], at: number): number {
    let start = words[at]?.start ?? 0;
    for (let i = at - 1; i >= Math.max(0, at - MOST_BEFORE); i -= 1) {
      const [word, right] = [words[i], words[i + 1]];
      if (!word || !right || !this.#isBeside(word, right) || !this.#describes(word)) break;
      const before = words[i - 1];
      if (before && (BEFORE_VERB.has(before.lower) || NOT.test(before.lower))) break;
      // Part of a longer name: New |York City schools.
      if (
        i === at - MOST_BEFORE &&
        before &&
        this.#isLarge(word) &&
        this.#isLarge(before) &&
        this.#isBeside(before, word)
      )
        return words[at]?.start ?? 0;
      start = word.start;
    }
    return start;
  }

  #isLarge({ start }: Word): boolean {
    return CAPITAL.test(this.#text[start] ?? '');
  }

  #describes({ lower, start, end }: Word): boolean {
    if (this.#stops.has(lower) || NUMBER.test(lower) || lower.length < 2 || NOT.test(lower)) return false;
    if (this.#code === 'de') return /^\p{Ll}.*e[nr]?$/u.test(this.#text.slice(start, end));
    if (this.#code === 'ru') return /(?:ые|ие|ый|ий|ая|ой)$/u.test(lower);
    return PARTICIPLES.has(lower) || !NO_ADJECTIVE.test(lower);
  }

  /** Russian: жители |Заречного|, археологи |озерной экспедиции|. */
  #genitive(words: readonly Word[], at: number): number {
    const [head, first, second] = [words[at], words[at + 1], words[at + 2]];
    const end = head?.end ?? 0;
    if (!head || !first || !this.#isGenitive(head, first)) return end;
    const isAdjective = GENITIVE_ADJECTIVE.test(first.lower);
    if (isAdjective && second && this.#isGenitive(first, second)) return second.end;
    return isAdjective && !this.#isLarge(first) ? end : first.end;
  }

  #isGenitive(left: Word, word: Word): boolean {
    const { lower } = word;
    if (!this.#isBeside(left, word) || this.#stops.has(lower) || lower.length < LEAST_GENITIVE) return false;
    return GENITIVE.test(lower) && !NO_GENITIVE.test(lower);
  }

  /** What “of” may stand before: no number, no determiner. */
  #maybeNoun(lower: string): boolean {
    return !this.#stops.has(lower) && !NUMBER.test(lower) && !SAME.test(lower);
  }

  #behind(words: readonly Word[], at: number): number {
    let end = words[at]?.end ?? 0;
    const [head, next, last] = [words[at], words[at + 1], words[at + 2]];
    if (!head || !next || !this.#isBeside(head, next)) return end;
    if (OF.has(next.lower) && last && this.#isBeside(next, last) && this.#maybeNoun(last.lower)) {
      end = last.end;
      for (let i = at + 3; i < words.length; i += 1) {
        const [before, word] = [words[i - 1], words[i]];
        if (!before || !word || !this.#isBeside(before, word)) break;
        if (!this.#isLarge(word) || !this.#isLarge(before)) break;
        end = word.end;
      }
      return end;
    }
    if (ELIDED.test(next.lower) && this.#code === 'fr') return next.end;
    return ADJECTIVE.test(next.lower) &&
      next.lower !== head.lower &&
      next.lower.length > 4 &&
      !this.#stops.has(next.lower)
      ? next.end
      : end;
  }
}
