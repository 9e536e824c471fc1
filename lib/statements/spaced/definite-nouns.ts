import type { LanguageData } from '../../languages/language.ts';
import type { Somebody } from './items.ts';

/** Several: lawyers, but neither a boss nor the census. */
const PLURAL = /[^su]s$/u;

/** What an English noun behind “the”, “his” or “its” means, where no title tells. */
export class DefiniteNouns {
  readonly #text: string;
  readonly #applies: boolean;
  readonly #owners: ReadonlySet<string>;
  readonly #of: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #anyBody: ReadonlySet<string>;

  constructor(text: string, { code, names, speech }: LanguageData) {
    const { owners = [], bodies = [] } = speech.clause ?? {};
    this.#text = text;
    this.#applies = code === 'en';
    this.#owners = new Set(owners);
    this.#of = new Set(names.organisationJoiners);
    this.#anyBody = new Set(bodies);
    this.#bodies = new Set([...names.organisationWords, ...bodies]);
  }

  /** Several of a kind: the authors. */
  isPlural({ head }: Somebody): boolean {
    return this.#applies && PLURAL.test(head) && !this.#bodies.has(head);
  }

  /** Whether a phrase says whose or of what somebody is, so that it means nobody told of before: his office. */
  isOwned({ start, end }: Somebody): boolean {
    const [first = '', ...rest] = this.#text.slice(start, end).toLowerCase().split(' ');
    return this.#applies && (this.#owners.has(first) || rest.some((word) => this.#of.has(word)));
  }

  /** Whether a noun tells what kind of body it means, rather than that it is one: the commission, not: the company. */
  isKind({ head }: Somebody): boolean {
    return this.#applies && this.#bodies.has(head) && !this.#anyBody.has(head);
  }
}
