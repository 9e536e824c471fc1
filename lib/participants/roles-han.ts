import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Range, trimRange } from '../text/range.ts';
import { phraseStart } from './phrase-han.ts';
import type { RoleWords } from './role-words.ts';
import type { RoleFinder } from './roles.ts';

/** Longest title word before a name, and words between them (间选议员|的). */
const LONGEST_TITLE = 8;
/** X是…的主席: the verb, and how far its title may end. */
const COPULA = /^(?:现任|现为|曾任|曾为|时任|担任|[，,]?(?:他|她)?(?:则|也)?(?:是|为|任))/u;
const COPULA_REACH = 40;
/** Between people of a list. */
const BETWEEN = /[、，和与及同兼]/u;
/** Letters that end words for people. */
const TITLE_END =
  /[长員员师師家者士人官手生工王帝总總席記记监監裁授卫衛锋鋒将將星民友夫父母子女妻帅帥使吏侠俠匠医醫]$/u;

/**
 * Chinese titles: before the name, walking left over bodies, places, 、 and 兼 (中共中央政治局委员、中央外办主任王毅),
 * straight after it (魏少军教授), or behind a copula (卢比奥是…的主席).
 */
export class HanRoles implements RoleFinder {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #before: Lexicon;
  readonly #after: Lexicon;

  constructor(text: string, { names }: LanguageData, words: RoleWords) {
    this.#text = text;
    this.#words = words;
    this.#before = new Lexicon(names.titlesBefore);
    this.#after = new Lexicon(names.titlesAfter);
  }

  of({ start, end }: Range): Range[] {
    const follows = this.#after.startingAt(this.#text, end);
    return [
      this.#leading(start),
      follows === undefined ? undefined : { start: end, end: end + follows.length },
      this.#behindCopula(end),
    ].filter((range) => range !== undefined);
  }

  #leading(name: number): Range | undefined {
    const text = this.#text;
    const opens = /[“「《\s]/u.test(text[name - 1] ?? '') ? 1 : 0;
    const end = name - opens;
    const title = this.#titleEnding(end);
    if (title === undefined) return undefined;
    const from = this.#afterPeople(Math.min(title, phraseStart(text, end, 0, { list: true })), end);
    const range = trimRange(text, { start: from, end }, '、，（）() “”「」《》—-');
    const whole = range.start <= title && balanced(text.slice(range.start, range.end));
    return whole ? range : { start: title, end };
  }

  /** Where the title word begins that ends at `end`: a listed one, else a tagged one that ends as titles do. */
  #titleEnding(end: number): number | undefined {
    const listed = this.#before.endingAt(this.#text, end, LONGEST_TITLE);
    if (listed !== undefined) return end - listed.length;
    let start = end;
    while (start > 0 && this.#words.isTitle(start - 1)) start -= 1;
    return start < end && TITLE_END.test(this.#text.slice(start, end)) ? start : undefined;
  }

  /** A list of people with titles (…主任甲、上海市委书记|乙): the title begins behind the last one before. */
  #afterPeople(from: number, end: number): number {
    for (let at = end - 1; at >= from; at -= 1)
      if (this.#words.isPerson(at) && BETWEEN.test(this.#text[at + 1] ?? '')) return at + 1;
    return from;
  }

  #behindCopula(name: number): Range | undefined {
    const copula = COPULA.exec(this.#text.slice(name, name + 6))?.[0];
    if (copula === undefined) return undefined;
    const start = name + copula.length;
    const stop = this.#text.slice(start, start + COPULA_REACH).search(/[，。；：！？\n]/u);
    const end = start + (stop < 0 ? COPULA_REACH : stop);
    if (this.#words.hasPerson({ start, end }) || this.#titleEnding(end) === undefined) return undefined;
    return { start, end };
  }
}

/** Brackets and quotation marks of a role stand in pairs. */
const balanced = (role: string): boolean =>
  ['（）', '()', '“”', '《》', '「」'].every(
    ([open = '', close = '']) => role.split(open).length === role.split(close).length,
  );
