import type { SpeechContext } from '../context.ts';
import type { Somebody } from './items.ts';
import { stemOf } from './noun-forms.ts';

/** Code units of a title. */
const LONGEST = 32;

/** What nouns for people and bodies tell of whom they mean. */
export class TitleNouns {
  readonly #text: string;
  readonly #bareNouns: boolean;
  readonly #ownArticles: boolean;
  readonly #bodies: ReadonlySet<string>;
  readonly #generic: readonly string[];
  readonly #anyBodies: ReadonlySet<string>;
  readonly #offices: ReadonlySet<string>;
  readonly #others: readonly (readonly [other: string, title: string])[];

  constructor({ text, language: { code, names, speech, writing } }: SpeechContext) {
    const { clause } = speech;
    this.#text = text;
    this.#bareNouns = names.articles === undefined && writing === 'cased';
    this.#ownArticles = code === 'ar';
    this.#bodies = new Set(names.organisationWords);
    this.#generic = clause?.bodies ?? [];
    this.#anyBodies = new Set(clause?.anyBodies);
    this.#offices = new Set(clause?.offices);
    this.#others = Object.entries(clause?.otherTitles ?? {});
  }

  /** Whether a noun stands for any body, in a language without articles: «компания», «ведомство». */
  isGeneric(stem: string): boolean {
    return this.#generic.some((word) => word.startsWith(stem));
  }

  /** … whatever its name says it is: «ведомство». */
  isAnyBody(noun: string): boolean {
    return this.#anyBodies.has(noun);
  }

  /** Whether a noun’s adjective tells which is meant, where an article is written on to both: اللجنة الفنية. */
  isSpecific({ start, end }: Somebody): boolean {
    return this.#ownArticles && this.#text.slice(start, end).includes(' ');
  }

  /** The other words for a title: «мэр» for «градоначальник», «государства» of «глава государства» for «президент». */
  others({ head, start }: Somebody): string[] {
    const words = this.#text.slice(start, start + LONGEST).toLowerCase();
    return this.#others.flatMap(([other, title]) => {
      if (words.startsWith(other)) return [title];
      return head === title ? [other.slice(other.lastIndexOf(' ') + 1)] : [];
    });
  }

  /** Whether a noun means another than the person told of: the judge, who is not the director; представитель |прокуратуры|. */
  isAnother(somebody: Somebody, roles: readonly string[]): boolean {
    if (this.#offices.has(somebody.head) && roles.length > 0) return true;
    const [, of] = this.#text.slice(somebody.start, somebody.end).toLowerCase().split(' ');
    const ofBody = of !== undefined && this.#bodies.has(of) && !this.isGeneric(stemOf(of));
    return this.#bareNouns && ofBody && this.others(somebody).length === 0;
  }
}
