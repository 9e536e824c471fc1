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
   * @param patterns sources of regular expressions; of two that match the first counts
   */
  constructor(ornament: string, patterns: readonly string[]) {
    this.#ornament = ornament;
    this.#ornaments = new RegExp(`^[${ornament}]*`, 'u');
    this.#patterns = patterns;
  }

  /** The ornaments and the phrase that the text begins with. */
  match(text: string): string | undefined {
    this.#index ??= this.#indexed();
    const letter = text.charAt(this.#lengthOfOrnaments(text));
    return this.#expressionFor(this.#index, this.#index.byLetter.has(letter) ? letter : '').exec(text)?.[0];
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
      else for (const letter of bothCases(letters)) addTo(byLetter, letter, pattern);
    }
    return { byLetter, byAny };
  }

  #expressionFor({ byLetter, byAny }: Index, letter: string): RegExp {
    let expression = this.#expressions.get(letter);
    if (!expression) {
      const own = byLetter.get(letter);
      const possible = this.#patterns.filter((pattern) => own?.has(pattern) === true || byAny.has(pattern));
      const source = possible.length > 0 ? `^[${this.#ornament}]*(?:${possible.join('|')})` : NEVER;
      expression = new RegExp(source, 'iu');
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

const bothCases = (letters: readonly string[]): Set<string> =>
  new Set(letters.flatMap((letter) => [letter, letter.toLowerCase(), letter.toUpperCase()]));

const NEVER = '(?!)';

/** What a pattern begins with, where that is simple: a group without groups, a set, an escaped mark, a letter. */
const FIRST = /^(?:\(([^()?][^()]*)\)|\[([^\]^-]+)\]|\\([^\w\s])|([^.\\()[\]|^$*+?{]))([?*]|\{0,)?/u;

/** The letters that a match of the pattern can begin with; undefined where that is not simple. */
function firstLetters(pattern: string): string[] | undefined {
  const [whole, group, set, escaped, letter, optional] = FIRST.exec(pattern) ?? [];
  if (whole === undefined) return undefined;
  const first = group === undefined ? [...(set ?? escaped ?? letter ?? '')] : firstOfEach(group.split('|'));
  const next = optional === undefined ? [] : firstLetters(pattern.slice(whole.length));
  return first && next && [...first, ...next];
}

function firstOfEach(patterns: readonly string[]): string[] | undefined {
  const each = patterns.map(firstLetters);
  return each.includes(undefined) ? undefined : each.flatMap((letters) => letters ?? []);
}
