import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { Countries } from './countries.ts';
import { longestOnly, type Mention } from './mention.ts';

/** The names of a text that the language's lists hold: countries, organisations, places. */
export function listedNames(text: string, language: LanguageData): Mention[] {
  const wholeWords = language.writing !== 'unspaced';
  const of = (words: readonly string[], kind: Mention['kind']): Mention[] =>
    [...new Lexicon(words, { wholeWords }).matches(text)].map(({ start, end }) => ({
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
