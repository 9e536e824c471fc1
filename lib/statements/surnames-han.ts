import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon, plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext } from './context.ts';

/** Names of Chinese, which begin with their surnames. */
const CHINESE = /^\p{Script=Han}{2,4}$/u;
/** Longest title behind a surname: 马大律师. */
const LONGEST_TITLE = 4;
/** Titles that are so short only behind a surname: 马官. */
const SHORT_TITLE = /^[官总局导队厅处科所院校工指教老某男女嫌翁妇]$/u;
/** How papers go on calling somebody without a given name: 曾姓男子, then 曾男. */
const CALLED_ON = /^[男女嫌翁妇]$/u;

/** Tells whom a surname means in Chinese, alone as the papers of Hong Kong have it (马承认), or before a title (马法官). */
export class HanSurnames {
  readonly #context: SpeechContext;
  readonly #titles: Lexicon;
  readonly #verbs: Lexicon;
  readonly #people: Lexicon;
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
    this.#people = hanLexicon([
      ...names.titlesBefore,
      ...names.groupWords,
      ...(names.roleNouns ?? []),
      ...(names.actors ?? []),
      ...(speech.subjects?.people ?? []),
    ]);
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

  /** Who has no given name, where the text told what they are: 曾姓男子 for 曾男. */
  unnamed(start: number): Range | undefined {
    const { plain: text } = this.#context;
    if (!CALLED_ON.test(text[start + 1] ?? '') || this.#verbs.startingAt(text, start + 2) === undefined)
      return undefined;
    const before = text.lastIndexOf(`${text[start] ?? ''}姓`, start - 1);
    if (before < 0) return undefined;
    const at = before + 2;
    const word = this.#people.startingAt(text, at) ?? this.#people.startingAt(text, at + 1);
    const end = word === undefined ? -1 : text.indexOf(word, at) + word.length;
    return end > at && end - at <= LONGEST_TITLE ? { start: before, end } : undefined;
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
