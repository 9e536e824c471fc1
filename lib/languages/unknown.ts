import type { LanguageData } from './language.ts';

/** A language that Lede has no words of: what its script alone tells. */
export function unknownLanguage(code: string, text: string): LanguageData {
  return {
    code,
    writing: writingOf(text),
    functionWords: [],
    abbreviations: [],
    names: {
      titlesBefore: [],
      titlesAfter: [],
      // Forms of address that many languages share.
      honorificsBefore: ['dr', 'prof', 'mr', 'mrs', 'ms'],
      honorificsAfter: [],
      // Where no ending is known, these are too often a verb's or an adverb's.
      noAdjectiveEndings: ['ed', 'ing', 'ly', 's'],
      particles: [],
      organisationWords: [],
      organisations: [],
      places: [],
      countryAliases: {},
      groupWords: [],
      notNames: [],
    },
    speech: {
      cues: [],
      notCues: [],
      complementisers: [],
      sourceBefore: [],
      sourceAfter: [],
      pronouns: [],
      narrative: [],
    },
    dates: {
      months: [],
      weekdays: [],
      weeks: {},
      relativeDays: {},
      through: [],
      toldDays: {},
      relativeMonths: {},
      relativeYears: {},
      openers: [],
      ahead: [],
      back: [],
      future: [],
    },
  };
}

function writingOf(text: string): LanguageData['writing'] {
  if (/\p{Lu}/u.test(text)) return 'cased';
  return / /.test(text) ? 'spaced' : 'unspaced';
}
