import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { plainHan } from '../text/plain-han.ts';
import type { CastMember } from './mention.ts';

const HAN = /^\p{Script=Han}{2,}$/u;
const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;
/** One word alone (government, police) is anybody's. */
const LEAST_WORDS = 2;
const LEAST_NAME = 4;
const LONGEST_BEFORE = 5;

/**
 * Unnamed speakers who have a name after all, by their phrase: 이 후보 is 이재명, the one candidate of that surname;
 * 协会 is 湖区商业协会, the one body so called; “the lake's water board” is the Water Board of the Lake. Nobody is guessed
 * where two could be meant.
 */
export function namedGroups(groups: readonly CastMember[], cast: readonly CastMember[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name } of groups) {
    const [only, other] = cast.filter((member) => isCalled(member, name));
    if (only && !other) names.set(name, only.name);
  }
  return names;
}

function isCalled({ kind, aliases, roles }: CastMember, phrase: string): boolean {
  if (kind === 'organisation') {
    if (HAN.test(phrase))
      return aliases.some((alias) => alias.endsWith(phrase) || isCalledBefore(phrase, alias));
    const words = wordsOf(phrase);
    return words !== undefined && aliases.some((alias) => wordsOf(alias) === words);
  }
  return (
    kind === 'person' &&
    aliases.some((alias) => phrase.startsWith(alias) && roles.includes(phrase.slice(alias.length).trim()))
  );
}

/** What a body is, before its name: 运营商|清湖漂流旅游公司. */
const isCalledBefore = (phrase: string, name: string): boolean =>
  name.length >= LEAST_NAME &&
  phrase.endsWith(name) &&
  phrase.length - name.length <= LONGEST_BEFORE &&
  /[商方者体位家业企司]$/u.test(phrase.slice(0, -name.length));

/** The long words of a name in one order, whatever theirs is: civil aviation authority, Authority of Civil Aviation. */
function wordsOf(name: string): string | undefined {
  const words = name.toLowerCase().match(WORD) ?? [];
  return words.length < LEAST_WORDS ? undefined : words.toSorted().join(' ');
}

/** Letters with which Chinese words for people and bodies end. */
const ENDS_AS_SOMEBODY =
  /[们們方组組队隊处處科所站院会會团團者员員人厅廳局部委署庭报報社网網媒民友商企军軍党黨府国國省市县縣州区區镇鎮村校派系家长長师師手生工哥姐叔婶爷奶妈爸嫂婆弟妹兄客户戶迷星]$/u;
const LEAST_LETTERS = 2;
/** The middle of something, which no body is: 台风中心. */
const MIDDLE = /(?:[风風]|震|风暴|气旋|漩涡)中心$/u;
/** A mark that stands alone, or a word that begins no phrase. */
const BEGINS_ODDLY = /^[的系是在和与與及（(》）)【]|^[^《]*》|^[^（(]*[）)]|[+＋\n]/u;

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
    ...(names.bodyEndings ?? []),
    ...(speech.subjects?.people ?? []),
    ...(speech.subjects?.documents ?? []),
  ]);
  const reporters = names.reporterTitles ?? [];
  const isSomebody = (name: string): boolean =>
    !reporters.some((title) => name.startsWith(title)) &&
    name.length >= LEAST_LETTERS &&
    !BEGINS_ODDLY.test(name) &&
    !MIDDLE.test(name) &&
    (ENDS_AS_SOMEBODY.test(name) || heads.endingAt(name, name.length) !== undefined);
  return new Set(
    groups
      .filter(({ kind, name }) => kind === 'group' && !isSomebody(plainHan(name)))
      .map(({ name }) => name),
  );
}
