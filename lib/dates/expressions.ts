import type { LanguageData } from '../languages/language.ts';
import { WORD_START } from '../text/edges.ts';
import type { Range } from '../text/range.ts';
import { addDays, type Day, dayOf, isoOf, partsOf } from './calendar.ts';
import { counted } from './counted.ts';
import { figured } from './figured.ts';
import { named } from './named.ts';
import { numbered } from './numbered.ts';
import { anyOf, type Pattern } from './pattern.ts';
import { throughSource } from './ranges.ts';
import { type TenseFinder, tenseFinder } from './tense.ts';

/** A date expression of the text with the date that it means: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface DateExpression extends Range {
  iso: string;
  /** The date before it, when the text has it for the last of a range that begins with that one. */
  from?: string;
}

interface Finder {
  patterns: readonly Pattern[];
  tense: TenseFinder;
  /** What stands between the two dates of a range, and nothing else. */
  through: RegExp;
  /** Names that hold words for dates, or null. */
  names: RegExp | null;
}

const finders = new WeakMap<LanguageData, Finder>();

/** The finder of a language: its expressions are compiled once. */
function finderOf(language: LanguageData): Finder {
  const known = finders.get(language);
  if (known) return known;
  const { names = [] } = language.dates;
  const spaced = language.writing !== 'unspaced';
  const finder = {
    patterns: [
      ...numbered(language.dates),
      ...named(language.dates),
      ...figured(language.dates, spaced),
      ...counted(language.dates, spaced),
    ],
    tense: tenseFinder(language),
    through: new RegExp(`^${throughSource(language.dates)}$`),
    names: names.length === 0 ? null : new RegExp(`${spaced ? WORD_START : ''}(?:${anyOf(names)})`, 'g'),
  };
  finders.set(language, finder);
  return finder;
}

/**
 * Date expressions of a text, in order, none overlapping.
 *
 * @param published ISO date of publication, which expressions without a year, month or date are counted from;
 *   null leaves those out
 */
export function findDates(text: string, language: LanguageData, published: string | null): DateExpression[] {
  const { patterns, tense, through, names } = finderOf(language);
  const anchor = published === null ? null : dayOf(published);
  const folded = fold(text);
  const masks = names ? [...folded.matchAll(names)] : [];
  const candidates = patterns.flatMap(({ expression, read }) =>
    [...folded.matchAll(expression)].map((match) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      return { match, read, start, end: match.index + match[0].trimEnd().length };
    }),
  );
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DateExpression[] = [];
  let told: (Day & Range) | null = null;
  let mask = 0;
  for (const { match, read, start, end } of candidates) {
    while (endOf(masks[mask]) <= start) mask += 1;
    const isInName = start >= (masks[mask]?.index ?? Infinity);
    if (isInName || start < (found.at(-1)?.end ?? 0)) continue;
    const near: boolean = told !== null && !/[。！？\n]/u.test(text.slice(told.end, start));
    const before = found.at(-1);
    const from = before && through.test(folded.slice(before.end, start)) ? before.iso : undefined;
    const iso = read(match, {
      anchor: told && anchor && isQuoted(text, start) ? spokenOn(told, anchor) : anchor,
      told: told && { ...told, near },
      from: from === undefined ? null : partsOf(from),
      capital: text[start] !== folded[start],
      tense: () => tense(folded, { start, end }),
    });
    if (iso === null) continue;
    found.push({ start, end, iso, ...(from === undefined ? {} : { from }) });
    const day = dayOf(iso);
    if (day && (published === null || iso <= published)) told = { ...day, start, end };
  }
  return found;
}

const endOf = (match: RegExpExecArray | undefined): number =>
  match ? match.index + match[0].length : Infinity;

/** How far before a word its quotation begins at most, in UTF-16 code units. */
const QUOTED = 200;

/** Whether a quotation is open at an offset: its opening mark stands before it in the line and no closing one. */
const isQuoted = (text: string, at: number): boolean =>
  /[“「『„«][^”」』»\n]*$/u.test(text.slice(Math.max(0, at - QUOTED), at));

/** Days before publication within which the words quoted were spoken on the day told last. */
const SPOKEN_DAYS = 2;

/** The day that “today” is for a speaker: that told last, when the story came out within two days of it. */
const spokenOn = (told: Day, anchor: Day): Day => {
  const { year, month, day } = addDays(anchor, -SPOKEN_DAYS);
  return isoOf(told.year, told.month, told.day) >= isoOf(year, month, day) ? told : anchor;
};

/** The text in lower case and with full-width digits as plain ones; every offset stays. */
export function fold(text: string): string {
  const narrow = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const lower = narrow.toLowerCase();
  // `İ` is longer in lower case.
  return lower.length === text.length ? lower : narrow.replace(/\p{Lu}/gu, (letter) => lowerOf(letter));
}

const lowerOf = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};
