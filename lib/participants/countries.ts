import type { LanguageData } from '../languages/language.ts';
import { REGIONS } from '../languages/regions.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** A country's name in the text. */
export interface CountryMention extends Mention {
  /** ISO 3166-1 region: what joins 中国 with 中方. */
  region: string;
}

/** Countries of the text, by CLDR's names (through `Intl.DisplayNames`) and the language's own other names for them. */
export class Countries {
  readonly #regionOf = new Map<string, string>();
  readonly #lexicon: Lexicon;

  constructor(language: LanguageData) {
    const display = new Intl.DisplayNames([language.code], { type: 'region', fallback: 'none' });
    for (const region of REGIONS) {
      const name = display.of(region);
      if (name) this.#regionOf.set(name, region);
    }
    for (const [region, aliases] of Object.entries(language.names.countryAliases))
      for (const alias of aliases) this.#regionOf.set(alias, region);
    this.#lexicon = new Lexicon(this.#regionOf.keys(), { wholeWords: language.writing !== 'unspaced' });
  }

  /** Every surface form known, for stages that must not take one for a person. */
  names(): Iterable<string> {
    return this.#regionOf.keys();
  }

  find(text: string): CountryMention[] {
    return [...this.#lexicon.matches(text)].map(({ start, end, word }) => ({
      start,
      end,
      kind: 'country',
      evidence: 'list',
      region: this.#regionOf.get(word) ?? '',
    }));
  }
}
