import type { LanguageData } from '../languages/language.ts';
import type { NameMention } from '../names/mention.ts';
import { plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import type { CastMember } from './mention.ts';
import { HanRoles } from './roles-han.ts';
import { RoleWords } from './role-words.ts';

/**
 * The cast with the titles that only the headline gives, of people whom the text names without one
 * (外交部发言人|程砚|主持例行记者会). Chinese headlines write whole titles; others shorten them.
 *
 * @param titles what the tagger finds in the headline
 */
export function withHeadlineRoles(
  title: string,
  cast: readonly CastMember[],
  language: LanguageData,
  titles: readonly NameMention[],
): CastMember[] {
  if (language.code !== 'zh') return [...cast];
  const named = cast.map((member) => Object.assign({}, member, { mentions: placesIn(title, member) }));
  const read = plainHan(title);
  const finder = new HanRoles(read, language, new RoleWords(read, language, titles, named));
  return cast.map((member, i) => {
    if (member.kind !== 'person' || member.roles.length > 0 || !member.inHeadline) return member;
    const ranges = (named[i]?.mentions ?? []).flatMap((place) => finder.of(place));
    const roles = [...new Set(ranges.map(({ start, end }) => title.slice(start, end)))];
    return Object.assign({}, member, { roles });
  });
}

/** Where a headline has a member's name, by its first form there. */
function placesIn(title: string, { aliases }: CastMember): Range[] {
  const form = aliases.find((alias) => title.includes(alias));
  const start = form === undefined ? -1 : title.indexOf(form);
  return form === undefined ? [] : [{ start, end: start + form.length }];
}
