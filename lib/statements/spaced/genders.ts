import type { GenderWords } from '../../languages/clause-words.ts';
import type { LanguageData } from '../../languages/language.ts';

export type Gender = 'feminine' | 'masculine';

/** What pronouns, verbs and names tell of people's gender. */
export class Genders {
  readonly #words: readonly (readonly [Gender, GenderWords])[];
  /** By name, as pronouns and verbs told. */
  readonly #told = new Map<string, Gender>();

  constructor({ speech: { clause } }: LanguageData) {
    this.#words = clause
      ? [
          ['feminine', clause.feminine],
          ['masculine', clause.masculine],
        ]
      : [];
  }

  /** The gender that a pronoun has; of one behind a hyphen (`dit-elle`), too. */
  ofPronoun(pronoun: string): Gender | undefined {
    const last = pronoun.slice(pronoun.lastIndexOf('-') + 1);
    return this.#words.find(([, { pronouns }]) => pronouns.includes(pronoun) || pronouns.includes(last))?.[0];
  }

  /** The gender of a verb's subject. */
  ofVerb(verb: string): Gender | undefined {
    return this.#words.find(([, { verbs }]) => verbs?.test(verb.toLowerCase()))?.[0];
  }

  /** Somebody was told of as a woman or a man. */
  tell(name: string, gender: Gender): void {
    this.#told.set(name, gender);
  }

  /** Whether somebody may be meant; who was never told of otherwise may. */
  mayBe(name: string, gender: Gender): boolean {
    const known = this.#told.get(name) ?? this.#ofName(name);
    return known === undefined || known === gender;
  }

  #ofName(name: string): Gender | undefined {
    const given = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
    const listed = this.#words.find((words) => words[1].given?.includes(given));
    return (listed ?? this.#words.find(([, { names }]) => names?.test(name)))?.[0];
  }
}
