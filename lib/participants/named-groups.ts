import type { CastMember } from './mention.ts';

const HAN = /^\p{Script=Han}{2,}$/u;
const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;
/** One word alone (government, police) is anybody's. */
const LEAST_WORDS = 2;
const LEAST_NAME = 4;
const LONGEST_BEFORE = 12;
/** Words that describe a body before its name. */
const MOST_DESCRIBING = 4;
/** Who speaks for a Chinese body, or where: 飞虎俱乐部|官方. */
const SPEAKS_FOR = /(?<=\p{Script=Han}{2})(?:官方|方面|官微|官网|官方微博|公众号)$/u;

/**
 * Unnamed speakers who have a name after all, by their phrase: 이 후보 is 이재명, the one candidate of that surname;
 * 协会 is 湖区商业协会, the one body so called; “the lake's water board” is the Water Board of the Lake. Nobody is guessed
 * where two could be meant.
 *
 * @param prepositions of the language, which make two of a phrase and a name: officials |at| Tarn
 */
export function namedGroups(
  groups: readonly CastMember[],
  cast: readonly CastMember[],
  prepositions: readonly string[] = [],
): Map<string, string> {
  const small = new Set(prepositions);
  const names = new Map<string, string>();
  for (const { name } of groups) {
    const [only, other] = cast.filter((member) => isCalled(member, name) || isDescribed(member, name, small));
    if (only && !other) names.set(name, only.name);
  }
  return names;
}

/** A paper in marks, with what of it speaks: 北国《湖区时报》|网站. */
const PAPER = /《([^《》]{2,12})》(?:网站|官网|社论|评论|文章|杂志|報導|报道|網站|社論|評論)?$/u;

function isCalled({ kind, aliases, roles }: CastMember, phrase: string): boolean {
  if (kind === 'organisation') {
    const paper = PAPER.exec(phrase)?.[1];
    if (paper !== undefined) return aliases.includes(paper);
    if (HAN.test(phrase)) {
      const body = phrase.replace(SPEAKS_FOR, '');
      return aliases.some((alias) => alias.endsWith(body) || isCalledBefore(body, alias));
    }
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
  /[商方者体位家业企司队头]$/u.test(phrase.slice(0, -name.length));

/**
 * Whether a phrase is a body's name with what it is before it, in small letters (state-run |Tarn News|, the finance blog
 * |Tarn|), but not another's of it (officials |at| Tarn).
 */
function isDescribed(
  { kind, aliases }: CastMember,
  phrase: string,
  prepositions: ReadonlySet<string>,
): boolean {
  if (kind !== 'organisation') return false;
  return aliases.some((alias) => {
    if (alias.length < LEAST_NAME || !phrase.endsWith(` ${alias}`)) return false;
    const words = phrase.slice(0, -alias.length - 1).split(' ');
    return (
      words.length <= MOST_DESCRIBING &&
      words.every((word) => /^\p{Ll}[\p{Ll}-]*$/u.test(word) && !prepositions.has(word))
    );
  });
}

/** The long words of a name in one order, whatever theirs is: civil aviation authority, Authority of Civil Aviation. */
function wordsOf(name: string): string | undefined {
  const words = name.toLowerCase().match(WORD) ?? [];
  return words.length < LEAST_WORDS ? undefined : words.toSorted().join(' ');
}
