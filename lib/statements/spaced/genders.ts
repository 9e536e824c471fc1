import type { GenderWords } from '../../languages/clause-words.ts';
import type { CastMember } from '../../participants/mention.ts';
import type { SpeechContext } from '../context.ts';

export type Gender = 'feminine' | 'masculine';

/** The last word before a name, and code units in which it lies. */
const WORD_BEFORE = /(?:^|[\s.,;:!?()“”„"«»‘’'—–-])([^\s.,;:!?()“”„"«»‘’'—–-]{1,15})\.?\s$/u;
const LONGEST_WORD = 20;

/** What pronouns, verbs, forms of address and names tell of people's gender. */
export class Genders {
  readonly #words: readonly (readonly [Gender, GenderWords])[];
  /** By name, as pronouns and verbs told. */
  readonly #told = new Map<string, Gender>();
  /** By name, as what they are tells. */
  readonly #byRole = new Map<string, Gender>();

  constructor(context: SpeechContext) {
    const { clause } = context.language.speech;
    this.#words = clause
      ? [
          ['feminine', clause.feminine],
          ['masculine', clause.masculine],
        ]
      : [];
    for (const { start, member } of context.mentionsIn({ start: 0, end: context.text.length }))
      if (member.kind === 'person') this.#tellBy(context, start, member);
  }

  /** What the word before somebody's name tells of them, or what they are. */
  #tellBy({ text }: SpeechContext, start: number, { name, roles }: CastMember): void {
    const [, title = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start)) ?? [];
    const addressed = this.#words.find(([, { honorifics }]) => honorifics?.includes(title.toLowerCase()));
    if (addressed) this.#told.set(name, addressed[0]);
    const heads = roles.map((role) => role.slice(0, `${role} `.indexOf(' ')).toLowerCase());
    const titled = this.#words.find((words) => heads.some((head) => words[1].roles?.test(head)));
    if (titled) this.#byRole.set(name, titled[0]);
  }

  /** The gender of the article that words begin with. */
  ofArticle(words: string): Gender | undefined {
    const [first = ''] = /^\p{L}+/u.exec(words.toLowerCase()) ?? [];
    const found = this.#words.filter(([, { articles }]) => articles?.includes(first));
    return found.length === 1 ? found[0]?.[0] : undefined;
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
    const known = this.#told.get(name) ?? this.#ofName(name) ?? this.#byRole.get(name);
    return known === undefined || known === gender;
  }

  #ofName(name: string): Gender | undefined {
    const given = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
    const listed = this.#words.find((words) => words[1].given?.includes(given));
    return (listed ?? this.#words.find(([, { names }]) => names?.test(name)))?.[0];
  }
}
