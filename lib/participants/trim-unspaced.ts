import { NATURE } from '../languages/ja-things.ts';
import type { LanguageData } from '../languages/language.ts';
import { THING_ABBREVIATIONS } from '../languages/thing-words.ts';
import {
  NAMED_AFTER,
  NO_SIDES,
  PAPER_ENDINGS,
  SURNAMES,
  TRANSLITERATION,
  TRANSLITERATION_TOO,
} from '../languages/zh-names.ts';
import {
  FOREIGN_INTO_ADVERB,
  JOINED,
  NEVER_BEFORE_PERSON,
  PRICED,
  REPORTS,
  RUNS_INTO_ADVERB,
  RUNS_INTO_CLAUSE,
  RUNS_INTO_VERB,
  RUNS_INTO_VERB_OF_NAME,
} from '../languages/zh-run-ins.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';
import { JapaneseTrimmer } from './trim-japanese.ts';
import { WholeBodies } from './whole-bodies.ts';

/** How a country that no list has is called for short: 萨方. */
const SIDE = /^\p{Script=Han}方$/u;
/** Letters behind a listed body that are another word. */
const LONGEST_RUN_IN = 2;
/** A number in a ring or a mark before a name of a list: ②Tensor. */
const LIST_MARK = /^[\u2460-\u24ff\u2776-\u2793●■◆・※]+/u;
/** What stands in a program or an address: print(passcode, @iij_pr. */
const CODE = /[_(){}<>=@;/\\]/u;
/** Marks around a work; a paper in them is a body: 《湖区日报》. */
const WORK = new Set(['《》', '『』']);
const LEAST_NAME = 2;
/** From here on the tagger's name with a surname is a person's, whatever stands before. */
const SURE_OF_SURNAME = 0.9;
/** The tagger is believed from here on against what letters mostly write. */
const SURE = 0.97;
const HAN_WITH_DOT = /^\p{Script=Han}+[·•・‧]/u;

const PAPERS = new Lexicon(PAPER_ENDINGS);
const THINGS = new Lexicon(NAMED_AFTER);
const NATURAL = new Lexicon(NATURE);

const isForeign = (letter: string): boolean => TRANSLITERATION.has(letter) || TRANSLITERATION_TOO.has(letter);

/** Takes off a tagged name what runs into it where no space parts words (物|尼赞·阿隆, バイデン|米). */
export class UnspacedTrimmer {
  /** Where a listed country of one or two letters begins, by where it ends: 米 before a title. */
  readonly #countries = new Map<number, number>();

  /** Where a listed body ends, by where it begins. */
  readonly #bodies = new Map<number, number>();
  readonly #endings: Lexicon;
  readonly #verbs: Lexicon;
  readonly #titles: Lexicon;
  readonly #nouns: Lexicon;
  readonly #japanese: JapaneseTrimmer | undefined;
  readonly #surnames: ReadonlySet<string>;
  readonly #whole: WholeBodies | undefined;

