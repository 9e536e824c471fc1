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

/** German nouns that take -en in every case but the first: den Fotografen, dem Präsidenten. */
const WEAK = /(?:ist|ent|ant|at|graf|oge|soph|nom|et|arch)$/u;

/**
 * Other forms of a noun that stand in a title: the plural that several share (the |lawmakers| X and Y, los |candidatos|
 * X, Y), and in German the cases (des |Ministers|, dem |Präsidenten|).
 */
export function formsOf(noun: string, code: string): string[] {
  if (code === 'en') return PLAIN_PLURAL.test(noun) ? [`${noun}s`] : [];
  if (code === 'de') return germanForms(noun);
  if ((code !== 'es' && code !== 'pt' && code !== 'fr') || /[sxz]$/u.test(noun)) return [];
  return [code !== 'fr' && /[rln]$/u.test(noun) ? `${noun}es` : `${noun}s`];
}

function germanForms(noun: string): string[] {
  if (/[\s.-]/u.test(noun)) return [];
  if (noun.endsWith('in')) return [`${noun}nen`];
  if (WEAK.test(noun)) return [noun.endsWith('e') ? `${noun}n` : `${noun}en`];
  return noun.endsWith('e')
    ? [`${noun}n`, `${noun}s`]
    : [`${noun}s`, ...(noun.endsWith('er') ? [`${noun}n`] : [])];
}
