import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import type { LanguageData } from '../../../lib/languages/language.ts';
import { REGIONS } from '../../../lib/languages/regions.ts';

const CODES = ['zh', 'en', 'ru', 'es', 'fr', 'de', 'pt', 'ja', 'ko', 'ar'];

const languages = await Promise.all(
  CODES.map(async (code) => {
    const language = await loadLanguage(code);
    if (!language) throw new Error(`no words for ${code}`);
    return { code, language };
  }),
);

/** Every list of a language by its path: `names.places`, `dates.months.3` … */
function listsOf(value: unknown, path = ''): [string, readonly string[]][] {
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string')
      ? [[path, value]]
      : value.flatMap((item: unknown, i) => listsOf(item, `${path}.${i}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listsOf(item, path ? `${path}.${key}` : key));
}

const AS_WRITTEN =
  /^names\.(?:notNames|givenNames|organisations|places|(?:countryAliases|shortNames)\..+|apposition\.age.+)$/;
/** Initialisms of titles in scripts without case: CEO, FW. */
const INITIALISM = /^[A-Z]{2,4}$/;

const duplicates = (list: readonly string[]): string[] => list.filter((word, i) => list.indexOf(word) !== i);
const withCapitals = (list: readonly string[]): string[] =>
  list.filter((word) => word !== word.toLowerCase() && !INITIALISM.test(word));
const relative = ({ dates }: LanguageData): Record<string, number>[] => [
  dates.relativeDays,
  dates.relativeMonths,
  dates.relativeYears,
];

describe.each(languages)('the words of $code', ({ code, language }) => {
  const lists = listsOf(language);

  it('name their language and its writing', () => {
    expect(language.code).toBe(code);
    const script = { zh: 'unspaced', ja: 'unspaced', ko: 'spaced', ar: 'spaced' }[code] ?? 'cased';
    expect(language.writing).toBe(script);
  });

  it('hold nothing empty, padded or split over lines', () => {
    const bad = lists.flatMap(([path, list]) =>
      list
        .filter((word) => word === '' || word !== word.trim() || /\s{2}|[\n\t]/.test(word))
        .map((w) => [path, w]),
    );
    expect(bad).toEqual([]);
  });

  it('hold nothing twice in one list', () => {
    expect(
      lists.map(([path, list]) => [path, duplicates(list)]).filter(([, twice]) => twice?.length),
    ).toEqual([]);
  });

  it('are in lower case where they are not kept as written', () => {
    const bad = lists
      .filter(([path]) => !AS_WRITTEN.test(path))
      .map(([path, list]) => [path, withCapitals(list)] as const)
      .filter(([, words]) => words.length > 0);
    expect(bad).toEqual([]);
  });

  it('have the twelve months, or none where months are numbers', () => {
    const { months } = language.dates;
    expect(months.length).toBe(['zh', 'ja', 'ko'].includes(code) ? 0 : 12);
    expect(months.filter((forms) => forms.length === 0)).toEqual([]);
    expect(duplicates(months.flat())).toEqual([]);
  });

  it('have the seven days of the week, Sunday first', () => {
    const { weekdays } = language.dates;
    expect(weekdays.map((forms) => forms.length > 0)).toEqual(Array.from({ length: 7 }, () => true));
    expect(duplicates(weekdays.flat())).toEqual([]);
    const sunday = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 7),
    );
    expect(weekdays[0]).toContain(sunday.toLowerCase());
  });

  it('count days, months and years from today, both ways', () => {
    for (const counted of relative(language)) {
      const values = Object.values(counted);
      expect(values).toContain(0);
      expect(values).toContain(-1);
      expect(values).toContain(1);
      expect(values.every((value) => Number.isInteger(value) && Math.abs(value) <= 3)).toBe(true);
    }
  });

  it('name countries by regions that exist, no name for two of them', () => {
    const { countryAliases } = language.names;
    expect(Object.keys(countryAliases).filter((region) => !REGIONS.includes(region))).toEqual([]);
    expect(duplicates(Object.values(countryAliases).flat())).toEqual([]);
  });

  it('report speech with many verbs, and name sources without one', () => {
    const { cues, sourceBefore, sourceAfter } = language.speech;
    expect(cues.length).toBeGreaterThanOrEqual(60);
    expect(sourceBefore.length + sourceAfter.length).toBeGreaterThan(0);
  });
});

describe.each(languages.filter(({ language }) => language.dates.months.length > 0))(
  'the months of $code',
  ({ code, language }) => {
    it('are the ones that dates are written with', () => {
      const format = new Intl.DateTimeFormat(code === 'ar' ? 'ar-EG' : code, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
      const unknown = Array.from({ length: 12 }, (_, month) =>
        format.formatToParts(Date.UTC(2024, month, 15)).find((part) => part.type === 'month'),
      ).filter((part, month) => !language.dates.months[month]?.includes(part?.value.toLowerCase() ?? ''));
      expect(unknown).toEqual([]);
    });
  },
);
