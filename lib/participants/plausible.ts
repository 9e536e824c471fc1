import { PICTURE_AGENCIES, PICTURE_WORDS } from '../languages/credits.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { CastMember } from './mention.ts';
import { isChineseName, isSigned } from './plausible-han.ts';

/** From here on the tagger is believed against what the text does with the word. */
const SURE = 0.9;
const LIKELY = 0.6;
const WORD = /[\p{L}\p{M}]+/gu;
const SENTENCE_BEGINS = /[.!?…:\n•–—][\s“"«¿¡]{0,8}$/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const LONGEST_ABBREVIATION = 6;
/** Characters before brackets in which its words are looked for. */
const REACH = 80;
/** Arabic: a noun with its adjective, both with the article (“the pink colour”). */
const WITH_ARTICLE = /^ال\p{Script=Arabic}+ ال/u;
/** … and an adjective alone: “the Greek”. */
const ADJECTIVE = /^ال\p{Script=Arabic}+[يى]ة?$/u;
/** Korean: who reports, before the sign that ends a dateline. */
const REPORTER_BEHIND = /^ ?(?:(?:인턴|수습|선임) ?)?(?:기자|특파원) ?=/u;
const REPORTER_REACH = 12;
const CHINESE = /^\p{Script=Han}+$/u;
/** Who took a picture: Foto: |Jan Weil|, |Jan Weil|/dpa. */
const PICTURE_BY = new RegExp(`(?:(?<!\\p{L})(?:${PICTURE_WORDS.join('|')}): ?|© ?|\\(c\\) ?)$`, 'iu');
const OF_AGENCY = new RegExp(`^ ?/ ?(?:${PICTURE_AGENCIES.join('|')})(?!\\p{L})`, 'iu');
const PICTURE_REACH = 16;
/** What ends a line behind who wrote it: a stop, where they are. */
const LINE_ENDS = /^(?:[.;]?(?:\s*$|\n)|, \p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)?\n)/u;
const LINE_REACH = 40;

/**
 * Tells whether someone whom only the tagger names can be a person, by what else the text does with the word: people
 * have no article, no small letter elsewhere, and in Chinese a surname or letters that write foreign names.
 */
export class Plausibility {
  readonly #text: string;
  readonly #language: LanguageData;
  readonly #articles: ReadonlySet<string>;
  readonly #bylines: readonly string[];
  readonly #where: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;

  constructor(text: string, language: LanguageData) {
    this.#text = text;
    this.#language = language;
    this.#articles = new Set(language.names.articles ?? []);
    this.#bylines = language.names.bylines ?? [];
    this.#where = new Set(language.names.placePrepositions);
    const words = language.writing === 'cased' ? (text.match(WORD) ?? []) : [];
    this.#small = new Set(words.filter((word) => word === word.toLowerCase()));
  }

