import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { ParticipantKind } from '../summary.ts';
import { longestOnly, type Evidence, type Mention } from './mention.ts';

interface Token {
  start: number;
  end: number;
  word: string;
  lower: string;
  /** A capital begins it. */
  capital: boolean;
  /** Nothing but a sentence's beginning need explain its capital. */
  opens: boolean;
}

/** A run of capitalised words, particles between them allowed. */
interface Run {
  tokens: Token[];
  /** Tokens before and after the run. */
  before: Token | undefined;
  after: Token | undefined;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'.\-‑–&][\p{L}\p{M}\p{N}]+)*\.?/gu;
const LONGEST_RUN = 6;
/** Particles in a row inside a name: “de la”. */
const MOST_PARTICLES = 3;
/** Letters of a title at the end of a longer word. */
const SHORTEST_COMPOUND_TITLE = 5;

/** Names in writing with capitals: runs of capitalised words, told apart by the words in and beside them. */
export class CasedNames {
  readonly #language: LanguageData;
  readonly #functionWords: ReadonlySet<string>;
  readonly #particles: ReadonlySet<string>;
  readonly #organisationWords: ReadonlySet<string>;
  readonly #placePrepositions: ReadonlySet<string>;
  readonly #groupWords: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #joiners: ReadonlySet<string>;
  readonly #honorifics: ReadonlySet<string>;
  readonly #titles: Lexicon;
  readonly #titleWords: ReadonlySet<string>;
  readonly #cues: ReadonlySet<string>;
  readonly #notNames: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;
  readonly #organisations: Lexicon;

  constructor(language: LanguageData, countries: Iterable<string>) {
    const { names, speech } = language;
    this.#language = language;
    this.#functionWords = new Set(language.functionWords);
    this.#particles = new Set(names.particles);
    this.#organisationWords = new Set(names.organisationWords);
    this.#placePrepositions = new Set(names.placePrepositions ?? []);
    this.#groupWords = new Set(names.groupWords);
    this.#articles = new Set(names.articles ?? []);
    this.#joiners = new Set(names.organisationJoiners ?? []);
    this.#honorifics = new Set(names.honorificsBefore);
    this.#titles = new Lexicon(names.titlesBefore, { wholeWords: true });
    this.#titleWords = new Set(names.titlesBefore.flatMap((title) => title.split(' ')));
    this.#cues = new Set(speech.cues);
    this.#notNames = new Set(names.notNames);
    this.#places = new Set([...names.places, ...countries]);
    this.#organisations = new Lexicon(names.organisations, { wholeWords: true });
  }

  find(text: string): Mention[] {
    const tokens = this.#tokens(text);
    const midSentence = new Set(tokens.filter((t) => t.capital && !t.opens).map((t) => t.word));
    const found: Mention[] = [...this.#organisations.matches(text)].map(({ start, end }) => ({
      start,
      end,
      kind: 'organisation',
      evidence: 'list',
    }));
    const places = new Set<string>();
    for (const run of this.#runs(text, tokens, midSentence)) {
      const mention = this.#judge(text, run, midSentence);
      if (!mention) continue;
      found.push(mention);
      if (run.before && this.#placePrepositions.has(run.before.lower))
        places.add(text.slice(mention.start, mention.end));
    }
    for (const { kind, start, end } of found)
      if (kind === 'organisation') leadingParts(text.slice(start, end)).forEach((part) => places.add(part));
    // What stands in a place's position once, or leads an organisation's name, is a place, unless a title or a cue says otherwise.
    const named = found.filter(
      (m) => m.evidence !== 'form' || m.kind !== 'person' || !places.has(text.slice(m.start, m.end)),
    );
    return longestOnly(named);
  }

  #tokens(text: string): Token[] {
    const tokens: Token[] = [];
    let lastEnd = 0;
    for (const match of text.matchAll(TOKEN)) {
      const between = text.slice(lastEnd, match.index);
      let word = match[0];
      if (word.endsWith('.') && !/^\p{Lu}\.$/u.test(word) && !/^\p{L}\.\p{L}\.$/u.test(word))
        word = word.slice(0, -1);
      const previous = tokens.at(-1);
      const opens = !previous || /[.!?…:“”"«„‘\n(—•]/u.test(between);
      tokens.push({
        start: match.index,
        end: match.index + word.length,
        word,
        lower: word.toLowerCase(),
        capital: /^(?:\p{Lu}|(?:al|ad|el|an|as|ar|ash|ed|ez)-\p{Lu})/u.test(word),
        opens,
      });
      lastEnd = match.index + word.length;
    }
    return tokens;
  }