  constructor(
    readonly text: string,
    listed: readonly Mention[],
    language: LanguageData,
  ) {
    const { code, names } = language;
    this.#japanese = code === 'ja' ? new JapaneseTrimmer(text, language) : undefined;
    this.#surnames = new Set(names.surnames);
    this.#titles = new Lexicon([...names.titlesBefore, ...names.titlesAfter]);
    this.#endings = new Lexicon(names.bodyEndings ?? []);
    this.#verbs = new Lexicon(names.bodyVerbs ?? []);
    this.#nouns = new Lexicon(
      code === 'zh' ? (names.bodyWords ?? []).filter((noun) => NEVER_BEFORE_PERSON.test(noun)) : [],
    );
    this.#whole = code === 'zh' ? new WholeBodies(text, names) : undefined;
    for (const { start, end, kind } of listed)
      if (kind === 'organisation' && names.bodyEndings) this.#bodies.set(start, end);
      else if (kind === 'country' && end - start <= 2) this.#countries.set(end, start);
  }

  /** The mention within its true bounds, or undefined where it names nobody. */
  trim(mention: Mention): Mention | undefined {
    let { start, end } = mention;
    start += LIST_MARK.exec(this.text.slice(start, end))?.[0].length ?? 0;
    const name = this.text.slice(start, end);
    if (name === '' || CODE.test(name) || THING_ABBREVIATIONS.has(name) || this.#isWork(start, end))
      return undefined;
    if (REPORTS.test(name) && (start === 0 || this.text[start - 1] === '\n')) return undefined;
    if (PRICED.test(name)) end -= 1;
    if (this.#japanese) return this.#inJapanese({ ...mention, start, end }, this.#japanese);
    if (mention.kind === 'organisation') return this.#body({ ...mention, start, end });
    if (mention.kind !== 'person') return mention;
    if (this.#isCalledBody(start, mention.score))
      return this.#body({ ...mention, kind: 'organisation', start, end });
    if (THINGS.startingAt(this.text, end) !== undefined) return undefined;
    if (SIDE.test(name) && !SURNAMES.has(name[0] ?? '') && !NO_SIDES.has(name))
      return { ...mention, kind: 'country', start, end };
    if (RUNS_INTO_CLAUSE.test(name)) return undefined;
    if (RUNS_INTO_VERB_OF_NAME.test(this.text.slice(start, end + 1)) && this.#surnames.has(name[0] ?? ''))
      end -= 1;
    if (RUNS_INTO_ADVERB.test(name) && this.#surnames.has(name[0] ?? '')) end -= 1;
    const foreign = FOREIGN_INTO_ADVERB.exec(this.text.slice(start, end))?.[1];
    if (foreign !== undefined && [...foreign].every(isForeign)) end = start + foreign.length;
    end = start + (JOINED.exec(this.text.slice(start, end))?.[1]?.length ?? end - start);
    if (mention.score < SURE && HAN_WITH_DOT.test(this.text.slice(start, end)))
      while (start < end - 2 && !isForeign(this.text[start] ?? '')) start += 1;
    return { ...mention, start, end };
  }

  /** Whether a foreign name stands right behind what a body is: 民调机构|艾拉布. */
  #isCalledBody(start: number, score: number): boolean {
    const isOwn = this.#surnames.has(this.text[start] ?? '') && score >= SURE_OF_SURNAME;
    return !isOwn && this.#nouns.endingAt(this.text, start) !== undefined;
  }

  /** Whether marks around it make a work of a name: 《湖边》. */
  #isWork(start: number, end: number): boolean {
    const around = `${this.text[start - 1] ?? ''}${this.text[end] ?? ''}`;
    return WORK.has(around) && PAPERS.endingAt(this.text, end) === undefined;
  }

  /** In Japanese a person's end may be a listed country, which belongs to the title behind: バイデン|米大統領. */
  #inJapanese(mention: Mention, trimmer: JapaneseTrimmer): Mention | undefined {
    if (mention.kind === 'organisation') {
      if (NATURAL.endingAt(this.text, mention.end) !== undefined) return undefined;
      const body = this.#body(mention);
      return body && trimmer.withGivenName(trimmer.body(body));
    }
    if (mention.kind !== 'person') return mention;
    const country = this.#countries.get(mention.end);
    const isCut = country !== undefined && country - mention.start >= LEAST_NAME;
    return trimmer.trim(isCut ? { ...mention, end: country } : mention);
  }

  #body(mention: Mention): Mention | undefined {
    const { start, end } = mention;
    if (RUNS_INTO_VERB.test(this.text.slice(end - 1, end + 1)))
      return this.#beforeVerb({ ...mention, end: end - 1 });
    const verb = this.#verbs.endingAt(this.text, end)?.length ?? 0;
    if (verb > 0 && end - verb - start >= LEAST_NAME) return { ...mention, end: end - verb };
    const whole = { ...mention, end: this.#bodyEnd(start, end) };
    return this.#whole ? this.#whole.of(whole) : whole;
  }

  /** Before a verb stands a person with a title (普京|总统), a listed body, or nothing that is known. */
  #beforeVerb(mention: Mention): Mention | undefined {
    const { start, end } = mention;
    const title = this.#titles.endingAt(this.text, end);
    if (title !== undefined && end - title.length - start >= 2)
      return { ...mention, kind: 'person', end: end - title.length };
    return this.#bodies.get(start) === end ? mention : undefined;
  }

  /** A listed body with what is no ending of one: 国务院|部署. */
  #bodyEnd(start: number, end: number): number {
    const listed = this.#bodies.get(start);
    if (listed === undefined || listed >= end || end - listed > LONGEST_RUN_IN) return end;
    return this.#endings.endingAt(this.text, end) === undefined ? listed : end;
  }
}
