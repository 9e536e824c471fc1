import type { LanguageData } from '../../languages/language.ts';
import type { Range } from '../../text/range.ts';
import type { Genders } from './genders.ts';
import type { Somebody } from './items.ts';
import { SpeakerNouns } from './speaker-nouns.ts';

/** Code units of an article. */
const LONGEST_ARTICLE = 8;

/** Tells which of the unnamed are one person, whom a pronoun may mean. */
export class OnePersons {
  readonly #text: string;
  readonly #nouns: SpeakerNouns;
  readonly #genders: Genders;
  /** Articles that tell of somebody new. */
  readonly #indefinite: ReadonlySet<string>;

  constructor(text: string, language: LanguageData, genders: Genders) {
    const definite = new Set(language.speech.clause?.definite);
    this.#text = text;
    this.#nouns = new SpeakerNouns(language);
    this.#genders = genders;
    this.#indefinite = new Set(language.names.articles?.filter((article) => !definite.has(article)));
  }

  /** Whether an article says that an unnamed speaker is one: “a resident”. */
  isNew({ start }: Range): boolean {
    const [first = ''] = /^\p{L}+/u.exec(this.#text.slice(start, start + LONGEST_ARTICLE)) ?? [];
    return this.#indefinite.has(first.toLowerCase());
  }

  /** Whether somebody is one person without a name: « une cliente », « la mère de la victime ». */
  has(somebody: Somebody): boolean {
    if (somebody.member || somebody.kind === 'organisation') return false;
    if (somebody.kind === 'group' && this.isNew(somebody)) return true;
    const words = this.#text.slice(somebody.start, somebody.start + LONGEST_ARTICLE);
    return this.#genders.ofArticle(words) !== undefined && this.#nouns.isOnePerson(somebody.head);
  }
}
