import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { longestOnly, type Mention } from './mention.ts';
import { phraseStart } from './phrase-han.ts';

/** After these the word for an organisation is part of another word: 局长, 部分, 报道. */
const NOT_AFTER = /[长長员員分门門道告势勢面址线線属屬队隊里裡落伍友名]/u;
const SHORTEST = 4;
const LONGEST = 20;

/** Organisations in Chinese text: known ones, phrases that end in a word for an organisation, runs of Latin letters. */
export class HanOrganisations {
  readonly #known: Lexicon;
  readonly #suffixes: Lexicon;
  readonly #places: Lexicon;
  readonly #people: Lexicon;

  constructor(language: LanguageData, countries: Iterable<string>) {
    this.#known = new Lexicon(language.names.organisations);
    this.#suffixes = new Lexicon(language.names.organisationWords);
    this.#places = new Lexicon([...language.names.places, ...countries]);
    this.#people = new Lexicon(language.names.titlesBefore);
  }

  find(text: string): Mention[] {
    const byForm = [...this.#suffixes.matches(text)].flatMap(({ end }) => {
      if (NOT_AFTER.test(text[end] ?? '')) return [];
      const start = this.#nameStart(text, phraseStart(text, end, 0), end);
      const name = text.slice(start, end);
      if (name.length < SHORTEST || name.length > LONGEST || /[的了]/u.test(name)) return [];
      return this.#begins(name) ? [mention(start, end, 'form')] : [];
    });
    const listed = [...this.#known.matches(text)].map(({ start, end }) => mention(start, end, 'list'));
    const latin = [
      ...text.matchAll(/(?<![A-Za-z])[A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{1,20}){0,3}(?![A-Za-z])/gu),
    ]
      .filter((match) => !/[（(]/u.test(text[match.index - 1] ?? ''))
      .map((match) => mention(match.index, match.index + match[0].length, 'form'));
    return longestOnly([...byForm, ...listed, ...latin]);
  }

  /** Where a name begins in a phrase: at its first place or known organisation, if it holds one. */
  #nameStart(text: string, from: number, end: number): number {
    for (let at = from; at < end - 1; at += 1)
      if (this.#places.startingAt(text, at) !== undefined || this.#known.startingAt(text, at) !== undefined)
        return at;
    return from;
  }

  /** A phrase is taken for a name when a place opens it, or when it is short and holds no title. */
  #begins(name: string): boolean {
    if ([...this.#people.matches(name)].length > 0) return false;
    return this.#places.startingAt(name, 0) !== undefined || name.length <= 8;
  }
}

const mention = (start: number, end: number, evidence: Mention['evidence']): Mention => ({
  start,
  end,
  kind: 'organisation',
  evidence,
});
