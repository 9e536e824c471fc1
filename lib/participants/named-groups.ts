import type { CastMember } from './mention.ts';

const HAN = /^\p{Script=Han}{2,}$/u;

/**
 * Unnamed speakers who have a name after all, by their phrase: 이 후보 is 이재명, the one candidate of that surname;
 * 协会 is 湖区商业协会, the one body so called. Nobody is guessed where two could be meant.
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
  if (kind === 'organisation') return HAN.test(phrase) && aliases.some((alias) => alias.endsWith(phrase));
  return (
    kind === 'person' &&
    aliases.some((alias) => phrase.startsWith(alias) && roles.includes(phrase.slice(alias.length).trim()))
  );
}
