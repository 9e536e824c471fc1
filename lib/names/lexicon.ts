import type { LanguageData } from '../languages/language.ts';
import { REGIONS } from '../languages/regions.ts';
import { SURNAMES, TRANSLITERATION } from '../languages/zh-names.ts';
import { Lexicon } from '../text/lexicon.ts';
import { simplified } from './simplified.ts';
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

/** The lists of a language, ready to be found in its texts. */
export class Lists {
  private readonly lexicons: readonly Lexicon[];
  private readonly chinese: boolean;

  constructor(language: LanguageData) {
    const { names, speech, writing, code } = language;
    this.chinese = code === 'zh';
    const words: Record<(typeof LISTS)[number], Iterable<string>> = {
      title: [...names.titlesBefore, ...names.titlesAfter],
      honorific: [...names.honorificsBefore, ...names.honorificsAfter],
      reporter: names.reporterTitles ?? [],
      'organisation word': names.organisationWords,
      organisation: names.organisations,
      place: names.places,
      country: [...countries(code), ...Object.values(names.countryAliases).flat()],
      group: names.groupWords,
      'not a name': names.notNames,
      cue: speech.cues,
      particle: names.particles,
      surname: this.chinese ? SURNAMES : [],
      transliteration: this.chinese ? TRANSLITERATION : [],
    };
    this.lexicons = LISTS.map(
      (list) =>
        new Lexicon(
          Array.from(words[list], (word) => this.fold(word)),
          { wholeWords: writing !== 'unspaced' },
        ),
    );
  }

  /** The rows of each token: one for each list that has a word or phrase there, row 0 where none has. */
  slot(text: string, starts: readonly number[], ends: readonly number[]): Slot {
    const tokens: number[] = [];
    const rows: number[] = [];
    const folded = this.fold(text);
    this.lexicons.forEach((lexicon, list) => {
      let t = 0;
      for (const { start, end } of lexicon.matches(folded)) {
        while ((ends[t] ?? Infinity) <= start) t++;
        for (let begun = false; (starts[t] ?? Infinity) < end; t++) {
          tokens.push(t);
          rows.push(1 + 2 * list + (begun ? 1 : 0));
          begun = true;
        }
      }
    });
    return byToken(starts.length, tokens, rows);
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

function countries(code: string): string[] {
  const display = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  return REGIONS.flatMap((region) => display.of(region) ?? []);
}
