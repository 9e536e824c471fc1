import { HOLDS } from '../languages/ja-roles.ts';
import { KOREAN_HOLDS } from '../languages/ko-roles.ts';
import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { BodyRoles } from './body-roles.ts';
import type { RoleWords } from './role-words.ts';
import type { RoleFinder } from './roles.ts';

const REACH = 24;
const AND = ' 겸 ';
/** Letters of what tells that somebody has a title, before the name. */
const HOLDS_REACH = 8;
const HELD = new Lexicon([...HOLDS, ...KOREAN_HOLDS]);
/** Letters of a title that no list has: 米|大統領, 전| 의원. */
const SMALL = /^(?:\s|次期|前|元|現|新|全|副|전 |현 |신임 )/u;

/**
 * Titles where the name comes first (Japanese, Korean): behind it over bodies and places to the last title word
 * (バイデン|米大統領, 이재명| 더불어민주당 대선 후보), or straight before it (방송인 |이경규).
 */
export class NameFirstRoles implements RoleFinder {
  readonly #text: string;
  readonly #words: RoleWords;
  readonly #honorifics: readonly string[];
  readonly #noTitles: ReadonlySet<string>;
  readonly #bodies: BodyRoles;
  /** Titles that end a word of unspaced writing, which the tagger may take for a body's name: 東京|都議. */
  readonly #titles: Lexicon | undefined;

  constructor(text: string, language: LanguageData, words: RoleWords) {
    this.#text = text;
    this.#words = words;
    this.#honorifics = language.names.honorificsAfter;
    this.#bodies = new BodyRoles(text, language);
    this.#noTitles = new Set(language.names.titleStops);
    const { titlesBefore, titlesAfter } = language.names;
    this.#titles =
      language.writing === 'unspaced' ? new Lexicon([...titlesBefore, ...titlesAfter]) : undefined;
  }

  of(mention: Range): Range[] {
    return [this.#behind(mention.end), this.#before(mention.start)].filter((range) => range !== undefined);
  }

  ofBody(mention: Range): Range[] {
    const before = this.#bodies.before(mention);
    return before ? [before] : [];
  }

  #behind(name: number): Range | undefined {
    let at = name + (/^[\s・]/u.test(this.#text.slice(name, name + 1)) ? 1 : 0);
    const start = at;
    let end: number | undefined;
    const limit = Math.min(this.#text.length, name + REACH);
    while (at < limit) {
      // 경제부총리| 겸 |외교부 장관: two of one.
      if (end !== undefined && this.#text.startsWith(AND, at)) at += AND.length;
      if (this.#words.isTitle(at)) end = at + 1;
      else if (!this.#words.isRole(at) && !SMALL.test(this.#text.slice(at, limit))) break;
      const isBehind = end !== undefined && end <= at && this.#text[at] !== ' ';
      if (isBehind && !this.#text.slice(end, at).startsWith(AND)) break;
      at += 1;
    }
    if (end === undefined || this.#honorifics.includes(this.#text.slice(start, end))) return undefined;
    return { start, end };
  }

  /** A title before the name, over what it rules: 米ニュースサイト, 배우. */
  #before(name: number): Range | undefined {
    let at = name;
    while (
      at > 0 &&
      /[\s「の、]/u.test(this.#text[at - 1] ?? '') &&
      this.#text[at - 1] !== '\n' &&
      name - at < 2
    )
      at -= 1;
    at -= HELD.endingAt(this.#text, at, HOLDS_REACH)?.length ?? 0;
    const end = at;
    const listed = this.#titles?.endingAt(this.#text, end)?.length ?? 0;
    if (listed === 0 && !this.#words.isTitle(end - 1)) return undefined;
    at -= listed;
    while (at > Math.max(0, name - REACH) && this.#words.isRole(at - 1)) at -= 1;
    return this.#noTitles.has(this.#text.slice(at, end)) ? undefined : { start: at, end };
  }
}
