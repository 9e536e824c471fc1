/** How pages say that a story is told while it happens, in headlines and in their addresses; by language. */
const LIVE_WORDS: Record<string, readonly string[]> = {
  en: ['live', 'liveblog', 'as it happened', 'rolling coverage', 'minute by minute', 'latest updates'],
  de: ['live', 'liveticker', 'newsticker', 'newsblog', 'im ticker', 'minutenprotokoll'],
  fr: ['direct', 'minute par minute'],
  es: ['en vivo', 'en directo', 'minuto a minuto', 'última hora'],
  pt: ['ao vivo', 'em direto', 'minuto a minuto', 'tempo real'],
  it: ['diretta', 'minuto per minuto'],
  nl: ['liveblog'],
  ru: ['онлайн', 'прямой эфир', 'трансляция', 'хроника'],
  ar: ['مباشر', 'لحظة بلحظة', 'تغطية حية'],
};

/** The same in languages whose words stand inside others. */
const LIVE_WORDS_CJK: Record<string, readonly string[]> = {
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
  ja: ['速報', 'ライブ', '詳報', 'タイムライン'],
  ko: ['실시간', '생중계', '라이브'],
};

const SPACED = Object.values(LIVE_WORDS).flat();
const CJK = Object.values(LIVE_WORDS_CJK).flat();

/** What stands between words: spaces, marks and symbols. Named one by one, since all there are take long to prepare. */
const BETWEEN =
  /[\s!-/:-@[-`{-\u00bf\u060c\u061b\u061f\u2010-\u2bff\u3000-\u3020\uff00-\uff0f\uff1a-\uff20]+/g;

/** Whether a headline, or an address, says that its story is told while it happens. */
export function saysLive(text: string): boolean {
  const words = ` ${text.toLowerCase().replace(BETWEEN, ' ')} `;
  return SPACED.some((word) => words.includes(` ${word} `)) || CJK.some((word) => words.includes(word));
}

/** Half of the day, before the hour. */
export const FORENOON = ['上午', '凌晨', '早上', '清晨', '午前', '오전'];
export const AFTERNOON = ['下午', '晚上', '傍晚', '中午', '午後', '오후'];
