import { CALLED_THINGS } from '../languages/thing-words.ts';

/** A storm or a ship by its noun, and up to two words with capitals: tempête |Nerea|, the tanker “|Alda Rey|”. */
const CALLED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${CALLED_THINGS.map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).join('|')}) [“"„«‘]?(\\p{Lu}[\\p{L}\\p{M}-]+)( \\p{Lu}[\\p{L}\\p{M}-]+)?`,
  'gu',
);
const NOUNS = new Set(CALLED_THINGS);

/** Names that the text gives to storms and ships, which look like those of people. For writing with capitals. */
export class NamedThings {
  readonly #names = new Set<string>();

  constructor(text: string) {
    for (const [, first = '', second = ''] of text.matchAll(CALLED)) {
      this.#names.add(first);
      this.#names.add(first + second);
    }
  }

  /** Whether a name is a thing's, alone (Nerea) or behind its noun (Storm Nerea). */
  has(name: string): boolean {
    const space = name.indexOf(' ');
    return this.#names.has(name) || (space > 0 && NOUNS.has(name.slice(0, space).toLowerCase()));
  }
}