  *#runs(text: string, tokens: readonly Token[], midSentence: ReadonlySet<string>): Generator<Run> {
    for (let i = 0; i < tokens.length;) {
      const first = tokens[i];
      if (!first || !this.#beginsName(first, midSentence)) {
        i += 1;
        continue;
      }
      let end = i + 1;
      while (end < tokens.length && end - i < LONGEST_RUN) {
        const step = this.#continues(text, tokens, end);
        if (step === 0) break;
        end += step;
      }
      yield { tokens: tokens.slice(i, end), before: tokens[i - 1], after: tokens[end] };
      i = end;
    }
  }

  #beginsName(token: Token, midSentence: ReadonlySet<string>): boolean {
    if (!token.capital || this.#notNames.has(token.word)) return false;
    if (this.#honorifics.has(token.lower.replace(/\.$/u, ''))) return false;
    if (this.#functionWords.has(token.lower) || this.#cues.has(token.lower)) return false;
    if (token.opens && this.#groupWords.has(token.lower)) return false;
    if (!token.opens) return true;
    return midSentence.has(token.word) || !this.#ordinary(token);
  }

  /** German writes every noun with a capital: there one word alone says nothing. */
  #ordinary(token: Token): boolean {
    return this.#language.code === 'de' || token.word.length < 3;
  }

  /** How many tokens from `at` still belong to the run: none, the next, or particles and the next (von der Leyen). */
  #continues(text: string, tokens: readonly Token[], at: number): number {
    for (let step = 0; step <= MOST_PARTICLES; step += 1) {
      const [previous, token] = [tokens[at + step - 1], tokens[at + step]];
      if (!token || !previous || !/^[ \u00a0]$/u.test(text.slice(previous.end, token.start))) return 0;
      if (token.capital)
        return this.#notNames.has(token.word) || /[’']s$/u.test(previous.word) ? 0 : step + 1;
      const joins = this.#joiners.has(token.lower) && this.#organisationWords.has(previous.lower);
      if (!this.#particles.has(token.lower) && !joins) return 0;
    }
    return 0;
  }

  #judge(text: string, whole: Run, midSentence: ReadonlySet<string>): Mention | undefined {
    const run = this.#withoutTitles(whole);
    if (run.tokens.length === 0 || this.#isDateline(text, run) || this.#onlyOpens(run, midSentence))
      return undefined;
    const start = run.tokens[0]?.start ?? 0;
    const last = run.tokens.at(-1);
    const end = start + text.slice(start, last?.end ?? start).replace(/[’']s$/u, '').length;
    const name = text.slice(start, end);
    if (this.#places.has(name) || this.#notNames.has(name) || name.length < 2) return undefined;
    const [kind, evidence] = this.#kind(text, run, name);
    return kind ? { start, end, kind, evidence } : undefined;
  }

  /** A run without the titles, countries and places that lead up to a person: “U.S. Defense Secretary | Mark Esper”. */
  #withoutTitles(run: Run): Run {
    if (run.tokens.some(({ lower }) => this.#organisationWords.has(lower))) return run;
    const last = run.tokens.findLastIndex(
      (token, i) => this.#isTitle(token) || (i === 0 && this.#leadsUp(token, run.tokens.length)),
    );
    if (last < 0) return run;
    return { tokens: run.tokens.slice(last + 1), before: run.tokens[last], after: run.after };
  }

  /** German joins a title to other nouns: Betroffenenvertreter, MVB-Pressesprecher. */
  #isTitle({ lower }: Token): boolean {
    const bare = lower.replace(/\.$/u, '');
    if (this.#titleWords.has(bare)) return true;
    if (!this.#language.names.capitalisedNouns) return false;
    for (let at = 2; at <= bare.length - SHORTEST_COMPOUND_TITLE; at += 1)
      if (this.#titleWords.has(bare.slice(at))) return true;
    return false;
  }

  /** “Germany Lukas Podolski”, “American Kevin King”; but Rom Braslavski's first name is his own. */
  #leadsUp({ word }: Token, length: number): boolean {
    return this.#notNames.has(word) || (length > 2 && this.#places.has(word));
  }

  /** One word that never has its capital but at a sentence's beginning, and doesn't speak there. */
  #onlyOpens({ tokens, after }: Run, midSentence: ReadonlySet<string>): boolean {
    const [first] = tokens;
    if (tokens.length !== 1 || !first?.opens || midSentence.has(first.word)) return false;
    return !(after && this.#cues.has(after.lower));
  }

  /** “HANOI (Agency) —”: capitals that open a paragraph before a bracket or a dash. */
  #isDateline(text: string, { tokens }: Run): boolean {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (!first || !last || (first.start > 0 && text[first.start - 1] !== '\n')) return false;
    return (
      first.word === first.word.toUpperCase() &&
      /^[^\p{L}]{0,3}[(—–,-]/u.test(text.slice(last.end, last.end + 4))
    );
  }

  #kind(text: string, run: Run, name: string): [ParticipantKind | undefined, Evidence] {
    const { tokens, before, after } = run;
    const lowers = tokens.map((token) => token.lower);
    if (lowers.some((word) => this.#organisationWords.has(word))) return ['organisation', 'form'];
    const titled =
      before !== undefined &&
      (this.#honorifics.has(before.lower.replace(/\.$/u, '')) ||
        this.#titles.endingAt(
          text.slice(0, before.end).slice(-40).toLowerCase(),
          Math.min(40, before.end),
          40,
        ) !== undefined);
    if (titled) return ['person', 'title'];
    const bare = this.#language.names.capitalisedNouns;
    if (bare && (tokens.length === 1 || (before && this.#articles.has(before.lower))))
      return [undefined, 'form'];
    const [first, last] = [tokens[0], tokens.at(-1)];
    const speaks =
      (before && first && this.#cues.has(before.lower) && isSpace(text, before.end, first.start)) ||
      (after && last && this.#cues.has(after.lower) && isSpace(text, last.end, after.start));
    const acronym = tokens.length === 1 && /^[\p{Lu}&.]{2,6}$/u.test(name);
    if (speaks)
      return [acronym || (before && this.#articles.has(before.lower)) ? 'organisation' : 'person', 'cue'];
    if (tokens.length === 1) return [undefined, 'form'];
    return ['person', 'form'];
  }
}

/** Whether nothing but white space parts two words: a mark between them parts a quotation from its attribution. */
const isSpace = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === '';

/** What a name begins with, word by word: Port, Port Ellery, Port Ellery Harbour of Port Ellery Harbour Council. */
const leadingParts = (name: string): string[] => {
  const words = name.split(' ');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
};
