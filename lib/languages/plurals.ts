/** A plural's ending by language, and what the singular has for it. */
const SINGULARS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/ies$/u, 'y'],
    [/s$/u, ''],
    [/men$/u, 'man'],
  ],
  es: [
    [/es$/u, ''],
    [/s$/u, ''],
  ],
  pt: [
    [/res$/u, 'r'],
    [/ões$/u, 'ão'],
    [/s$/u, ''],
  ],
  fr: [[/[sx]$/u, '']],
  de: [
    [/innen$/u, 'in'],
    [/en$/u, ''],
    [/[ns]$/u, ''],
  ],
};
/** Nouns whose plural is no verb: lawmakers, but not: hosts. */
const PLAIN_PLURAL = /(?:er|or|ist|ian)$/u;

/** What a word may be the plural of. */
export const singularsOf = (word: string, code: string): string[] =>
  (SINGULARS[code] ?? [])
    .filter(([ending]) => ending.test(word))
    .map(([ending, by]) => word.replace(ending, by));

/** The plural of a noun that several share: the |lawmakers| X and Y, los |candidatos| X, Y. */
export function pluralOf(noun: string, code: string): string | undefined {
  if (code === 'en') return PLAIN_PLURAL.test(noun) ? `${noun}s` : undefined;
  if (code !== 'es' && code !== 'pt' && code !== 'fr') return undefined;
  if (/[sxz]$/u.test(noun)) return undefined;
  return code !== 'fr' && /[rln]$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
