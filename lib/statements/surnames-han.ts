import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon, plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext } from './context.ts';

/** Names of Chinese, which begin with their surnames. */
const CHINESE = /^\p{Script=Han}{2,4}$/u;
/** Longest title behind a surname: 马大律师. */
const LONGEST_TITLE = 4;
/** Titles that are so short only behind a surname: 马官. */
const SHORT_TITLE = /^[官总局导队厅处科所院校工指教老某]$/u;

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
    this.#titles = hanLexicon([
      ...names.titlesBefore,
      ...names.titlesAfter,
      ...(names.addressed?.titles ?? []),
    ]);
    this.#verbs = hanLexicon([...speech.cues, ...(speech.subjects?.stops ?? [])]);
    this.#words = new Set([
      ...(names.addressed?.nobody ?? []),
      ...(speech.subjects?.stops ?? []),
      ...(speech.subjects?.openers ?? []),
    ]);
  }

  /** Whoever bears the surname at `start`, where nothing but a title or a verb stands behind it; null where several do. */
  at(start: number, phrase: Range): { name: string | null; end: number } | undefined {
    const { plain: text } = this.#context;
    const surname = text[start] ?? '';
    const bearers = this.#named(surname, start);
    if (bearers.length === 0) return undefined;
    const title = text.slice(start + 1, phrase.end);
    if (
      title.length > 0 &&
      title.length <= LONGEST_TITLE &&
      (this.#titles.has(title) || SHORT_TITLE.test(title))
    )
      return { name: only(bearers.length > 1 ? this.#titled(bearers, title) : bearers), end: phrase.end };
    const alone = !this.#words.has(surname) && this.#verbs.startingAt(text, start + 1) !== undefined;
    return alone ? { name: only(bearers), end: start + 1 } : undefined;
  }

  /** Those of a surname who are named before `at`. */
  #named(surname: string, at: number): string[] {
    this.#bearers ??= this.#find();
    return (this.#bearers.get(surname) ?? []).filter(({ start }) => start < at).map(({ name }) => name);
  }

  /** Those of them who have a title: of a 法官 and a 警司 the first is 马官. */
  #titled(people: readonly string[], title: string): string[] {
    return people.filter((name) => this.#context.rolesOf(name).some((role) => role.endsWith(title)));
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

/** Who is meant: null where it could be several. */
const only = (people: readonly string[]): string | null => (people.length === 1 ? (people[0] ?? null) : null);
