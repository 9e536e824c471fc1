/**
 * Phrases that lines begin with, by the hundred. As one regular expression they would take a browser milliseconds to
 * prepare, and be tried on every line; so a line's first letter finds the few that can begin with it, and only these are
 * made into an expression, when a line first asks for them.
 */
export class Beginnings {
  readonly #ornament: string;
  readonly #ornaments: RegExp;
  readonly #patterns: readonly string[];
  /** Made when the first line is looked at. */
  #index: Index | undefined;
  readonly #expressions = new Map<string, RegExp>();

  /**
   * @param ornament what may stand before a phrase: the inside of a character class
   * @param patterns sources of regular expressions, in either case; of two that match the first counts
   */
  constructor(ornament: string, patterns: readonly string[]) {
    this.#ornament = ornament;
    this.#ornaments = new RegExp(`^[${ornament}]*`, 'u');
    this.#patterns = patterns.map(lowerPattern);
  }

  /** The ornaments and the phrase that the text begins with. */
  match(text: string): string | undefined {
    this.#index ??= this.#indexed();
    const line = lower(text);
    const letter = line.charAt(this.#lengthOfOrnaments(line));
    const match = this.#expressionFor(this.#index, this.#index.byLetter.has(letter) ? letter : '').exec(line);
    return match ? text.slice(0, match[0].length) : undefined;
  }

  test(text: string): boolean {
    return this.match(text) !== undefined;
  }

  #lengthOfOrnaments(text: string): number {
    return this.#ornaments.exec(text)?.[0].length ?? 0;
  }

  #indexed(): Index {
    const byLetter = new Map<string, Set<string>>();
    const byAny = new Set<string>();
    for (const pattern of this.#patterns) {
      const letters = firstLetters(pattern)?.filter((letter) => this.#lengthOfOrnaments(letter) === 0);
      if (!letters || letters.length === 0) byAny.add(pattern);
      else for (const letter of letters) addTo(byLetter, letter, pattern);
    }
    return { byLetter, byAny };
  }

  #expressionFor({ byLetter, byAny }: Index, letter: string): RegExp {
    let expression = this.#expressions.get(letter);
    if (!expression) {
      const own = byLetter.get(letter);
      const possible = this.#patterns.filter((pattern) => own?.has(pattern) === true || byAny.has(pattern));
      const source = possible.length > 0 ? `^[${this.#ornament}]*(?:${possible.join('|')})` : NEVER;
      expression = new RegExp(source, 'u');
      this.#expressions.set(letter, expression);
    }
    return expression;
  }
}

/** Which patterns a line can match, by the letter that it begins with after its ornaments. */
interface Index {
  byLetter: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that can begin with anything. */
  byAny: ReadonlySet<string>;
}

function addTo(index: Map<string, Set<string>>, letter: string, pattern: string): void {
  const patterns = index.get(letter);
  if (patterns) patterns.add(pattern);
  else index.set(letter, new Set([pattern]));
}

/**
 * In lower case, to the same length: İ stays as it is. Expressions for both cases at once take a browser ten times as
 * long to prepare.
 */
const lower = (text: string): string =>
  text.includes('İ') ? text.replace(/[^İ]+/g, (part) => part.toLowerCase()) : text.toLowerCase();

/** The same for the source of an expression: its escapes stay. */
const lowerPattern = (pattern: string): string =>
  pattern.replace(/\\(?:[pP]\{\w+\}|.)|[^\\]+/gu, (part) => (part.startsWith('\\') ? part : lower(part)));

const NEVER = '(?!)';

/** What a pattern begins with, where that is simple: a group, a set, a digit, an escaped mark, a letter. */
const FIRST =
  /^(?:\(((?!\?)(?:[^()]|\([^()]*\))+)\)|\[([^\]^-]+)\]|\\(d)|\\([^\w\s])|([^.\\()[\]|^$*+?{]))([?*]|\{0,)?/u;
const DIGITS = '0123456789';
/** Not those of a group inside. */
const BETWEEN_CHOICES = /\|(?![^(]*\))/u;

/** The letters that a match of the pattern can begin with; undefined where that is not simple. */
function firstLetters(pattern: string): string[] | undefined {
  const [whole, group, set, digit, mark, letter, optional] = FIRST.exec(pattern) ?? [];
  if (whole === undefined) return undefined;
  const one = digit ? DIGITS : (set ?? mark ?? letter ?? '');
  const first = group === undefined ? [...one] : firstOfEach(group.split(BETWEEN_CHOICES));
  const next = optional === undefined ? [] : firstLetters(pattern.slice(whole.length));
  return first && next && [...first, ...next];
}

function firstOfEach(patterns: readonly string[]): string[] | undefined {
  const each = patterns.map(firstLetters);
  return each.includes(undefined) ? undefined : each.flatMap((letters) => letters ?? []);
}
