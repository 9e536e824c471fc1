import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { Countries } from './countries.ts';
import { longestOnly, type Mention } from './mention.ts';

/** The names of a text that the language's lists hold: countries, organisations, places. */
export function listedNames(text: string, language: LanguageData): Mention[] {
  const wholeWords = language.writing !== 'unspaced';
  const of = (words: readonly string[], kind: Mention['kind']): Mention[] =>
    [...new Lexicon(words, { wholeWords }).matches(text)]
      .filter(({ end }) => !runsOn(text, end))
      .map(({ start, end }) => ({
        start,
        end,
        kind,
        by: 'list',
        score: 1,
      }));
  return longestOnly([
    ...of(language.names.organisations, 'organisation'),
    ...new Countries(language).find(text),
    ...of(language.names.places, 'place'),
  ]);
}

/** Whether a Chinese ministry's name only begins another word: 财政部|门. */
const runsOn = (text: string, end: number): boolean => /^部[门門分]/u.test(text.slice(end - 1, end + 1));
