import type { LanguageData } from '../../languages/language.ts';
import type { Item, Somebody, Word } from './items.ts';

/** Words between a publication and the preposition before its author: published last week by. */
const REACH = 4;
/** Words between an article and a name: the nonpartisan X. */
const MOST_ADJECTIVES = 3;
/** Words of a name that nobody found. */
const LONGEST_NAME = 4;

/** Studies, reports, figures and the like, which are the words of whoever published them. */
export class Publications {
  readonly #text: string;
  readonly #nouns: ReadonlySet<string>;
  readonly #authors: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #of: ReadonlySet<string>;
  readonly #dates: ReadonlySet<string>;

  constructor(text: string, { names, speech, dates }: LanguageData) {
    const { clause } = speech;
    this.#text = text;
    this.#authors = new Set(clause?.authors);
    this.#nouns = new Set(this.#authors.size > 0 ? clause?.publications : []);
    this.#of = new Set(names.organisationJoiners);
    this.#articles = new Set(names.articles);
    this.#dates = new Set([...(clause?.days ?? []), ...dates.months.flat()]);
  }

  has(noun: string): boolean {
    return this.#nouns.has(noun);
  }

  /** Whether a preposition stands before the author of such a noun; a report on X is not X's. */
  isBeforeAuthor(preposition: string): boolean {
    return this.#authors.has(preposition);
  }

  /** Whether several who stand behind “of” were asked, rather than having written it: a survey of | 400 residents. */
  isAbout(link: Word | undefined, { kind, definite }: Somebody): boolean {
    return kind === 'group' && !definite && link !== undefined && this.#of.has(link.lower);
  }

  /** Whose words a publication is: a study published last week by | X, data from | Tolley Partners. */
  author(items: readonly Item[], at: number): { somebody: Somebody; last: number } | undefined {
    const publication = items[at];
    if (!publication || !this.#isPublication(publication)) return undefined;
    const before = this.#beforeAuthor(publication, items, at);
    if (before === undefined) return undefined;
    let i = before + 1;
    const article = items[i];
    if (article?.type === 'word' && this.#articles.has(article.lower)) i += 1;
    for (let steps = 0; steps < MOST_ADJECTIVES && this.#isPlain(items[i]); steps += 1) i += 1;
    const first = items[i];
    if (!first || !this.#unbroken(publication, first)) return undefined;
    if (first.type === 'somebody') {
      const link = items[before];
      if (publication.type === 'word' && link?.type === 'word' && this.isAbout(link, first)) {
        const { lower: head, start } = publication;
        return { somebody: { ...first, head, start }, last: i };
      }
      const named = first.member !== undefined && first.kind !== 'country';
      return named ? { somebody: { ...first, start: publication.start }, last: i } : undefined;
    }
    let last = i;
    while (last + 1 < i + LONGEST_NAME && this.#isCapital(items[last + 1])) last += 1;
    const name = items[last];
    if (name?.type !== 'word' || !this.#isCapital(first)) return undefined;
    const [{ start }, { lower: head, end }] = [first, name];
    return { somebody: { type: 'somebody', kind: 'group', head, definite: false, start, end }, last };
  }

  #beforeAuthor(publication: Item, items: readonly Item[], at: number): number | undefined {
    for (let i = at + 1; i <= at + REACH; i += 1) {
      const item = items[i];
      if (item?.type !== 'word' || item.cue || !this.#unbroken(publication, item)) return undefined;
      // Published in January by X.
      if (this.#authors.has(item.lower) && (i === at + 1 || item.lower !== 'in')) return i;
      if (item.preposition || item.auxiliary || item.coordinator || item.subordinator) return undefined;
    }
    return undefined;
  }

  #isPublication(item: Item): boolean {
    if (item.type === 'word') return !item.cue && this.#nouns.has(item.lower);
    return item.type === 'somebody' && !item.member && this.#nouns.has(item.head);
  }

  /** A word that may describe a name behind it: the nonpartisan | X. */
  #isPlain(item: Item | undefined): boolean {
    if (item?.type !== 'word' || item.cue || item.preposition || item.common || item.auxiliary) return false;
    return !(item.coordinator || item.subordinator || this.#isCapital(item));
  }

  #isCapital(item: Item | undefined): boolean {
    return (
      item?.type === 'word' && /\p{Lu}/u.test(this.#text[item.start] ?? '') && !this.#dates.has(item.lower)
    );
  }

  #unbroken(a: Item, b: Item): boolean {
    return !/[,;:!?()]/u.test(this.#text.slice(a.end, b.start));
  }
}
