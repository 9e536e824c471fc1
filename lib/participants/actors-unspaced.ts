import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { ActorPlace } from './actors.ts';

/** What makes another word of a Chinese one for a group: 企业|家, 代表|性. */
const GOES_ON =
  /^(?:[家性化界業业型級级版節节奖獎权權證证险險股费費厅廳]|会议|大会|协会|联合会|组织|团体|队伍|工作|保险|职业|生涯|形象|代表|大学|银行|公司)/u;
/** A word for a group that is the end of one word and the beginning of another: 进行|人员, 涉嫌|犯罪, 多媒体. */
const RUNS_ON = /[进執执举舉银銀飞飛航进進]行人|涉嫌犯|中[华華]人|多媒[体體]|人质疑|从业者|中餐[厅廳]/u;
const PLURAL = /[们們]$/u;
const KANJI = /[\p{Script=Han}\p{Script=Katakana}ー々]/u;
const LONGEST_RUN = 8;

/** How many: 33名, 40多家, 15 个, 一 before a word for people. */
const COUNT =
  /(?:(?:[\d０-９]{1,7}|[一二两兩三四五六七八九十百千万几幾数數]{1,4})[余餘多]? ?(?:[名位个個家所支批群对對户戶伙])|(?<!\p{Script=Han})一) ?[“"]?$/u;
const COUNT_REACH = 14;
/** “A” behind a place: 四川江油|一|女民警. */
const A = '一';
/** One of them without anything else that tells which: 一名|男子. */
const ONE = /^一[名位个個家群]?$/u;
const AGE = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})[多余餘]?[岁歲]的?$/u;
const AGE_REACH = 6;
/** Behind a group in Japanese, how many they are: 邦人|１０人. */
const PEOPLE_BEHIND = /^ら?[\d０-９]{1,6}人/u;
/** Before it, whose they are or how old: |湖北大の|チーム, |20代の|男性. */
const OF = 'の';
const DECADE = /[\d０-９]{2}代$/u;
/** What a run of ideographs begins with: 70|代女性. */
const DIGITS = /[\d０-９]{1,3}$/u;
const MOST_PARTS = 6;

/** What may stand before a group's head and belongs to it. */
interface Describing {
  /** Where the place, country or body begins that ends at a code unit. */
  startOf: ReadonlyMap<number, number>;
  heads: Lexicon;
  words: Lexicon;
}

/**
 * Where a text without spaces has words for groups, with what describes them: in Japanese the ideographs written before
 * them, whose they are and how many (湖北大の|チーム, 邦人|１０人), in Chinese place, number and what else tells which
 * (武汉|一位|快递小哥, 当地|居民).
 *
 * @param startOf where the place, country or body begins that ends at a code unit
 */
export function unspacedActors(
  text: string,
  { code, names }: LanguageData,
  startOf: ReadonlyMap<number, number>,
): ActorPlace[] {
  const heads = new Lexicon(names.actors ?? []);
  const describing = { startOf, heads, words: new Lexicon(names.actorModifiers ?? []) };
  const isJapanese = code === 'ja';
  return [...heads.matches(text)].flatMap(({ start, end, word }): ActorPlace[] => {
    const next = text.slice(end, end + 3);
    const isOther = isJapanese
      ? KANJI.test(next.charAt(0))
      : GOES_ON.test(next) || RUNS_ON.test(text.slice(Math.max(0, start - 1), start + 3));
    if (isOther) return [];
    const phrase = isJapanese
      ? japanesePhrase(text, { start, end }, startOf)
      : { start: chineseStart(text, start, describing), end };
    return [{ start, end, head: word.replace(PLURAL, ''), phrase }];
  });
}

/** Where the phrase begins whose head begins at `head`. */
function chineseStart(text: string, head: number, { startOf, heads, words }: Describing): number {
  let at = head;
  let counted: number | undefined;
  for (let i = 0; i < MOST_PARTS; i += 1) {
    const word = words.endingAt(text, at, 5) ?? heads.endingAt(text, at, 6);
    const count = counted === undefined ? before(COUNT, text, at, COUNT_REACH) : '';
    const place = startOf.get(at);
    if (word !== undefined) at -= word.length;
    else if (text[at - 1] === A && startOf.has(at - 1)) at -= 1;
    else if (place !== undefined) at = place;
    else if (count !== '') {
      // One of them is told by what else is said: 一名|男子 is 男子, 一名|退休|教师 is one teacher.
      if (at === head && ONE.test(count.trim()) && startOf.get(at - count.length) === undefined) break;
      at -= count.length;
      counted = at;
    } else {
      const age = before(AGE, text, at, AGE_REACH);
      if (age === '') break;
      at -= age.length;
    }
  }
  return at;
}

const before = (pattern: RegExp, text: string, at: number, reach: number): string =>
  pattern.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';

function japanesePhrase(text: string, head: Range, startOf: ReadonlyMap<number, number>): Range {
  let { start, end } = head;
  while (start > 0 && end - start < LONGEST_RUN && KANJI.test(text[start - 1] ?? '')) start -= 1;
  start -= before(DIGITS, text, start, 3).length;
  if (text[start - 1] === OF) {
    const decade = before(DECADE, text, start - 1, 4);
    start = startOf.get(start - 1) ?? (decade === '' ? start : start - 1 - decade.length);
  }
  end += PEOPLE_BEHIND.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return { start, end };
}
