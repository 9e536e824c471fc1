import type { Range } from '../text/range.ts';
import type { RoleWords } from './role-words.ts';
import type { TitleWords } from './title-words.ts';
import { wordBefore } from './words-before.ts';

/** Characters looked at behind a name. */
const REACH = 140;
/** A phrase since the mark before it, or since its sentence began. */
const PHRASE = /(?<=(?:^|[,.;:!?“”„"«»\n—–(])\s?)[\p{L}\p{M}\p{N}’' -]{8,140}$/u;
/** Words before such a phrase: de acordo com (o delegado …). */
const MOST_BEFORE_PHRASE = 4;
const CLOSED = /^(?:[’']s)?\s?[,،.;:!?)(“”"«»—–\n-]|^$/u;

/** What was read of a title before a name. */
export interface ReadTitle {
  /** Where the text begins that was looked at. */
  from: number;
  /** Where the title ends … */
  end: number;
  /** … and where it surely begins, undefined while there is none. */
  start: number | undefined;
  /** A comma parts the title from the name. */
  pause: boolean;
  /** An article or owner stands before it. */
  opened: boolean;
  /** Its owner does: the lake’s |director|. */
  owned: boolean;
}

/** Tells from the marks around a title and its name whether it is the name's, and where it begins. */
export class TitlePhrases {
  readonly #text: string;
  readonly #words: TitleWords;
  readonly #roles: RoleWords;

  constructor(text: string, words: TitleWords, roles: RoleWords) {
    this.#text = text;
    this.#words = words;
    this.#roles = roles;
  }

  /** Behind a comma the name may be only the next of a list, or a clause's subject: the title must be a phrase. */
  rangeOf({ from, start, end, pause, opened, owned }: ReadTitle, person: number): Range | undefined {
    // Where there are no articles, the mark behind the name must do.
    const opens = (at: number): boolean =>
      opened || this.#opensPhrase(from, at) || (this.#words.articles.size === 0 && this.#isClosed(person));
    if (pause && (start === undefined || !opens(start)))
      return this.#isClosed(person) ? this.#wholePhrase(from, end) : undefined;
    if (start === undefined) return undefined;
    const range = this.#withoutArticle({ start, end });
    // Mother of three, |X came|.
    const leads = pause && this.#leads(from, start);
    const needsEnd = pause && !leads && !owned && this.#words.cased;
    return needsEnd && !this.#isClosed(person, from, range.start) ? undefined : range;
  }

  /** Whether a title opens its sentence, alone or as what somebody acts as: |As chairman of the bank|, X spoke. */
  #leads(from: number, start: number): boolean {
    if (this.#words.opensSentence(start)) return true;
    const before = wordBefore(this.#text, from, start);
    // As a boy, X …: that was long ago.
    if (before && this.#words.indefinite.has(before.lower)) return false;
    const opener =
      before && this.#words.determiners.has(before.lower)
        ? wordBefore(this.#text, from, before.start)
        : before;
    return opener !== undefined && this.#words.isCapacity(opener) && this.#words.opensSentence(opener.start);
  }

  /** Whether a mark follows the person's name that begins here, as behind an apposition. */
  #isClosed(person: number, from?: number, start?: number): boolean {
    let end = person;
    while (this.#roles.isSamePerson(person, end)) end += 1;
    if (CLOSED.test(this.#text.slice(end, end + 4))) return true;
    if (from === undefined || start === undefined) return false;
    // The director, X said; but: according to the director, X said.
    const verb = /^ ([\p{L}\p{M}]+)/u.exec(this.#text.slice(end, end + REACH))?.[1]?.toLowerCase();
    if (verb === undefined || !this.#words.cues.has(verb)) return false;
    const article = wordBefore(this.#text, from, start);
    const before =
      article && this.#words.articles.has(article.lower)
        ? wordBefore(this.#text, from, article.start)
        : article;
    return (
      before === undefined || !(this.#words.small.has(before.lower) || this.#words.ends.has(before.lower))
    );
  }

  /**
   * Since the mark before it, a phrase that an article and a title open: El |periodista galardonado con el premio del
   * lago|, X, …; segundo o |delegado responsável pelo caso|, X, ….
   */
  #wholePhrase(from: number, end: number): Range | undefined {
    const phrase = PHRASE.exec(this.#text.slice(from, end))?.[0];
    const words = phrase?.split(' ') ?? [];
    let start = end - (phrase?.length ?? 0);
    for (const [i, word] of words.entries()) {
      const lower = word.toLowerCase();
      start += word.length + 1;
      const noun = words[i + 1];
      if (noun === undefined || i > MOST_BEFORE_PHRASE) return undefined;
      if (!this.#words.articles.has(lower)) {
        if (!this.#words.stops.has(lower) && !this.#words.ends.has(lower) && i > 0) return undefined;
        continue;
      }
      const rest = words.slice(i + 2);
      const isTitle =
        this.#roles.hasTitle({ start, end: start + noun.length }) || this.#roles.endsAsPerson(noun);
      const isPhrase =
        isTitle && rest.length > 0 && !rest.some((other) => this.#words.verbs.has(other.toLowerCase()));
      return isPhrase ? { start, end } : undefined;
    }
    return undefined;
  }

  /** After an article, a mark or the beginning of the text. */
  #opensPhrase(from: number, start: number): boolean {
    const before = wordBefore(this.#text, from, start);
    if (!before) return true;
    return (
      this.#words.small.has(before.lower) ||
      this.#words.stops.has(before.lower) ||
      this.#words.determiners.has(before.lower) ||
      this.#words.ends.has(before.lower) ||
      /[^\p{L}\p{M}\p{N}\s]/u.test(this.#text.slice(before.end, start))
    );
  }

  #withoutArticle({ start, end }: Range): Range {
    const article = /^([\p{L}\p{M}]+)(?:\s|’|')/u.exec(this.#text.slice(start, end));
    return article?.[1] !== undefined && this.#words.articles.has(article[1].toLowerCase())
      ? { start: start + article[0].length, end }
      : { start, end };
  }
}
