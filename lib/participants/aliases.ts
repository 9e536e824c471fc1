import type { LanguageData } from '../languages/language.ts';
import { COMPOUND_SURNAMES } from '../languages/zh-names.ts';
import { Lexicon } from '../text/lexicon.ts';
import { headOf } from './body-heads.ts';
import { CompanyNames } from './company-names.ts';
import { GENERATION, type Name } from './names.ts';

const DOT = /[·•・‧-]/u;
/** Letters of a foreign name's part that may stand for the whole. */
const LEAST_PART = 2;
/** Words that a body's short name keeps of its long one, at least: one word alone names too much. */
const LEAST_WORDS = 2;
const LONGEST_PERSON = 3;
/** Letters of a first name that its short form keeps. */
const LEAST_STEM = 3;

/** What a body has, beside which it stands by itself. */
const OFFICE =
  /(?:[部局厅署院委庭处]|委员会|委員會|办公室|辦公室|法院|政府|[议国]会|[使领]馆|支队|论坛|工会)$/u;

/** Letters of a title behind a surname. */
const LONGEST_OF_TITLE = 4;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const THIS_BODY = /^[该本該]/u;
/** Japanese points back so, where Chinese means “with”: 同研究所. */
const SAME_BODY = /^同/u;

/** Tells whether a name is a shorter form of another: by its letters alone, never by where it stands. */
export class Aliases {
  readonly #spaced: boolean;
  readonly #language: LanguageData;
  readonly #small: ReadonlySet<string>;
  readonly #organisationWords: Lexicon;
  readonly #heads: ReadonlySet<string>;
  readonly #titlesAfter: ReadonlySet<string>;
  readonly #addresses: ReadonlySet<string>;
  readonly #companies: CompanyNames | undefined;

