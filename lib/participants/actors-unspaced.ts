import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { ActorPlace } from './actors.ts';

/** What makes another word of a Chinese one for a group: 企业|家, 代表|性. */
const GOES_ON =
  /^(?:[家性化界業业型級级版節节奖獎权權證证险險股费費厅廳]|会议|大会|协会|联合会|组织|团体|队伍|工作|保险|职业|生涯|形象|代表|大学|银行|公司)/u;
const PLURAL = /[们們]$/u;
const KANJI = /[\p{Script=Han}\p{Script=Katakana}ー々]/u;
const LONGEST_RUN = 8;

/** Between whose a group is and its head: 法国|各|工会. */
const HOW_MANY = /(?:一些|部分|多数|多家|各地|各|多|数)$/u;

/**
 * Where a text without spaces has words for groups: in Japanese with the ideographs written before them, in Chinese
 * with the place or body that they belong to (日本|企业).
 *
 * @param startOf where the place, country or body begins that ends at a code unit
 */
export function unspacedActors(
  text: string,
  { code, names }: LanguageData,
  startOf: ReadonlyMap<number, number>,
): ActorPlace[] {
  const lexicon = new Lexicon(names.actors ?? []);
  const isJapanese = code === 'ja';
  return [...lexicon.matches(text)].flatMap(({ start, end, word }): ActorPlace[] => {
    const next = text.slice(end, end + 3);
    if (isJapanese ? KANJI.test(next.charAt(0)) : GOES_ON.test(next)) return [];
    let from = start;
    if (isJapanese)
      while (from > 0 && end - from < LONGEST_RUN && KANJI.test(text[from - 1] ?? '')) from -= 1;
    else {
      const before = start - (HOW_MANY.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
      from = startOf.get(before) ?? start;
    }
    return [{ start, end, head: word.replace(PLURAL, ''), phrase: { start: from, end } }];
  });
}
