import { countryNames } from '../languages/country-names.ts';
import type { LanguageData } from '../languages/language.ts';
import { casesOf } from '../languages/russian-cases.ts';
import { NO_SIDES } from '../languages/zh-names.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** Countries of the text, by CLDR's names and the language's own other names for them. */
export class Countries {
  readonly #regionOf = new Map<string, string>();
  readonly #lexicon: Lexicon;
  readonly #hasSides: boolean;

  constructor(language: LanguageData) {
    this.#hasSides = language.code === 'zh';
    for (const [region, name] of countryNames(language.code)) {
      this.#regionOf.set(name, region);
      if (language.writing === 'cased') this.#regionOf.set(inCapitals(name), region);
      if (language.code === 'ru' && !/[\s-]/u.test(name))
        for (const form of casesOf(name)) if (!this.#regionOf.has(form)) this.#regionOf.set(form, region);
    }
    for (const [region, aliases] of Object.entries(language.names.countryAliases))
      for (const alias of aliases) this.#regionOf.set(alias, region);
    this.#lexicon = new Lexicon(this.#regionOf.keys(), {
      wholeWords: language.writing !== 'unspaced' && language.code !== 'ko',
    });
  }

  /** In Korean, letters of longer words too: a particle is written on to the name. */
  find(text: string): Mention[] {
    const found = [...this.#lexicon.matches(text)].map(({ start, end, word }) =>
      country(start, end, this.#regionOf.get(word) ?? ''),
    );
    if (!this.#hasSides) return found;
    const own = sides(text, found);
    const taken = new Set(own.map(({ start }) => start));
    return [...found.filter(({ start, end }) => end - start !== 2 || !taken.has(start)), ...own];
  }
}

const country = (start: number, end: number, region: string): Mention => ({
  start,
  end,
  kind: 'country',
  by: 'list',
  score: 1,
  region,
});

const A_SIDE = /\p{Script=Han}方/gu;

/**
 * Chinese: how the countries that a text names are called for short, by their first letter (纳方 beside 纳米比亚), even
 * where the letter is another's elsewhere (乌方 beside 乌兹别克斯坦). Of two countries with one letter neither is told.
 */
function sides(text: string, countries: readonly Mention[]): Mention[] {
  const regionOf = new Map<string, string>();
  for (const { start, end, region = '' } of countries) {
    const name = text.slice(start, end);
    const [first = ''] = name;
    const known = regionOf.get(first);
    if (name.length > 1 && !isSide(name)) regionOf.set(first, (known ?? region) === region ? region : '');
  }
  return Array.from(text.matchAll(A_SIDE)).flatMap(({ 0: side, index }) => {
    const region = regionOf.get(side.charAt(0)) ?? '';
    return region === '' || NO_SIDES.has(side) ? [] : [country(index, index + side.length, region)];
  });
}

/** How a country is called that acts: 中方, 日本側, 日本政府. */
export const isSide = (name: string): boolean => /[方側侧측]$|政府$/u.test(name);

/** What a language calls a country itself, not its capital (Kyiv) or its side (中方): CLDR's names, and the first of ours. */
export function ownNamesOf(region: string, { code, names }: LanguageData): ReadonlySet<string> {
  const short = new Intl.DisplayNames([code], { type: 'region', style: 'short', fallback: 'none' });
  const own = [countryNames(code).get(region), short.of(region), names.countryAliases[region]?.[0]];
  return new Set(own.filter((name) => name !== undefined));
}

/** News write with capitals what CLDR does not: Arabie Saoudite. */
const inCapitals = (name: string): string =>
  name.replace(/(?<=[ -])\p{Ll}{4,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
