import type { LanguageData } from '../languages/language.ts';
import type { StoryNames } from '../names/mention.ts';
import { buildCast } from './cast.ts';
import { Countries } from './countries.ts';
import type { CastMember, Mention } from './mention.ts';
import { CasedNames } from './names-cased.ts';
import { TitledNames } from './names-titled.ts';
import { HanOrganisations } from './organisations-han.ts';
import { HanPeople } from './people-han.ts';
import { addRoles, casedRoles, hanRoles, type RoleFinder, titledRoles } from './roles.ts';

/** Everybody that headline and text name, in no order yet, with their titles. */
export function findCast(
  title: string,
  text: string,
  language: LanguageData,
  _tagged: StoryNames,
): CastMember[] {
  const whole = `${title}\n\n${text}`;
  const offset = title.length + 2;
  const countries = new Countries(language);
  const mentions = [...countries.find(whole), ...names(whole, offset, language, countries)];
  const cast = buildCast(whole, offset, mentions, language);
  return addRoles(text, cast, roleFinder(language));
}

function names(whole: string, offset: number, language: LanguageData, countries: Countries): Mention[] {
  if (language.code === 'zh')
    return [
      ...new HanPeople(language, countries.names()).find(whole),
      ...new HanOrganisations(language, countries.names()).find(whole),
    ];
  if (language.writing === 'cased') {
    const found = new CasedNames(language, countries.names()).find(whole);
    // In A Headline Like This no capital tells a name; the text's names are found again in it.
    return isTitleCase(whole.slice(0, offset)) ? found.filter(({ start }) => start >= offset) : found;
  }
  return new TitledNames(language).find(whole);
}

function roleFinder(language: LanguageData): RoleFinder {
  if (language.code === 'zh') return hanRoles(language);
  return language.writing === 'cased' ? casedRoles(language) : titledRoles(language);
}

/** Share of capitalised words from which capitals in a headline say nothing. */
const TITLE_CASE = 0.7;

function isTitleCase(headline: string): boolean {
  const words = headline.match(/[\p{L}][\p{L}\p{M}’'-]*/gu) ?? [];
  return (
    words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * TITLE_CASE
  );
}
