import { words } from './words.ts';

const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

/** What two parties are called together, by language, in lower case and without an article. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  zh: words('双方 雙方 两人 兩人 二人 两国元首 兩國元首 两国外长 兩國外長 两国领导人 兩國領導人'),
  ja: words('双方 両者 両氏 両首脳 両大臣 両外相'),
  ko: phrases('양측, 쌍방, 두 사람, 두 정상, 양 정상, 양국 정상'),
  en: phrases(
    'both sides, two sides, both parties, two parties, both men, both women, two men, two women, both leaders, two leaders, both ministers, two ministers, both presidents, two presidents',
  ),
  de: phrases(
    'beide seiten, beiden seiten, beide parteien, beide minister, beiden minister, beide politiker',
  ),
  fr: phrases('deux parties, deux hommes, deux femmes, deux ministres, deux dirigeants, deux présidents'),
  es: phrases(
    'ambas partes, dos partes, ambos líderes, ambos ministros, ambos presidentes, ambos mandatarios',
  ),
  pt: phrases('ambas as partes, duas partes, ambos os lados, dois lados, dois líderes, dois ministros'),
  ru: phrases('обе стороны, стороны, оба министра, оба президента, оба лидера'),
  ar: words('الطرفان الجانبان الرئيسان الوزيران الطرفين الجانبين'),
};

/** Words for two parties together in a language (BCP 47 primary language). */
export const pairsOf = (code: string): readonly string[] => PAIRS[code] ?? [];

/** How titles of a country's own people begin, by language and ISO 3166 region, besides its names. */
const OWN_TITLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  zh: {
    CN: words('中共 国务院 國務院 全国人大 全国政协 中央军委'),
    US: words('白宫 白宮'),
    RU: words('克里姆林宫'),
  },
};

export const ownTitlesOf = (code: string, region: string): readonly string[] =>
  OWN_TITLES[code]?.[region] ?? [];
