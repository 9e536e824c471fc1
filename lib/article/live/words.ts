/** How pages say that a story is told while it happens, in headlines and in their address; by language. */
const LIVE_WORDS: Record<string, readonly string[]> = {
  zh: [
    '直播',
    '实时更新',
    '即时更新',
    '持续更新',
    '滚动更新',
    '滚动播报',
    '實時更新',
    '即時更新',
    '最新进展',
  ],
  en: ['live', 'live ?blog', 'as it happened', 'rolling coverage', 'minute by minute', 'latest updates'],
  de: ['live', 'live-?ticker', 'live-?blog', 'newsticker', 'newsblog', 'im ticker', 'minutenprotokoll'],
  fr: ['direct', 'en direct', 'minute par minute'],
  es: ['en vivo', 'en directo', 'minuto a minuto', 'última hora'],
  pt: ['ao vivo', 'em direto', 'em direto', 'minuto a minuto', 'tempo real'],
  it: ['diretta', 'in diretta', 'minuto per minuto'],
  nl: ['liveblog'],
  ru: ['онлайн', 'прямой эфир', 'текстовая трансляция', 'трансляция', 'хроника'],
  ja: ['速報', 'ライブ', '詳報', 'タイムライン'],
  ko: ['실시간', '생중계', '라이브', '\\[속보\\]'],
  ar: ['مباشر', 'لحظة بلحظة', 'تغطية حية'],
};

/** Words that follow each other without spaces are found inside others; the rest stand alone. */
const CJK_WORDS = ['zh', 'ja', 'ko'].flatMap((language) => LIVE_WORDS[language] ?? []);
const SPACED_WORDS = Object.entries(LIVE_WORDS)
  .filter(([language]) => !['zh', 'ja', 'ko'].includes(language))
  .flatMap(([, words]) => words);

/** A headline or an address that says so. */
export const SAYS_LIVE = new RegExp(
  `${CJK_WORDS.join('|')}|(?<![\\p{L}\\d])(?:${SPACED_WORDS.join('|')})(?![\\p{L}\\d])`,
  'iu',
);

/** Half of the day, before the hour. */
export const FORENOON = ['上午', '凌晨', '早上', '清晨', '午前', '오전'];
export const AFTERNOON = ['下午', '晚上', '傍晚', '中午', '午後', '오후'];