  isPlausible(member: CastMember): boolean {
    const { kind, found, name, mentions } = member;
    if (this.#isCredit(member)) return false;
    if (found?.by === 'list') return true;
    if (this.#language.code === 'ar' && kind !== 'country') return this.#isPlausibleArabic(member);
    if (kind === 'organisation') return this.#isPlausibleBody(member);
    if (kind !== 'person') return true;
    if (this.#language.code === 'zh') return !CHINESE.test(name) || isChineseName(member);
    if (this.#language.writing !== 'cased') return true;
    const words = name.split(' ');
    const [first = ''] = words;
    const sure = (found?.score ?? 1) >= SURE;
    const isWord = this.#small.has(first.toLowerCase());
    const { capitalisedNouns } = this.#language.names;
    const signs = (place: Range): boolean => this.#isByline(place) || this.#isPictureCredit(place);
    if (mentions.length > 0 && mentions.every(signs)) return false;
    if (words.length > 1) return !(isWord && capitalisedNouns);
    if (mentions.length === 0 || (isWord && !sure)) return false;
    if (!(sure && member.roles.length > 0) && mentions.every((place) => this.#isPlaceOrEntry(place)))
      return false;
    if (!sure && member.roles.length === 0 && mentions.every(({ start }) => this.#opensSentence(start)))
      return false;
    if (capitalisedNouns && !(sure && mentions.length > 1)) return false;
    return !mentions.some(({ start }) => this.#hasArticle(start)) || member.roles.length > 0;
  }

  /** No noun with its adjective, unless it is a sort of body; no adjective alone. */
  #isPlausibleArabic({ kind, name, found }: CastMember): boolean {
    if (ADJECTIVE.test(name)) return false;
    const { organisationWords, bodyWords = [] } = this.#language.names;
    const [first = ''] = name.split(' ');
    const isBody = kind === 'organisation' && [...organisationWords, ...bodyWords].includes(first);
    return isBody || !WITH_ARTICLE.test(name) || (found?.score ?? 1) >= SURE;
  }

  /** Whether it only stands where the page tells who reports: (청주=|새벽뉴스|) |한도윤| 기자 =, 电（记者|鲁思齐|）. */
  #isCredit({ mentions }: CastMember): boolean {
    const isCredit = (place: Range): boolean =>
      this.#language.code === 'ko' ? this.#isKoreanCredit(place) : isSigned(this.#text, place);
    return (
      (this.#language.code === 'ko' || this.#language.writing === 'unspaced') &&
      mentions.length > 0 &&
      mentions.every(isCredit)
    );
  }

  #isKoreanCredit({ start, end }: Range): boolean {
    return (
      REPORTER_BEHIND.test(this.#text.slice(end, end + REPORTER_REACH)) ||
      (this.#text[start - 1] === '=' && /[)\]]/u.test(this.#text[end] ?? ''))
    );
  }

  /** Who wrote the page, at a line's end behind “By”. */
  #isByline({ start, end }: Range): boolean {
    if (!LINE_ENDS.test(this.#text.slice(end, end + LINE_REACH))) return false;
    const before = this.#text.slice(Math.max(0, start - LINE_REACH), start);
    return this.#bylines.some(
      (words) =>
        before.toLowerCase().endsWith(`${words} `) &&
        /(?:^|[\s“”"»])\p{Lu}$/u.test(before.slice(0, -words.length)),
    );
  }

  /** Who took a picture: Foto: |Jan Weil|/dpa. */
  #isPictureCredit({ start, end }: Range): boolean {
    return (
      (PICTURE_BY.test(this.#text.slice(Math.max(0, start - PICTURE_REACH), start)) &&
        /^[\s/.)|–-]|^$/u.test(this.#text.slice(end, end + 1))) ||
      OF_AGENCY.test(this.#text.slice(end, end + PICTURE_REACH))
    );
  }

  /** Behind a preposition of places, or all of its line. */
  #isPlaceOrEntry({ start, end }: Range): boolean {
    const before = this.#wordBefore(start);
    if (before !== undefined && this.#where.has(before)) return true;
    return (start === 0 || this.#text[start - 1] === '\n') && (this.#text[end] ?? '\n') === '\n';
  }

  /** No common word that only opens its sentence (Coal) or has an article in German (ein Skandal), no abbreviation (SH). */
  #isPlausibleBody({ name, found, mentions }: CastMember): boolean {
    if (this.#language.writing !== 'cased' || name.includes(' ')) return true;
    const isWord = this.#small.has(name.toLowerCase());
    const isLoud = name === name.toUpperCase() && name.length > LONGEST_ABBREVIATION;
    if (isWord && isLoud) return false;
    const opens = mentions.length > 0 && mentions.every(({ start }) => this.#opensSentence(start));
    const score = found?.score ?? 1;
    if (opens && (isWord ? score < SURE : mentions.length === 1 && score < LIKELY)) return false;
    if (this.#language.names.capitalisedNouns && mentions.some((place) => this.#isOneOfMany(place)))
      return false;
    return !ABBREVIATION.test(name) || !this.#shortens(name, mentions[0]?.start ?? 0);
  }

  #isOneOfMany({ start, end }: Range): boolean {
    const before = this.#wordBefore(start) ?? '';
    return this.#text[end] !== '-' && (this.#language.speech.clause?.indefinite?.includes(before) ?? false);
  }

  #opensSentence(start: number): boolean {
    return SENTENCE_BEGINS.test(
      `\n${this.#text.slice(Math.max(0, start - 4), start)}`.slice(start > 3 ? 1 : 0),
    );
  }

  /** Whether brackets around an abbreviation follow as many words, all in small letters. */
  #shortens(name: string, start: number): boolean {
    if (this.#text[start - 1] !== '(' || this.#text[start + name.length] !== ')') return false;
    const before = this.#text.slice(Math.max(0, start - 1 - REACH), start - 1).match(WORD) ?? [];
    const last = before.slice(-name.length);
    return last.length === name.length && last.every((word) => word === word.toLowerCase());
  }

  #hasArticle(start: number): boolean {
    const before = this.#wordBefore(start);
    return before !== undefined && this.#articles.has(before);
  }

  /** A short word right before a place, in small letters. */
  #wordBefore(start: number): string | undefined {
    const before = this.#text.slice(Math.max(0, start - 8), start);
    return /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ ’']$/u.exec(before)?.[1]?.toLowerCase();
  }
}
