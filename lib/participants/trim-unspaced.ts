import { TRANSLITERATION } from '../languages/zh-names.ts';
import type { Mention } from './mention.ts';

const HAN_WITH_DOT = /^\p{Script=Han}+[·•・‧]/u;

/** Takes off a tagged name what runs into it where no space parts words (物|尼赞·阿隆, バイデン|米). */
export class UnspacedTrimmer {
  /** Where a listed country of one or two letters begins, by where it ends: 米 before a title. */
  readonly #countries = new Map<number, number>();

  constructor(
    readonly text: string,
    listed: readonly Mention[],
  ) {
    for (const { start, end, kind } of listed)
      if (kind === 'country' && end - start <= 2) this.#countries.set(end, start);
  }

  trim(mention: Mention): Mention {
    if (mention.kind !== 'person') return mention;
    let { start, end } = mention;
    const before = this.#countries.get(end);
    if (before !== undefined && before - start >= 2) end = before;
    if (HAN_WITH_DOT.test(this.text.slice(start, end)))
      while (start < end - 2 && !TRANSLITERATION.has(this.text[start] ?? '')) start += 1;
    return { ...mention, start, end };
  }
}
