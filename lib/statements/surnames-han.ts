import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon, plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext } from './context.ts';

/** Names of Chinese, which begin with their surnames. */
const CHINESE = /^\p{Script=Han}{2,4}$/u;
/** Longest title behind a surname: 马大律师. */
const LONGEST_TITLE = 4;
/** Titles that are so short only behind a surname: 马官. */
const SHORT_TITLE = /^[官总局]$/u;

/** Tells whom a surname means in Chinese, alone as the papers of Hong Kong have it (马承认), or before a title (马法官). */
export class HanSurnames {
  readonly #context: SpeechContext;
  readonly #titles: Lexicon;
  readonly #verbs: Lexicon;
  readonly #words: ReadonlySet<string>;
  /** Where people are named first, by their surnames. */
  #bearers: Map<string, { name: string; start: number }[]> | undefined;

  constructor(context: SpeechContext) {
    const { names, speech } = context.language;
    this.#context = context;
    this.#titles = hanLexicon([...names.titlesBefore, ...names.titlesAfter]);
    this.#verbs = hanLexicon([...speech.cues, ...(speech.subjects?.stops ?? [])]);
    this.#words = new Set([
      ...(names.addressed?.nobody ?? []),
      ...(speech.subjects?.stops ?? []),
      ...(speech.subjects?.openers ?? []),
    ]);
  }

  /** Whoever bears the surname at `start`, where nothing but a title or a verb stands behind it. */
  at(start: number, phrase: Range): { name: string; end: number } | undefined {
    const { plain: text } = this.#context;
    const surname = text[start] ?? '';
    const named = this.#named(surname, start);
    if (named === undefined) return undefined;
    const title = text.slice(start + 1, phrase.end);
    if (
      title.length > 0 &&
      title.length <= LONGEST_TITLE &&
      (this.#titles.has(title) || SHORT_TITLE.test(title))
    )
      return { name: named, end: phrase.end };
    const alone = !this.#words.has(surname) && this.#verbs.startingAt(text, start + 1) !== undefined;
    return alone ? { name: named, end: start + 1 } : undefined;
  }

  /** The one person of a surname who is named before `at`. */
  #named(surname: string, at: number): string | undefined {
    this.#bearers ??= this.#find();
    const people = this.#bearers.get(surname)?.filter(({ start }) => start < at) ?? [];
    return people.length === 1 ? people[0]?.name : undefined;
  }

  #find(): Map<string, { name: string; start: number }[]> {
    const bearers = new Map<string, { name: string; start: number }[]>();
    for (const { member, start } of this.#context.mentionsIn({ start: 0, end: this.#context.text.length })) {
      const name = plainHan(member.name);
      if (member.kind !== 'person' || !CHINESE.test(name)) continue;
      const known = bearers.get(name[0] ?? '') ?? [];
      if (known.some((bearer) => bearer.name === member.name)) continue;
      bearers.set(name[0] ?? '', [...known, { name: member.name, start }]);
    }
    return bearers;
  }
}
