import type { LanguageData } from '../../languages/language.ts';
import type { Item } from './items.ts';

/** What may be written before a noun: ex-friends. */
const FORMER = /^ex-/u;
/** Several people: farmers, fishermen. */
const PLURAL = /(?:s|men)$/u;
/** Letters of a compound's first part and of its head. */
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 5;
/** … of a head that means a person: Rathaus|chef. */
const SHORTEST_PERSON = 4;

/** The nouns of the language's lists that mean somebody who may speak. */
export class SpeakerNouns {
  readonly #groups: ReadonlySet<string>;
  readonly #leaders: ReadonlySet<string>;
  readonly #kin: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #described: ReadonlySet<string>;
  readonly #actors: ReadonlySet<string>;
  readonly #verbs: ReadonlySet<string>;
  /** Whether nouns are written on to each other: Konzernsprecher. */
  readonly #compounds: boolean;

  constructor({ code, names, speech, adjectivesBehind }: LanguageData) {
    this.#compounds = code === 'de';
    this.#kin = new Set(speech.clause?.kin);
    // Where nouns stand without articles nothing but a list tells them.
    const actors = code === 'ru' ? (names.actors ?? []) : [];
    this.#groups = new Set([...names.groupWords, ...this.#kin, ...actors]);
    this.#leaders = new Set(speech.clause?.leaders);
    this.#described = new Set(speech.clause?.described);
    this.#people = new Set([
      ...names.titlesBefore.filter((title) => !title.includes(' ')),
      ...(speech.clause?.persons ?? []),
      ...(adjectivesBehind ? (names.roleNouns ?? []) : []),
    ]);
    this.#actors = new Set(code === 'en' ? names.actors : []);
    this.#verbs = new Set(code === 'en' ? [...speech.cues, ...(speech.clause?.verbs ?? [])] : []);
    this.#roles = new Set([...this.#people, ...names.organisationWords]);
  }

  /** What a noun, or the last part of a compound, means. */
  headOf(noun: string, before?: Item): 'role' | 'group' | undefined {
    if (before?.type === 'word' && this.#described.has(before.lower)) return undefined;
    if (this.#groups.has(noun)) return 'group';
    if (this.#roles.has(noun)) return 'role';
    if (PLURAL.test(noun) && this.#actors.has(noun) && !this.#verbs.has(noun)) return 'group';
    const former = noun.replace(FORMER, '');
    if (former !== noun) return this.headOf(former);
    if (!this.#compounds) return undefined;
    for (let at = SHORTEST_PART; at <= noun.length - SHORTEST_PERSON; at += 1) {
      const end = noun.slice(at);
      if (noun.length - at < SHORTEST_HEAD && !this.#people.has(end)) continue;
      if (this.#groups.has(end)) return 'group';
      if (this.#roles.has(end)) return 'role';
    }
    return undefined;
  }

  /** Whether a noun means one person. */
  isPerson(noun: string): boolean {
    return this.#people.has(noun);
  }

  /** … or one relative. */
  isOnePerson(noun: string): boolean {
    return this.#people.has(noun) || this.#kin.has(noun);
  }

  /** Whether somebody named may be called by a noun and what they lead: el jefe de la diplomacia. */
  isLeader(noun: string): boolean {
    return this.#leaders.has(noun);
  }

  /** Whether a noun may mean a body, and no one person. */
  isBody(noun: string): boolean {
    return !this.#people.has(noun) && (this.#roles.has(noun) || this.#groups.has(noun));
  }
}
