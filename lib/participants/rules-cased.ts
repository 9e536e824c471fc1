import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { CapitalNouns } from './capital-nouns.ts';
import type { Mention } from './mention.ts';
import { doubled } from './trim-name.ts';

/** What words are made of; written as what they aren't, which takes less time to compile than the letters. */
const LETTER = '[^\\s\\d!-&(-,./:-@\\[-`{-~“”„«»…—–]';
/** Two to four words with capitals, small words of names between them. */
const RUN = new RegExp(
  `(?<!${LETTER})\\p{Lu}${LETTER}+(?:[ \\u00a0](?:\\p{Ll}{1,4}[ \\u00a0]){0,2}(?:\\p{Lu}\\.|\\p{Lu}${LETTER}+)){1,3}`,
  'gu',
);
/** Whom news names by the first letter of the surname: |Jan W.| (34), |Jan W.| soll …. */
const SHORTENED =
  /(?<![\p{L}\p{M}.-])([A-ZÀ-Þ][a-zß-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?) [A-ZÀ-Þ]\.(?=[,;:)]| \p{Ll}| \()/gu;
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+) $/u;
const POSSESSIVE = /[’'‘]s$/u;
const SPACE = /[ \u00a0]/u;
const SMALL = /^\p{Ll}/u;
const REACH = 30;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Names of places that are looked at. */
const MOST_PLACES = 200;
/** What a rule is sure of: less than the tagger where that is sure. */
const SCORE = 0.6;

/**
 * People that something beside the name gives away, should the tagger be in doubt: runs of capitals, and what it
 * takes for a place, beside a word of speech, behind a form of address or a title. For writing with capitals.
 */
export class CapitalsRule {
  readonly #text: string;
  readonly #before: Lexicon;
  readonly #behind: Lexicon;
  readonly #titles: Lexicon;
  readonly #nouns: CapitalNouns | undefined;
  readonly #noName: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #particles: ReadonlySet<string>;
  readonly #prepositions: readonly string[];
  readonly #where = new Map<string, boolean>();

  constructor(text: string, { names, speech, functionWords }: LanguageData) {
    this.#text = text;
    const whole = { wholeWords: true };
    this.#behind = new Lexicon([...speech.cues, ...speech.sourceAfter], whole);
    this.#before = new Lexicon(
      [...speech.cues, ...speech.sourceBefore, ...names.honorificsBefore, ...names.titlesBefore],
      whole,
    );
    this.#titles = new Lexicon(names.titlesBefore, whole);
    this.#nouns = names.capitalisedNouns ? new CapitalNouns(text, names) : undefined;
    this.#noName = new Set([
      ...names.notNames.flatMap((word) => word.toLowerCase().split(' ')),
      ...names.titlesBefore.flatMap((title) => title.split(' ')),
      ...names.honorificsBefore,
      ...names.organisationWords,
      ...names.groupWords,
      ...(names.articles ?? []),
      ...functionWords,
      ...speech.cues,
    ]);
    this.#articles = new Set(names.articles);
    this.#particles = new Set(names.particles);
    this.#prepositions = names.placePrepositions ?? [];
  }

  /**
   * @param listed what the lists find: it is nobody's name
   * @param tagged names of the tagger: where it finds a person within other bounds, its bounds hold
   */
  people(listed: readonly Mention[], tagged: readonly Mention[]): Mention[] {
    const taken = new Uint8Array(this.#text.length);
    for (const { start, end } of listed) taken.fill(1, start, end);
    // Rom Braslavski, though Rom is a town.
    const isFree = ({ end }: Range): boolean => !taken[end - 1];
    /** Where the person begins that the tagger finds at a code unit, counted from 1. */
    const person = new Uint32Array(this.#text.length);
    for (const { kind, start, end } of tagged) if (kind === 'person') person.fill(start + 1, start, end);
    // The governor |of the lake region| Tova Brandt.
    const isLed = ({ end }: Range): boolean => person[end + 1] === end + 2;
    const places = tagged.filter((name) => name.kind === 'place' && !this.#isWhere(name) && !isLed(name));
    const isOther = ({ start, end }: Range): boolean =>
      person.subarray(start, end).some((begin) => begin > 0 && begin !== start + 1);
    const runs = this.#runs().filter((run) => !isOther(run));
    const beside = [...places.filter((place) => !this.#isOfOffice(place)), ...runs].filter(
      (range) => isFree(range) && this.#isBeside(range),
    );
    return [...beside, ...this.#shortened().filter((range) => !isOther(range))].map(({ start, end }) => ({
      start,
      end,
      kind: 'person',
      by: 'capitals',
      score: SCORE,
    }));
  }

  /** Somewhere in the text a preposition says that it is a place: in Coachella. */
  #isWhere({ start, end }: Range): boolean {
    const name = this.#text.slice(start, end);
    const known = this.#where.get(name);
    if (known !== undefined || this.#where.size >= MOST_PLACES) return known ?? true;
    const isWhere = this.#prepositions.some((word) => this.#text.includes(` ${word} ${name}`));
    this.#where.set(name, isWhere);
    return isWhere;
  }

  /** Russian: a town in the genitive behind whose mayor somebody is looks like a name behind a title. */
  #isOfOffice({ start, end }: Range): boolean {
    if (!CYRILLIC.test(this.#text.slice(start, end))) return false;
    const left = this.#text
      .slice(Math.max(0, start - REACH), start)
      .trimEnd()
      .toLowerCase();
    return this.#titles.endingAt(left, left.length, REACH) !== undefined;
  }

  /** Runs of words with capitals, each up to a small word that is in no name: Tova Brandt |of the| North Lake. */
  #runs(): Range[] {
    const runs: Range[] = [];
    for (const { 0: run, index } of this.#text.matchAll(RUN)) {
      const words = run.split(SPACE);
      let start = index;
      for (let first = 0, i = 0; i <= words.length; i += 1) {
        const word = words[i];
        if (word !== undefined && (!SMALL.test(word) || this.#particles.has(word))) continue;
        const own = words.slice(first, i);
        const name = own.join(' ');
        if (this.#isName(own) && this.#nouns?.owner(name) === undefined)
          runs.push({ start, end: start + name.replace(POSSESSIVE, '').length });
        first = i + 1;
        start += name.length + (name === '' ? 0 : 1) + (word?.length ?? 0) + 1;
      }
    }
    return runs;
  }

  /** First names with the letter of a surname; no noun behind its article (das Vitamin C. …). */
  #shortened(): Range[] {
    return Array.from(this.#text.matchAll(SHORTENED), ({ 0: name, 1: first = '', index: start }) => ({
      first: first.toLowerCase(),
      start,
      end: start + name.length,
    })).filter(({ first, start }) => {
      const before = WORD_BEFORE.exec(this.#text.slice(Math.max(0, start - REACH), start))?.[1];
      return !this.#noName.has(first) && !(before && this.#articles.has(before.toLowerCase()));
    });
  }

  #isName(words: readonly string[]): boolean {
    const isOwn = (word: string, i: number): boolean =>
      SMALL.test(word) ||
      !(this.#noName.has(word.toLowerCase()) || (i < words.length - 1 && POSSESSIVE.test(word)));
    return words.length > 1 && words.every(isOwn) && doubled(words.join(' ')) === undefined;
  }

  #isBeside({ start, end }: Range): boolean {
    const left = this.#text
      .slice(Math.max(0, start - REACH), start)
      .replace(/(?<! ) +$/u, '')
      .toLowerCase();
    const right = this.#text
      .slice(end, end + REACH)
      .trimStart()
      .toLowerCase();
    return (
      this.#before.endingAt(left, left.length, REACH) !== undefined ||
      this.#behind.startingAt(right, 0) !== undefined
    );
  }
}
