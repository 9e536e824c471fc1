import type { LanguageData } from './language.ts';

/** One module a language, loaded when a page needs it. */
const LOADERS: Readonly<Record<string, () => Promise<LanguageData>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
  pt: async () => (await import('./pt.ts')).pt,
  ar: async () => (await import('./ar.ts')).ar,
};

/** The languages whose words Lede knows, by BCP 47 primary language. */
export const KNOWN_LANGUAGES: readonly string[] = Object.keys(LOADERS);

/** The words of a language, or null for one that Lede doesn't know. */
export async function loadLanguage(code: string): Promise<LanguageData | null> {
  const load = LOADERS[code];
  return load ? await load() : null;
}
