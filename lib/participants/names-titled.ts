import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Evidence, longestOnly, type Mention } from './mention.ts';

interface Word {
  start: number;
  end: number;
  word: string;
}

const LETTERS = /\p{Script=Han}|\p{Script=Katakana}|[ー・々]/u;
const KATAKANA = /[\p{Script=Katakana}ー・]/u;
const LONGEST_HAN_NAME = 5;
const LONGEST_WALK = 16;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Title words and what they rule over, between a title and the name: وزير الخارجية الروسي. */
const LONGEST_TITLE_TAIL = 4;
const ARABIC_ARTICLE = /^(?:و|ب|ل)?ال/u;

/**
 * Names where no letter marks one: found by the title or form of address beside them
 * (岸田文雄首相, 홍길동 장관, الوزير فلان), by cues, and by words for organisations.
 */
export class TitledNames {
  readonly #language: LanguageData;
  readonly #after: Lexicon;
  readonly #before: Lexicon;
  readonly #cues: Lexicon;
  readonly #organisations: Lexicon;
  readonly #organisationWords: Lexicon;
  readonly #notNames: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;

  constructor(language: LanguageData) {
    const { names, speech } = language;
    const whole = { wholeWords: language.writing === 'spaced' && names.titlesAfter.length === 0 };
    this.#language = language;
    this.#after = new Lexicon([...names.titlesAfter, ...names.honorificsAfter]);
    this.#before = new Lexicon([...names.titlesBefore, ...names.honorificsBefore], whole);
    this.#cues = new Lexicon(speech.cues, whole);
    this.#organisations = new Lexicon(names.organisations, whole);
    this.#organisationWords = new Lexicon(names.organisationWords, whole);
    this.#notNames = new Set([
      ...names.notNames,
      ...names.places,
      ...names.groupWords,
      ...names.titlesAfter,
      ...names.titlesBefore,
    ]);
    this.#functionWords = new Set(language.functionWords);
  }

  find(text: string): Mention[] {
    const listed = [...this.#organisations.matches(text)].map((m) =>
      mention(m.start, m.end, 'organisation', 'list'),
    );
    const byWriting =
      this.#language.writing === 'unspaced'
        ? this.#unspaced(text)
        : this.#language.names.titlesAfter.length > 0
          ? this.#titleAfter(text)
          : this.#titleBefore(text);
    return longestOnly([...listed, ...byWriting]);
  }

  /** Japanese: the run of kanji or katakana straight before a title. */
  #unspaced(text: string): Mention[] {
    const found: Mention[] = [];
    for (const title of this.#after.matches(text)) {
      const start = this.#runStart(text, title.start);
      if (title.start - start >= 2 && !this.#notNames.has(text.slice(start, title.start)))
        found.push(mention(start, title.start, 'person', 'title'));
    }
    for (const word of this.#organisationWords.matches(text)) {
      let start = word.start;
      while (start > word.end - LONGEST_WALK && LETTERS.test(text[start - 1] ?? '')) start -= 1;
      if (word.end - start > word.word.length && word.end - start >= 3 && !LETTERS.test(text[word.end] ?? ''))
        found.push(mention(start, word.end, 'organisation', 'form'));
    }
    return found;
  }

  #runStart(text: string, end: number): number {
    const kind = KATAKANA.test(text[end - 1] ?? '') ? KATAKANA : /\p{Script=Han}|々/u;
    let start = end;
    while (start > end - LONGEST_WALK && kind.test(text[start - 1] ?? '')) start -= 1;
    while (/[ー・]/u.test(text[start] ?? '')) start += 1;
    if (kind === KATAKANA || end - start <= LONGEST_HAN_NAME) return start;
    // A body's name stands before the person's: cut after its last word.
    for (let at = end - 2; at > start; at -= 1)
      if (this.#organisationWords.endingAt(text, at, 6) !== undefined && end - at <= LONGEST_HAN_NAME)
        return at;
    return end;
  }

  /** Korean: the word before a title, a body's name between them allowed. */
  #titleAfter(text: string): Mention[] {
    const found: Mention[] = [];
    const tokens = wordsOf(text);
    for (const [i, token] of tokens.entries()) {
      const suffix =
        this.#organisationWords.endingAt(text, token.end, 6) ?? this.#organisationBeforeParticle(token);
      if (suffix !== undefined && token.word.length > suffix.length + 1)
        found.push(
          mention(
            token.start,
            token.start + token.word.lastIndexOf(suffix) + suffix.length,
            'organisation',
            'form',
          ),
        );
      if (this.#after.startingAt(token.word, 0) === undefined) continue;
      const candidates = [tokens[i - 1], tokens[i - 2]];
      const name = candidates.find(
        (t) => t && /^\p{Script=Hangul}{2,4}$/u.test(t.word) && this.#canBeName(t.word),
      );
      if (name) found.push(mention(name.start, name.end, 'person', 'title'));
    }
    return found;
  }

  #organisationBeforeParticle(token: Word): string | undefined {
    const bare = token.word.replace(/(?:은|는|이|가|을|를|의|에|도|와|과|로|에서|에게)$/u, '');
    return bare === token.word ? undefined : this.#organisationWords.endingAt(bare, bare.length, 6);
  }

  /** Arabic: the words after a title and what it rules over, or after a cue. */
  #titleBefore(text: string): Mention[] {
    const found: Mention[] = [];
    const tokens = wordsOf(text);
    const indexAt = new Map(tokens.map((token, i) => [token.start, i]));
    const person = (from: number, evidence: Evidence): void => {
      const name = this.#nameFrom(text, tokens, from);
      if (name) found.push(mention(name.start, name.end, 'person', evidence));
    };
    for (const title of this.#before.matches(text)) {
      const next = indexAt.get(title.end + 1);
      if (next !== undefined) person(next, 'title');
    }
    for (const cue of this.#cues.matches(text)) {
      const next = indexAt.get(cue.end + 1);
      if (next !== undefined) person(next, 'cue');
    }
    return found;
  }

  #nameFrom(text: string, tokens: readonly Word[], from: number): Word | undefined {
    let at = from;
    while (at < from + LONGEST_TITLE_TAIL && ARABIC_ARTICLE.test(tokens[at]?.word ?? '')) at += 1;
    const [first] = [tokens[at]];
    if (!first || !this.#canBeName(first.word)) return undefined;
    let last = first;
    for (let i = at + 1; i < at + 3; i += 1) {
      const token = tokens[i];
      if (!token || text.slice(last.end, token.start) !== ' ' || !this.#canBeName(token.word)) break;
      last = token;
    }
    return last === first
      ? undefined
      : { start: first.start, end: last.end, word: text.slice(first.start, last.end) };
  }

  #canBeName(word: string): boolean {
    return (
      word.length >= 2 &&
      !this.#notNames.has(word) &&
      !this.#functionWords.has(word) &&
      !this.#cues.has(word) &&
      !/\p{N}/u.test(word) &&
      this.#organisationWords.endingAt(word, word.length, 6) === undefined
    );
  }
}

const mention = (start: number, end: number, kind: Mention['kind'], evidence: Evidence): Mention => ({
  start,
  end,
  kind,
  evidence,
});

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length, word: m[0] }));
