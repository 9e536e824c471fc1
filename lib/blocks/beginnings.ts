import { lower, lowerPattern } from './any-case.ts';
import { expressionOf } from './sets.ts';

/** A phrase that lines begin with. */
interface Phrase {
  /** The source of an expression. */
  pattern: string;
  /** What every match begins with, in lower case; empty where the pattern begins with a choice. Found when needed. */
  start?: string;
  /** Made when a line is first compared with it. */
  expression?: RegExp;
}

/**
 * Phrases that lines begin with, by the hundred. As one regular expression they would take a browser milliseconds to
 * prepare, and be tried on every line; so a line's first letters find the few that it can begin with, and only these
 * are made into expressions.
 */
export class Beginnings {
  readonly #ornaments: RegExp;
  readonly #patterns: readonly string[];
  /** The phrases that a line can match, by its first letter in lower case; in the order of the patterns. */
  readonly #byLetter = new Map<string, Phrase[]>();
  /** Those that can begin with anything. */
  readonly #byAny: Phrase[] = [];

  /**
   * @param ornament what may stand before a phrase: the inside of a character class
   * @param patterns sources of regular expressions, in either case, a choice in parentheses; of two that match the first
   *   counts
   */
  constructor(ornament: string, patterns: readonly string[]) {
    this.#ornaments = new RegExp(`^[${ornament}]+`, 'u');
    this.#patterns = patterns;
  }

  /** The ornaments and the phrase that the text begins with. */
  match(text: string): string | undefined {
    if (this.#byLetter.size === 0) this.#index();
    const line = lower(text);
    const begin = this.#lengthOfOrnaments(line);
    for (const phrase of this.#byLetter.get(line.charAt(begin)) ?? this.#byAny) {
      phrase.start ??= startOf(phrase.pattern);
      if (!line.startsWith(phrase.start, begin)) continue;
      phrase.expression ??= expressionOf(`^(?:${lowerPattern(phrase.pattern)})`);
      const match = phrase.expression.exec(line.slice(begin));
      if (match) return text.slice(0, begin + match[0].length);
    }
    return undefined;
  }

  test(text: string): boolean {
    return this.match(text) !== undefined;
  }

  #lengthOfOrnaments(text: string): number {
    return LETTER.test(text) ? 0 : (this.#ornaments.exec(text)?.[0].length ?? 0);
  }

  #index(): void {
    for (const pattern of this.#patterns) {
      const phrase: Phrase = { pattern };
      const letters = startsPlainly(pattern) ? pattern.charAt(0) : (firstLetters(pattern) ?? '');
      const own = [...lower(letters)].filter((letter) => this.#lengthOfOrnaments(letter) === 0);
      if (own.length > 0) {
        for (const letter of new Set(own)) this.#listOf(letter).push(phrase);
      } else {
        for (const list of [this.#byAny, ...this.#byLetter.values()]) list.push(phrase);
      }
    }
  }

  #listOf(letter: string): Phrase[] {
    const known = this.#byLetter.get(letter);
    if (known) return known;
    const list = [...this.#byAny];
    this.#byLetter.set(letter, list);
    return list;
  }
}

/** The letters with which a pattern begins, in lower case; the last of them may be optional, and is left out then. */
function startOf(pattern: string): string {
  const [letters = ''] = /^[^\\.()[\]|^$*+?{]*/u.exec(pattern) ?? [];
  const isOptional = /[?*{]/.test(pattern.charAt(letters.length));
  return lower(isOptional ? letters.slice(0, -1) : letters);
}

/** No ornament. */
const LETTER = /^[a-z]/;

const MARKS = '\\.()[]|^$*+?{';
const OPTIONAL = '?*{';

/** It begins with a letter that is itself, and not optional. */
const startsPlainly = (pattern: string): boolean =>
  !MARKS.includes(pattern.charAt(0)) && !(pattern.length > 1 && OPTIONAL.includes(pattern.charAt(1)));

const DIGITS = '0123456789';

/**
 * The letters that a match of the pattern can begin with; undefined where that is not simple. Read letter by letter:
 * expressions that could tell take a browser longer to prepare than all of this.
 */
function firstLetters(pattern: string): string | undefined {
  const mark = pattern.charAt(0);
  const end =
    mark === '(' ? endOfGroup(pattern) : mark === '[' ? pattern.indexOf(']') : mark === '\\' ? 1 : 0;
  const first = lettersOf(pattern.slice(0, end + 1));
  const rest = pattern.slice(end + 1);
  if (first === undefined || !isOptional(rest)) return first;
  const next = firstLetters(rest.slice(rest.startsWith('{') ? rest.indexOf('}') + 1 : 1));
  return next === undefined ? undefined : first + next;
}

const isOptional = (after: string): boolean =>
  after.startsWith('?') || after.startsWith('*') || after.startsWith('{0,');

/** Of a group, a set, a digit, an escaped mark, a letter. */
function lettersOf(item: string): string | undefined {
  const inside = item.slice(1, -1);
  if (item.startsWith('[')) return /[\^-]/.test(inside) ? undefined : inside;
  if (item.startsWith('\\')) return item === '\\d' ? DIGITS : /\w/.test(item) ? undefined : item.charAt(1);
  if (!item.startsWith('(')) return item === '' || MARKS.includes(item) ? undefined : item;
  if (inside.startsWith('?')) return undefined;
  let letters = '';
  for (const choice of choicesOf(inside)) {
    const own = firstLetters(choice);
    if (own === undefined) return undefined;
    letters += own;
  }
  return letters;
}

/** Where the bracket is that closes the first one. */
function endOfGroup(pattern: string): number {
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const mark = pattern.charAt(i);
    if (mark === '\\') i++;
    else if (mark === '(') depth++;
    else if (mark === ')' && --depth === 0) return i;
  }
  return pattern.length;
}

/** What stands between bars, those of groups inside left out. */
function choicesOf(group: string): string[] {
  const choices: string[] = [];
  let begin = 0;
  for (let i = 0; i <= group.length; i++) {
    const mark = group.charAt(i);
    if (mark === '\\') i++;
    else if (mark === '(') i += endOfGroup(group.slice(i));
    else if (mark === '|' || mark === '') {
      choices.push(group.slice(begin, i));
      begin = i + 1;
    }
  }
  return choices;
}
