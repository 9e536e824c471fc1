/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Attributes for text that comes from a page in this language (BCP 47, `und` when not known). */
export interface PageLanguage {
  lang?: string;
  dir: 'ltr' | 'rtl' | 'auto';
}

export function pageLanguage(language: string): PageLanguage {
  if (language === 'und') return { dir: 'auto' };
  return { lang: language, dir: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr' };
}
