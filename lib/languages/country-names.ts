import { REGIONS } from './regions.ts';

const known = new Map<string, ReadonlyMap<string, string>>();

/** Countries by region (ISO 3166-1) as a language (BCP 47) calls them: CLDR's names, which take a browser a while. */
export function countryNames(language: string): ReadonlyMap<string, string> {
  const found = known.get(language) ?? read(language);
  known.set(language, found);
  return found;
}

function read(language: string): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return new Map(
    REGIONS.flatMap((region) => {
      const name = display.of(region);
      return name === undefined ? [] : [[region, name] as const];
    }),
  );
}
