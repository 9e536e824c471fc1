import type { LanguageData } from '../languages/language.ts';
import type { Range } from '../text/range.ts';
import type { CastMember } from './mention.ts';
import { HanRoles } from './roles-han.ts';
import { NameFirstRoles } from './roles-name-first.ts';
import { SpacedRoles } from './roles-spaced.ts';
import type { RoleWords } from './role-words.ts';

/** Roles kept of one participant, longest first. */
const MOST_ROLES = 4;
/** Mentions looked at: titles stand at the first ones. */
const MOST_MENTIONS = 12;

/** Finds the titles that the text gives beside a mention, as ranges of it. */
export interface RoleFinder {
  of(mention: Range): Range[];
  /** What the text calls a body beside its name. */
  ofBody?(mention: Range): Range[];
}

/** The titles of a language: before the name, after it or in apposition. */
export function roleFinder(text: string, language: LanguageData, words: RoleWords): RoleFinder {
  if (language.code === 'zh') return new HanRoles(text, language, words);
  if (language.names.titlesAfter.length > 0) return new NameFirstRoles(text, language, words);
  return new SpacedRoles(text, language, words);
}

/**
 * Sets the roles of every person and body of the cast, longest first. What stands inside a role (外交部 in 外交部发言人毛宁)
 * is no mention of its own: the person acts, not the body.
 */
export function addRoles(text: string, cast: readonly CastMember[], finder: RoleFinder): CastMember[] {
  const covered = new Uint8Array(text.length);
  const rolesAt = (mention: Range, { kind }: CastMember): Range[] => {
    if (kind === 'person') return finder.of(mention);
    return kind === 'organisation' ? (finder.ofBody?.(mention) ?? []) : [];
  };
  const roles = cast.map((member) => {
    const mentions = member.mentions.slice(0, MOST_MENTIONS);
    const ranges = mentions.flatMap((mention) => rolesAt(mention, member));
    for (const { start, end } of ranges) covered.fill(1, start, end);
    // A sentence's first word is no other title: Lake ranger, lake ranger.
    const distinct = new Map<string, string>();
    for (const { start, end } of ranges) {
      const role = text.slice(start, end);
      if (!distinct.has(role.toLowerCase())) distinct.set(role.toLowerCase(), role);
    }
    return [...distinct.values()].toSorted((a, b) => b.length - a.length).slice(0, MOST_ROLES);
  });
  const isFree = ({ kind }: CastMember, { start }: Range): boolean => kind === 'person' || !covered[start];
  return cast
    .map((member, i) =>
      Object.assign({}, member, {
        roles: roles[i],
        mentions: member.mentions.filter((mention) => isFree(member, mention)),
      }),
    )
    .filter((member) => member.mentions.length > 0 || member.inHeadline);
}
