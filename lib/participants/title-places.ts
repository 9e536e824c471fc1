import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { CastMember } from './mention.ts';

/** Titles of the cast, and where the text has them: what is named in one tells who its bearer is. */
export class TitlePlaces {
  readonly #covered: Uint8Array;
  readonly #titles: string;

  constructor(text: string, cast: readonly CastMember[]) {
    this.#covered = new Uint8Array(text.length);
    const titles = cast.flatMap(({ roles }) => roles);
    for (const { start, end } of new Lexicon(titles).matches(text)) this.#covered.fill(1, start, end);
    this.#titles = titles.join('\n');
  }

  /** Whether a title has the name, wherever it stands. */
  name(alias: string): boolean {
    return this.#titles.includes(alias);
  }

  /** Whether a place is inside one. */
  cover({ start, end }: Range): boolean {
    return Boolean(this.#covered[start] && this.#covered[end - 1]);
  }
}
