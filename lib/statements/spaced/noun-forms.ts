import type { Range } from '../../text/range.ts';
import type { LanguageData } from '../../languages/language.ts';
import type { CastMember } from '../../participants/mention.ts';

/** Letters of a compound's first part. */
const SHORTEST_PART = 3;
/** Letters by which inflected forms of a noun are told to be one. */
export const STEM = 5;

/** Whether a name is written on to a noun: Landwirtschafts|ministerium. */
const isCompound = (name: string, noun: string): boolean =>
  noun.length > STEM && bareWords(name).some((word) => word.endsWith(noun));

/** A word without the article that Arabic writes on to it. */
export const bare = (word: string): string => word.replace(/^ال/u, '');

/** The words of a phrase, in lower case, without articles written on to them. */
export const bareWords = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map(bare);

/** What the forms of a noun have in common. */
export const stemOf = (word: string): string => bare(word).slice(0, STEM);

/** Whether a word of a phrase begins with a stem. */
export const hasWord = (phrase: string, stem: string): boolean =>
  bareWords(phrase).some((word) => word.startsWith(stem));

/** How German nouns end in their forms, and what opens the rest of a title behind its noun: Sprecher | des Ministeriums. */
const ENDING = /(?:innen|in|en|es|e|n|s)$/u;
const BEHIND_NOUN = /\s(?:de[rsmn]|von|vom|für|bei|beim|in|im|an|am|zu[mr]?|aus)\s/u;

/** Whether two German nouns are forms of one, or one is written on to the other: Sprecherin, Kreml|sprecher. */
function isSameNoun(a: string, b: string): boolean {
  const [one, other] = [a.replace(ENDING, ''), b.replace(ENDING, '')];
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  return long === short || (short.length > STEM && long.endsWith(short));
}

/** Whether a German noun, or one that it is written on to, stands in a phrase, no more than its own words counted. */
const hasNoun = (phrase: string, noun: string): boolean =>
  bareWords(phrase.split(BEHIND_NOUN, 1)[0] ?? phrase).some((word) => isSameNoun(word, noun));

/** Whether a noun stands in one of somebody's titles; `compounds`: nouns are written on to each other (German). */
export const isTitledBy = (
  member: CastMember,
  { head, of }: { head: string; of?: CastMember },
  compounds: boolean,
): boolean =>
  compounds
    ? member.kind === 'person' && member.roles.some((role) => hasNoun(role, head))
    : hasTitle(member, stemOf(head), of);

/** Whether a noun stands in a body's name. */
export const isCalledBy = (name: string, noun: string, compounds: boolean): boolean =>
  compounds ? hasNoun(name, noun) : hasWord(name, stemOf(noun)) || isCompound(name, noun);

/** Articles that are left off the names of unnamed speakers: the definite ones only where the other tells somebody new. */
export function articlesLeftOff({ code, names, speech }: LanguageData): ReadonlySet<string> {
  if (code === 'en') return new Set(['the']);
  const definite = new Set(speech.clause?.definite);
  return new Set(code === 'de' ? names.articles?.filter((article) => definite.has(article)) : names.articles);
}

/** A word with a capital that does not begin the title. */
const NAME_WITHIN = /(?<=[^\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu;

/** Whether a title names another body or country than the one that somebody is told to belong to: président du Chili. */
function isOfAnother(role: string, of: CastMember | undefined): boolean {
  if (of === undefined) return false;
  const names = role.match(NAME_WITHIN) ?? [];
  return (
    names.length > 0 &&
    !names.some((name) => of.aliases.some((alias) => hasWord(alias, stemOf(name.toLowerCase()))))
  );
}

/** Whether the first word of one of somebody's titles begins with a stem. */
export const isTitled = ({ kind, roles }: CastMember, stem: string): boolean =>
  kind === 'person' && roles.some((role) => bareWords(role)[0]?.startsWith(stem));

/** Whether any word of one of somebody's titles does, the title being none of another body than `of`. */
export const hasTitle = ({ kind, roles }: CastMember, stem: string, of?: CastMember): boolean =>
  kind === 'person' && roles.some((role) => hasWord(role, stem) && !isOfAnother(role, of));

/** A noun phrase without the article that it begins with, unless it is nothing else. */
export function withoutArticle(text: string, { start, end }: Range, articles: ReadonlySet<string>): Range {
  const [first = ''] = /^[\p{L}\p{M}]+(?:[’'](?=\p{L}))?/u.exec(text.slice(start, end)) ?? [];
  if (!articles.has(first.toLowerCase().replace(/[’']$/u, '')) || first.length >= end - start)
    return { start, end };
  const rest = /^\s*/u.exec(text.slice(start + first.length, end))?.[0].length ?? 0;
  return { start: start + first.length + rest, end };
}

/** Whether a word is written on to one for a body: Bauern|verband. */
export function isBodyCompound(word: string, bodies: ReadonlySet<string>): boolean {
  for (let at = SHORTEST_PART; at <= word.length - STEM; at += 1) if (bodies.has(word.slice(at))) return true;
  return false;
}
