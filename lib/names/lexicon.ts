import { countryNames } from '../languages/country-names.ts';
import type { LanguageData } from '../languages/language.ts';
import { SURNAMES, TRANSLITERATION } from '../languages/zh-names.ts';
import { isWordCharacter } from '../text/lexicon.ts';
import { simplified } from '../text/simplified.ts';
import { Slot } from './tokens.ts';

/** Lists that a word or phrase can stand in; each gives one row to its first token and one to the later ones. */
const LISTS = [
  'title',
  'honorific',
  'reporter',
  'organisation word',
  'organisation',
  'place',
  'country',
  'group',
  'not a name',
  'cue',
  'particle',
  'surname',
  'transliteration',
] as const;

/** Rows of the table of lists: row 0 is for tokens in none. */
export const LIST_ROWS = 1 + 2 * LISTS.length;

/** A word or phrase of a list. */
interface Entry {
  phrase: string;
  list: number;
}

/** The lists of a language, ready to be found in its texts. */
export class Lists {
  /** Entries by their first token, longest first. */
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly wholeWords: boolean;
  private readonly chinese: boolean;

  /** @param firstToken the first token of a phrase, as its texts are cut */
  constructor(language: LanguageData, firstToken: (phrase: string) => string) {
    const { names, speech, writing, code } = language;
    this.chinese = code === 'zh';
    this.wholeWords = writing !== 'unspaced';
    const words: Record<(typeof LISTS)[number], Iterable<string>> = {
      title: [...names.titlesBefore, ...names.titlesAfter],
      honorific: [...names.honorificsBefore, ...names.honorificsAfter],
      reporter: names.reporterTitles ?? [],
      'organisation word': names.organisationWords,
      organisation: names.organisations,
      place: names.places,
      country: [...countryNames(code).values(), ...Object.values(names.countryAliases).flat()],
      group: names.groupWords,
      'not a name': names.notNames,
      cue: speech.cues,
      particle: names.particles,
      surname: this.chinese ? SURNAMES : [],
      transliteration: this.chinese ? TRANSLITERATION : [],
    };
    LISTS.forEach((name, list) => {
      for (const word of new Set(Array.from(words[name], (one) => this.fold(one)))) {
        const first = firstToken(word);
        const entries = this.byFirst.get(first) ?? [];
        entries.push({ phrase: word, list });
        this.byFirst.set(first, entries);
      }
    });
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** The rows of each token: one for each list that has a word or phrase there, row 0 where none has. */
  slot(text: string, starts: readonly number[], ends: readonly number[]): Slot {
    const tokens: number[] = [];
    const rows: number[] = [];
    const folded = this.fold(text);
    /** Where the last phrase of each list ends: none begins before. */
    const free = LISTS.map(() => 0);
    for (let t = 0; t < starts.length; t++) {
      const start = starts[t] ?? 0;
      for (const { phrase, list } of this.byFirst.get(folded.slice(start, ends[t])) ?? []) {
        if (start < (free[list] ?? 0) || !this.standsAt(folded, start, phrase)) continue;
        const end = start + phrase.length;
        free[list] = end;
        for (let u = t; (starts[u] ?? Infinity) < end; u++) {
          tokens.push(u);
          rows.push(1 + 2 * list + (u > t ? 1 : 0));
        }
      }
    }
    return byToken(starts.length, tokens, rows);
  }

  private standsAt(text: string, start: number, phrase: string): boolean {
    if (!text.startsWith(phrase, start)) return false;
    if (!this.wholeWords) return true;
    return !isWordCharacter(text[start - 1]) && !isWordCharacter(text[start + phrase.length]);
  }

  /** Small letters, and for Chinese simplified ones, without moving anything: offsets stay those of the text. */
  private fold(text: string): string {
    const lower = text.toLowerCase();
    const same = lower.length === text.length ? lower : text;
    if (!this.chinese) return same;
    return same.replace(/[\u4e00-\u9fff]/g, (character) => {
      const code = simplified(character.charCodeAt(0));
      return code === undefined ? character : String.fromCharCode(code);
    });
  }
}

/** A slot of `count` tokens from pairs of a token and a row of it, in any order. */
function byToken(count: number, tokens: readonly number[], rows: readonly number[]): Slot {
  const sizes = new Uint16Array(count);
  for (const t of tokens) sizes[t] = (sizes[t] ?? 0) + 1;
  const slot = new Slot();
  const next = new Int32Array(count);
  for (let t = 0; t < count; t++) {
    next[t] = slot.rows.length;
    for (let i = Math.max(1, sizes[t] ?? 0); i > 0; i--) slot.add(0);
    slot.close();
  }
  tokens.forEach((t, i) => {
    const at = next[t] ?? 0;
    slot.rows[at] = rows[i] ?? 0;
    next[t] = at + 1;
  });
  return slot;
}
