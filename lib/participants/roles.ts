import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Range, trimRange } from '../text/range.ts';
import type { CastMember } from './mention.ts';
import { phraseStart } from './phrase-han.ts';

/** Roles kept of one participant, longest first. */
const MOST_ROLES = 4;
/** Mentions looked at: titles stand at the first ones. */
const MOST_MENTIONS = 12;

/** Finds the titles that the text gives beside a mention, as ranges of it. */
export type RoleFinder = (text: string, mention: Range) => Range[];

/**
 * Sets the roles of every person of the cast, longest first. What stands inside a role (外交部 in 外交部发言人毛宁)
 * is no mention of its own: the person acts, not the body.
 */
export function addRoles(text: string, cast: readonly CastMember[], find: RoleFinder): CastMember[] {
  const taken: Range[] = [];
  const roles = cast.map((member) => {
    if (member.kind !== 'person') return [];
    const ranges = member.mentions.slice(0, MOST_MENTIONS).flatMap((mention) => find(text, mention));
    taken.push(...ranges);
    const distinct = new Set(ranges.map(({ start, end }) => text.slice(start, end)));
    return [...distinct].toSorted((a, b) => b.length - a.length).slice(0, MOST_ROLES);
  });
  const covered = new Uint8Array(text.length);
  for (const { start, end } of taken) covered.fill(1, start, end);
  const free = ({ start }: Range): boolean => !covered[start];
  return cast
    .map((member, i) =>
      Object.assign({}, member, { roles: roles[i], mentions: member.mentions.filter(free) }),
    )
    .filter((member) => member.mentions.length > 0 || member.inHeadline);
}

/**
 * Chinese titles: before the name, walking left over organisations, places, 、 and 兼
 * (中共中央政治局委员、中央外办主任王毅), or straight after it (魏少军教授).
 */
export function hanRoles(language: LanguageData): RoleFinder {
  const before = new Lexicon(language.names.titlesBefore);
  const after = new Lexicon(language.names.titlesAfter);
  return (text, { start, end }) => {
    const roles: Range[] = [];
    const title = before.endingAt(text, start, 8);
    if (title !== undefined) {
      const longest = { start: phraseStart(text, start, 0, { list: true }), end: start };
      const range = trimRange(text, longest, '、，（）() “”《》—-');
      const whole = range.end - range.start >= title.length && balanced(text.slice(range.start, range.end));
      roles.push(whole ? range : { start: start - title.length, end: start });
    }
    const follows = after.startingAt(text, end);
    if (follows !== undefined) roles.push({ start: end, end: end + follows.length });
    return roles;
  };
}

/** Brackets and quotation marks of a role stand in pairs. */
const balanced = (role: string): boolean =>
  ['（）', '()', '“”', '《》', '「」'].every(
    ([open = '', close = '']) => role.split(open).length === role.split(close).length,
  );

/** Characters looked at on either side of a name. */
const REACH = 80;
const APPOSITION = /^, ([^,.;:!?“”"()—\n]{3,90})(?=[,.;—\n]| –)/u;
/**
 * Titles in writing with capitals: before the name (Foreign Minister X, former mayor X) and in apposition after it
 * (X, the head of Y, …).
 */
export function casedRoles(language: LanguageData): RoleFinder {
  const titles = new Lexicon(language.names.titlesBefore, { wholeWords: true });
  const titleWords = new Set(language.names.titlesBefore.flatMap((title) => title.split(' ')));
  const articles = new Set(language.names.articles ?? []);
  const clauseOpeners = new Set(language.speech.clauseOpeners ?? []);
  return (text, { start, end }) => {
    const roles: Range[] = [];
    const from = Math.max(0, start - REACH);
    const left = text.slice(from, start).trimEnd();
    const title = titles.endingAt(left.toLowerCase(), left.length, 30);
    if (title !== undefined)
      roles.push({
        start: from + extendLeft(left, left.length - title.length, titleWords, articles),
        end: from + left.length,
      });
    const apposition = APPOSITION.exec(text.slice(end, end + REACH + 10))?.[1];
    if (
      apposition !== undefined &&
      !clauseOpeners.has(firstWord(apposition)) &&
      holdsTitle(apposition, titleWords)
    ) {
      const article = articles.has(firstWord(apposition)) ? firstWord(apposition).length + 1 : 0;
      roles.push({ start: end + 2 + article, end: end + 2 + apposition.length });
    }
    return roles;
  };
}

const firstWord = (phrase: string): string => /^[\p{L}\p{M}]+/u.exec(phrase)?.[0].toLowerCase() ?? '';

const holdsTitle = (phrase: string, titleWords: ReadonlySet<string>): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}’'-]+/u)
    .some((word) => titleWords.has(word));

/** Where a title begins with the capitalised and title words before it: “Russian Deputy Foreign Minister”. */
function extendLeft(
  left: string,
  titleStart: number,
  titleWords: ReadonlySet<string>,
  articles: ReadonlySet<string>,
): number {
  let start = titleStart;
  for (;;) {
    const word = /([\p{L}\p{M}.’'&-]+)\s+$/u.exec(left.slice(Math.max(0, start - 40), start));
    if (!word?.[1]) break;
    const bare = word[1].toLowerCase();
    if ((!/^\p{Lu}/u.test(word[1]) && !titleWords.has(bare)) || articles.has(bare)) break;
    start -= word[0].length;
  }
  return start;
}

/** Titles straight beside the name, in writing that marks no names: 岸田文雄首相, 홍길동 장관. */
export function titledRoles(language: LanguageData): RoleFinder {
  const before = new Lexicon(language.names.titlesBefore);
  const after = new Lexicon(language.names.titlesAfter);
  return (text, { start, end }) => {
    const behind = text[end] === ' ' ? end + 1 : end;
    const front = text[start - 1] === ' ' ? start - 1 : start;
    const suffix = after.startingAt(text, behind);
    const prefix = before.endingAt(text, front, 30);
    return [
      ...(suffix === undefined ? [] : [{ start: behind, end: behind + suffix.length }]),
      ...(prefix === undefined ? [] : [{ start: front - prefix.length, end: front }]),
    ];
  };
}
