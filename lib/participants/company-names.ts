import type { NameWords } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';

/** What a company is by law: 股份|有限|公司. */
const FORM = /(?:股份|有限|责任){0,3}(?:集团)?公司$|集团$/u;
const SEAT = /（[^（）]{2,8}）/u;
/** Words that a company's short name leaves out before its form: 星岚|网络|科技. */
const MOST_WORDS = 3;
const LEAST_STEM = 2;
const LONGEST_STEM = 4;
/** Letters of a short name that may end in the middle of a word: 海岳新能|源股份有限公司. */
const LEAST_BEGINNING = 3;
const TOWN = /^\p{Script=Han}{2,3}[省市县区]/u;

/** How Chinese companies are called for short. */
export class CompanyNames {
  readonly #words: Lexicon;
  readonly #places: Lexicon;
  readonly #endings: Lexicon;

  constructor({ companyWords = [], places, bodyEndings = [] }: NameWords) {
    this.#words = new Lexicon(companyWords);
    this.#places = new Lexicon(places);
    this.#endings = new Lexicon(bodyEndings);
  }

  /** A company's own word: 鼎合 of 鼎合信息咨询有限公司, 鸿远 of 鸿远资本; undefined where nothing tells it. */
  stem(name: string): string | undefined {
    const whole = name.replace(SEAT, '').replace(FORM, '');
    let stem = this.#withoutPlace(whole);
    // What is left of 清浦|文旅|投资集团 may be the town's name.
    const least = stem === whole ? LEAST_STEM + 1 : LEAST_STEM;
    let isCompany = whole !== name;
    for (let i = 0; i < MOST_WORDS; i += 1) {
      const word = this.#words.endingAt(stem, stem.length);
      if (word === undefined || stem.length - word.length < (i === 0 ? LEAST_STEM : least)) break;
      stem = stem.slice(0, -word.length);
      isCompany = true;
    }
    return isCompany && stem.length >= LEAST_STEM && stem.length <= LONGEST_STEM ? stem : undefined;
  }

  /** Whether a body’s name is the beginning of a company’s, but for a town before it, or its own word. */
  isShort(name: string, company: string): boolean {
    if (this.stem(company) === name) return true;
    // 星岚证券|有限公司, whatever its own word ends with.
    if (name.length >= LEAST_BEGINNING && company.replace(FORM, '') === name) return true;
    if (name.length < LEAST_BEGINNING || !FORM.test(company)) return false;
    if (this.#endings.endingAt(name, name.length) !== undefined) return false;
    return company.startsWith(name) || this.#withoutPlace(company).startsWith(name);
  }

  #withoutPlace(name: string): string {
    const place = TOWN.exec(name)?.[0] ?? this.#places.startingAt(name, 0) ?? '';
    return name.length - place.length >= LEAST_STEM ? name.slice(place.length) : name;
  }
}
