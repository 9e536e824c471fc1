import type { LanguageData } from '../languages/language.ts';
import { singularsOf } from '../languages/plurals.ts';
import { russianStem } from '../languages/russian-cases.ts';

const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /[’']s?$/u;
const AGE = /-(?:year-old|jährige[rnm]?|летн\p{L}+)s?$/u;
const ELISION = /^\p{L}{1,2}[’']/u;
const LEAST_ENDING = 4;

/**
 * Tells whether an unnamed speaker can be somebody: a word of the phrase is one for people or bodies (telephone wait
 * times are nobody). For writing with capitals.
 */
export class GroupPlausibility {
  readonly #code: string;
  readonly #cased: boolean;
  readonly #small: ReadonlySet<string>;
  readonly #things: ReadonlySet<string>;
  readonly #publications: ReadonlySet<string>;
  readonly #people: Set<string>;
  readonly #endings: readonly string[];
  readonly #personal: RegExp | undefined;

  constructor({ code, writing, names, speech }: LanguageData) {
    this.#code = code;
    this.#cased = writing === 'cased';
    const {
      bodies = [],
      documents = [],
      persons = [],
      kin = [],
      spokespeople = [],
      publications = [],
      indefinites = [],
      personal,
    } = speech.clause ?? {};
    const bodyWords = names.bodyWords ?? [];
    const nouns = [
      ...names.titlesBefore,
      ...(names.roleNouns ?? []),
      ...(names.actors ?? []),
      ...persons,
      ...kin,
    ];
    const sure = new Set(nouns);
    const things = new Set([
      ...documents,
      ...spokespeople.filter((word) => !sure.has(word)),
      ...(names.notGroups ?? []),
    ]);
    this.#things = things;
    const says = [...documents, ...publications, ...indefinites];
    this.#publications = new Set(code === 'ru' ? says.map(russianStem) : says);
    const all = [...nouns, ...bodies, ...bodyWords, ...names.organisationWords, ...names.groupWords];
    const kept = all.filter((word) => !things.has(word));
    this.#people = new Set(code === 'ru' ? kept.map(russianStem) : kept);
    // “Viele” are people; English “others” only say something.
    if (code === 'de') for (const word of speech.clause?.indefinites ?? []) this.#people.add(word);
    this.#endings = names.capitalisedNouns ? kept.filter((word) => word.length >= LEAST_ENDING) : [];
    this.#personal = personal;
    this.#small = new Set([...names.particles, ...(names.organisationJoiners ?? [])]);
  }

  isPlausible(name: string): boolean {
    if (!this.#cased) return true;
    const words = name.match(WORD) ?? [];
    // Tova Brandt, Ville de Tarn: names that nothing else found.
    const own = words.filter((word) => !this.#small.has(word));
    if (own.length > 1 && own.every((word) => /^\p{Lu}/u.test(word))) return true;
    // A study of the ministry is no ministry: of two nouns the first tells.
    const behind = words.findIndex((word, i) => i > 0 && this.#small.has(word));
    const head = words[behind - 1];
    if (head !== undefined && /^\p{Ll}/u.test(head) && this.isDocument(head)) return false;
    return words.some((word) => !POSSESSIVE.test(word) && this.#isSomebody(word));
  }

  /** Whether a phrase that is no people or body can still say something: a study, two accounts, others. */
  isDocument(name: string): boolean {
    return (name.match(WORD) ?? []).some((word) => {
      const lower = word.toLowerCase();
      const forms = this.#code === 'ru' ? [russianStem(lower)] : [lower, ...singularsOf(lower, this.#code)];
      return forms.some((form) => this.#publications.has(form));
    });
  }

  #isSomebody(word: string): boolean {
    const lower = word.toLowerCase();
    if (AGE.test(lower)) return true;
    if (this.#code === 'ru') return this.#people.has(russianStem(lower));
    const parts = [lower, lower.slice(lower.lastIndexOf('-') + 1), lower.replace(ELISION, '')];
    const singulars = parts.flatMap((part) => singularsOf(part, this.#code));
    return [...parts, ...singulars].some(
      (form) =>
        !this.#things.has(form) &&
        (this.#people.has(form) ||
          (this.#personal?.test(form) ?? false) ||
          this.#endings.some((ending) => form.endsWith(ending))),
    );
  }
}
