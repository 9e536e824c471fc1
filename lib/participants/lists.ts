import type { LanguageData } from '../languages/language.ts';
import { isWordCharacter, Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { Countries } from './countries.ts';
import { isInKatakana } from './forms.ts';
import { longestOnly, type Mention } from './mention.ts';

/** The names of a text that the language's lists hold: countries, organisations, places. */
export function listedNames(text: string, language: LanguageData): Mention[] {
  const wholeWords = language.writing !== 'unspaced' && language.code !== 'ko';
  const isWhole = language.code === 'ko' ? koreanWords(text, language) : () => true;
  const of = (words: readonly string[], kind: Mention['kind']): Mention[] =>
    [...new Lexicon(words, { wholeWords }).matches(text)].map(({ start, end }) => ({
      start,
      end,
      kind,
      by: 'list',
      score: 1,
    }));
  return longestOnly(
    [
      ...of(language.names.organisations, 'organisation'),
      ...new Countries(language).find(text),
      ...of(language.names.places, 'place'),
    ].filter(
      (place) => !runsOn(text, place) && !isInKatakana(text, place.start, place.end) && isWhole(place),
    ),
  );
}

/** Whether a Chinese ministry's name only begins another word: 财政部|门. */
const runsOn = (text: string, { end }: Range): boolean => /^部[门門分]/u.test(text.slice(end - 1, end + 1));

/** Letters of a Korean name that may have a particle written on to it: 미| is no country in 미가. */
const LEAST_WITH_PARTICLE = 2;

/** Whether a name is a Korean word, alone or with a particle: 민주당|은, 한국| but not 한국|은행. */
function koreanWords(text: string, { names }: LanguageData): (name: Range) => boolean {
  const particles = new Lexicon(names.nameEndings ?? []);
  return ({ start, end }) => {
    if (isWordCharacter(text[start - 1])) return false;
    const particle = end - start < LEAST_WITH_PARTICLE ? undefined : particles.startingAt(text, end);
    return !isWordCharacter(text[end + (particle?.length ?? 0)]);
  };
}
