import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** How sure such a name is. */
const SCORE = 0.9;
/** Chinese: a surname and how its bearer is called, which is the name the text gives: 李女士, 胡某某. */
const CHINESE =
  /\p{Script=Han}(?:女士|先生|小姐|太太|大爷|大妈|大娘|大叔|大婶|大姐|大哥|阿姨|奶奶|爷爷|婆婆|老汉|老太|同学|某某|某(?![些个個种種地人家国國省市年日月时時次项項款位]))/gu;
/** Letters that are a surname seldom enough before such a word. */
const NO_SURNAME = new Set('老各位于常和同向时明成能水方万高国文安');
/** Japanese: ideographs that something else parts from what stands before, and how somebody is called. */
const JAPANESE =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー々])([\p{Script=Han}々]{2,4})(?:さん|氏(?![名族神])|容疑者|被告(?!人|側))/gu;
/** The same with a title, behind whose they are: 湖北県の|川辺|知事. */
const OF_SOMETHING =
  /の([\p{Script=Han}々]{2,3})(?:知事|市長|首相|外相|大統領|社長|監督|会長|選手|投手|教授)/gu;
const NOBODY =
  /^(?:同|両|各|前|元|現|新|副|次期|皆|奥|客|患者|業者|医者|役者|記者|職人|住職|隣人|友人|主人|本人|日本|米国|中国|韓国)|[者員人客婦師長様家校社省庁県市府都党国]$/u;

/**
 * People whom the tagger may miss, but who are addressed: by surname in Chinese (李女士, 胡某), by honorific or title in
 * Japanese (川辺さん).
 *
 * @param known names already found: what they cover is theirs
 */
export function addressedPeople(
  text: string,
  { code, names }: LanguageData,
  known: readonly Mention[],
): Mention[] {
  if (code !== 'zh' && code !== 'ja') return [];
  const covered = new Uint8Array(text.length);
  // A surname alone is no whole name.
  for (const { start, end } of known) if (end - start > 1) covered.fill(1, start, end);
  const person = (start: number, end: number): Mention[] =>
    covered[start] || covered[end - 1] ? [] : [{ start, end, kind: 'person', by: 'rule', score: SCORE }];
  if (code === 'zh') {
    const surnames = new Set(names.surnames);
    return Array.from(text.matchAll(CHINESE)).flatMap(({ 0: name, index }) => {
      const [surname = ''] = name;
      return surnames.has(surname) && !NO_SURNAME.has(surname) ? person(index, index + name.length) : [];
    });
  }
  const others = new Lexicon([
    ...names.notNames,
    ...names.groupWords,
    ...names.titlesAfter,
    ...names.titlesBefore,
  ]);
  return [JAPANESE, OF_SOMETHING].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: whole, 1: name = '', index }) => {
      const start = index + whole.indexOf(name);
      return NOBODY.test(name) || others.has(name) ? [] : person(start, start + name.length);
    }),
  );
}
