import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { plainHan } from '../text/plain-han.ts';
import type { CastMember } from './mention.ts';

/** Letters with which Chinese words for people and bodies end. */
const ENDS_AS_SOMEBODY =
  /[们們方组組队隊处處科所站院会會团團者员員人厅廳局部委署庭报報社网網媒民友商企军軍党黨府国國省市县縣州区區镇鎮村校派系家长長师師手生工哥姐叔婶爷奶妈爸嫂婆弟妹兄客户戶迷星]$/u;
const LEAST_LETTERS = 2;
/** The middle of something, which no body is: 台风中心. */
const MIDDLE = /(?:[风風]|震|风暴|气旋|漩涡)中心$/u;
/** A mark that stands alone, or a word that begins no phrase. */
const BEGINS_ODDLY =
  /^[（(》）)【]|^(?:[的是及]|系(?!主任)|在(?![野校场座职读押任逃线岗])|和(?![平解田县]|谐)|与(?!会))|^[^《]*》|^[^（(]*[）)]|[+＋\n]/u;

/**
 * Of unnamed Chinese speakers those who are nobody: phrases that end with no word for people, bodies or what they
 * publish (信中, 市场的反应), or begin as none does, and the page's own reporters (记者). Other languages tell a speaker otherwise.
 */
export function nobodies(groups: readonly CastMember[], { code, names, speech }: LanguageData): Set<string> {
  if (code !== 'zh') return new Set();
  const heads = new Lexicon([
    ...names.groupWords,
    ...names.organisationWords,
    ...names.titlesBefore,
    ...(names.actors ?? []),
    ...(names.roleNouns ?? []),
    ...(names.bodyEndings ?? []),
    ...(speech.subjects?.people ?? []),
    ...(speech.subjects?.documents ?? []),
    ...(speech.subjects?.records ?? []),
  ]);
  const reporters = names.reporterTitles ?? [];
  const isSomebody = (name: string): boolean =>
    !reporters.some((title) => name.startsWith(title)) &&
    name.length >= LEAST_LETTERS &&
    !BEGINS_ODDLY.test(name) &&
    !MIDDLE.test(name) &&
    (ENDS_AS_SOMEBODY.test(name) ||
      heads.endingAt(name.replace(/》$/u, ''), name.replace(/》$/u, '').length) !== undefined);
  return new Set(
    groups
      .filter(({ kind, name }) => kind === 'group' && !isSomebody(plainHan(name)))
      .map(({ name }) => name),
  );
}