  constructor(language: LanguageData) {
    this.#language = language;
    this.#spaced = language.writing !== 'unspaced';
    const { names, functionWords } = language;
    this.#small = new Set([
      ...names.particles,
      ...(names.organisationJoiners ?? []),
      ...(names.articles ?? []),
      ...functionWords,
    ]);
    this.#organisationWords = new Lexicon(names.organisationWords);
    this.#heads = new Set(names.organisationWords);
    this.#titlesAfter = new Set([...names.titlesAfter, ...(names.addressed?.titles ?? [])]);
    // 黎某 may be somebody else, whose name is kept back.
    const forms = language.code === 'zh' ? (names.addressed?.forms ?? []) : [];
    this.#addresses = new Set(forms.filter((form) => !form.startsWith('某')));
    this.#companies = language.code === 'zh' ? new CompanyNames(names) : undefined;
  }

  /** Full name ⊃ surname; 中国外交部 ⊃ 外交部; European Union ⊃ EU; 中国 = 中方. */
  isShortFor(name: Name, owner: Name): boolean {
    if (owner.region !== undefined || name.region !== undefined) return owner.region === name.region;
    if (owner.kind === 'person') {
      if (name.kind !== 'person' && name.by === 'list') return false;
      return this.#isPartOfPerson(name, owner);
    }
    // Orla Finch, taken for a body, is the person that Finch is.
    if (name.kind === 'person' && owner.by !== 'list' && owner.key.endsWith(` ${name.key}`))
      return owner.key.split(' ').length <= LONGEST_PERSON && !this.#hasBodyWord(owner.key);
    if (owner.kind !== 'organisation' || name.kind === 'person') return false;
    if (name.key.toLowerCase() === owner.key.toLowerCase()) return true;
    if (this.isHead(name, owner) || this.#isAcronym(name.key, owner.key)) return true;
    if (isContractedOffice(name.key, owner.key, this.#language.code)) return true;
    if (this.#language.names.shortNames?.[name.key]?.includes(owner.key)) return true;
    return name.kind === 'organisation' && this.#isPartOfBody(name.key, owner.key);
  }

  /** The Court is the Supreme Court, 该公司 a company: what two bodies may be called. */
  isHead(name: Name, owner: Name): boolean {
    if (name.kind !== 'organisation' || owner.kind !== 'organisation' || name.by === 'list') return false;
    const pointsBack = this.#language.code === 'ja' ? SAME_BODY : THIS_BODY;
    if (!this.#spaced) return pointsBack.test(name.key) && owner.key.endsWith(name.key.slice(1));
    return headOf(owner.key, this.#heads, this.#language.code)?.toLowerCase() === name.key.toLowerCase();
  }

  /** Whether a name is a surname with how its bearer is called in Chinese: 黎|女士. */
  isAddress({ key }: Name): boolean {
    return this.#addresses.has(key.slice(COMPOUND_SURNAMES.has(key.slice(0, 2)) ? 2 : 1));
  }

  #hasBodyWord(key: string): boolean {
    const words = this.#organisationWords;
    return key
      .toLowerCase()
      .split(' ')
      .some((word) => words.has(word));
  }

  #isPartOfPerson(name: Name, owner: Name): boolean {
    if (!this.#spaced) return this.#isPartOfUnspaced(name.key, owner.key);
    // Korean writes a name without spaces; its first syllable is the surname.
    if (name.key.length === 1) return owner.key.length > 1 && owner.key.startsWith(name.key);
    if (name.key.toLowerCase() === owner.key.toLowerCase()) return true;
    if (isOfOtherGeneration(name.key, owner.key)) return false;
    const [full, short] = [mainWords(owner.key), mainWords(name.key)];
    if (short.length === 0 || short.length > full.length) return false;
    const form = short.join(' ');
    return (
      form === full.slice(-short.length).join(' ') ||
      form === full.slice(0, short.length).join(' ') ||
      // Pat Carlineo, Tim Weeks.
      (short.length > 1 && short.length === full.length && isShortenedFirst(short, full)) ||
      // Joan Vaquero of Joan Jesús Vaquero Enseñat, Vargas of Mario Vargas Llosa.
      ((short.length === 1 || short[0] === full[0]) && short.every((word) => full.includes(word)))
    );
  }

  /** 桑德森 of 莉薇·桑德森; the surname 川辺 of 川辺直樹. */
  #isPartOfUnspaced(name: string, owner: string): boolean {
    if (DOT.test(owner)) return name.length >= LEAST_PART && owner.split(DOT).includes(name);
    if (this.#language.code === 'ja') return owner.startsWith(name);
    // 郑老师 of 郑茂林; of the surname alone, where that is a part that makes nobody.
    if (!HAN_NAME.test(owner) || name.length >= owner.length + LONGEST_OF_TITLE) return false;
    const surname = COMPOUND_SURNAMES.has(owner.slice(0, 2)) ? owner.slice(0, 2) : owner.slice(0, 1);
    return (
      name.startsWith(surname) &&
      (name === surname ||
        this.#titlesAfter.has(name.slice(surname.length)) ||
        this.#addresses.has(name.slice(surname.length)))
    );
  }

  #isPartOfBody(name: string, owner: string): boolean {
    if (owner.length <= name.length) return false;
    if (!this.#spaced) {
      if (name.length < LEAST_PART) return false;
      if (owner.endsWith(name) || isContracted(name, owner) || this.#isCompanyOf(name, owner)) return true;
      if (this.#companies?.isShort(name, owner)) return true;
      const rest = owner.slice(name.length);
      // 欧盟|委员会 is another one.
      return owner.startsWith(name) && !OFFICE.test(rest) && this.#isCommon(rest);
    }
    const words = name.split(' ');
    if (words.length >= LEAST_WORDS) {
      const [short, full] = [name.toLowerCase(), owner.toLowerCase()];
      return full.endsWith(` ${short}`) || full.startsWith(`${short} `);
    }
    return owner.startsWith(`${name} `) && this.#isCommon(owner.slice(name.length + 1).toLowerCase());
  }

  /** 捷达公司 of 青岚捷达配送有限公司. */
  #isCompanyOf(name: string, owner: string): boolean {
    const head = this.#organisationWords.endingAt(name, name.length);
    const stem = head === undefined ? '' : name.slice(0, -head.length);
    return stem.length >= LEAST_PART && head !== undefined && owner.endsWith(head) && owner.includes(stem);
  }

  /** What a body's short name leaves out: 公司, Co, Inc. */
  #isCommon(rest: string): boolean {
    return rest.split(' ').every((word) => this.#organisationWords.startingAt(word, 0) === word);
  }

  /** UE of Union européenne, FDI of Fuerzas de Defensa de Israel. */
  #isAcronym(name: string, owner: string): boolean {
    if (!/^\p{Lu}{2,6}$/u.test(name)) return false;
    // Sheriff|s| Office: what an apostrophe parts off.
    const words = owner.split(' ').filter((word) => !/^\p{Ll}$/u.test(word));
    if (words.length < LEAST_WORDS) return false;
    const large = words.filter((word) => !this.#small.has(word.toLowerCase()));
    return initials(large) === name || initials(words) === name;
  }
}

const initials = (words: readonly string[]): string =>
  words.map((word) => word[0]?.toUpperCase() ?? '').join('');

/** Letters of a contracted name: 美联储 of 美国联邦储备委员会, 发改委 of 国家发展改革委员会. */
const CONTRACTED = /^\p{Script=Han}{3,4}$/u;
const OF_THE_STATE = /^(?:国家|中国|中华|全国|國家|中國|全國)/u;

function isContracted(name: string, owner: string): boolean {
  if (!CONTRACTED.test(name) || owner.length < 2 * name.length) return false;
  return [owner, owner.replace(OF_THE_STATE, '')].some((full) => {
    // What begins with it is another body's: 国务院|常务会议.
    if (full[0] !== name[0] || full.startsWith(name)) return false;
    let at = 0;
    for (const letter of name) {
      at = full.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });
}

/** Letters that stand for an office's sort, by language: 厚労|省 of 厚生労働|省, 공정|위 of 공정거래|위원회. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  ja: /^\p{Script=Han}{2,3}[省庁委院局]$/u,
  ko: /^[가-힣]{2,3}[부처청원위회]$/u,
};
const LONG_COMMITTEE = /(?:委員会|위원회)$/u;
/** Letters that the short name leaves out, at least. */
const LEAST_LEFT_OUT = 2;

/** Whether a name is an office's, of which each letter stands in the long one: 식약처 of 식품의약품안전처. */
function isContractedOffice(name: string, owner: string, code: string): boolean {
  if (!OFFICES[code]?.test(name)) return false;
  const full = owner.slice(owner.lastIndexOf(' ') + 1).replace(LONG_COMMITTEE, code === 'ja' ? '委' : '위');
  if (full.length < name.length + LEAST_LEFT_OUT || full[0] !== name[0] || full.at(-1) !== name.at(-1))
    return false;
  let at = 0;
  for (const letter of name) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Tim Weeks is Timothy Weeks. */
const isShortenedFirst = ([first = '', ...rest]: readonly string[], full: readonly string[]): boolean =>
  first.length >= LEAST_STEM &&
  (full[0]?.startsWith(first) ?? false) &&
  rest.every((word, i) => word === full[i + 1]);

/** A person's names without initials and “Jr.”: Patrick W. Carlineo is Patrick Carlineo Jr. */
const mainWords = (key: string): string[] =>
  key.split(' ').filter((word) => word.length > 1 && !GENERATION.test(word));

/** Whether the one is told to be the son and the other one the father. */
function isOfOtherGeneration(a: string, b: string): boolean {
  const [one, other] = [a, b].map((key) => GENERATION.exec(key.slice(key.lastIndexOf(' ') + 1))?.[0]);
  return one !== undefined && other !== undefined && one !== other;
}
