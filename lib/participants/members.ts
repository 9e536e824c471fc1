import { countryNames } from '../languages/country-names.ts';
import type { LanguageData } from '../languages/language.ts';
import { ownTitlesOf, pairsOf } from '../languages/pairs.ts';
import type { Participant } from '../summary.ts';

/** What members are told by. */
interface Story {
  title: string;
  text: string;
  language: LanguageData;
}

/** How a country's own people are called together: 中方, 日本側, 한국 측. */
const SIDE = /(?:方|側|侧|측)$/u;

/**
 * The participants with the members of those that stand for several: of 双方 the two who meet, of 俄方 those whose titles
 * are of that country. Nobody where it isn't sure who is meant.
 */
export function withMembers(participants: readonly Participant[], story: Story): Participant[] {
  return participants.map((participant) => {
    const members = membersOf(participant, participants, story).map(({ name }) => name);
    return members.length > 0 ? Object.assign({}, participant, { members }) : participant;
  });
}

function membersOf(group: Participant, participants: readonly Participant[], story: Story): Participant[] {
  const others = participants.filter((other) => other !== group);
  if (group.kind === 'group' && isPair(group, story.language)) return pair(group, others, story);
  if (group.kind === 'country' && SIDE.test(group.name)) return delegation(group, others, story.language);
  return [];
}

function isPair({ aliases }: Participant, { code, names }: LanguageData): boolean {
  const pairs = pairsOf(code);
  return aliases.some((alias) => {
    const [first = '', ...rest] = alias.toLowerCase().split(' ');
    const words = names.articles?.includes(first) === true ? rest : [first, ...rest];
    return pairs.includes(words.join(' '));
  });
}

/**
 * The two whom the story so far and the headline name, people before bodies before countries; else the two people whom
 * this paragraph and the one before name so far, or all of the story so far.
 */
function pair(
  { aliases }: Participant,
  others: readonly Participant[],
  { title, text }: Story,
): Participant[] {
  const places = aliases.map((alias) => text.indexOf(alias)).filter((place) => place >= 0);
  if (places.length === 0) return [];
  const before = text.slice(0, Math.min(...places));
  const near = before.split('\n\n').slice(-2).join('\n\n');
  const told = others.filter((one) => isIn(before, one));
  const people = told.filter(({ kind }) => kind === 'person');
  const inHeadline = (['person', 'organisation', 'country'] as const)
    .map((kind) => told.filter((one) => one.kind === kind && isIn(title, one)))
    .find((list) => list.length > 1);
  const lists = inHeadline ? [inHeadline] : [people.filter((one) => isIn(near, one)), people];
  return lists.find((list) => list.length === 2) ?? [];
}

const isIn = (where: string, { aliases }: Participant): boolean =>
  aliases.some((alias) => where.includes(alias));

/** The people whose titles begin with the country's name, or as its own titles do. */
function delegation(
  country: Participant,
  others: readonly Participant[],
  language: LanguageData,
): Participant[] {
  const names = new Set(country.aliases.filter((alias) => !SIDE.test(alias)));
  for (const [region, name] of countryNames(language.code)) {
    const all = [name, ...(language.names.countryAliases[region] ?? [])];
    if (all.some((one) => country.aliases.includes(one)))
      for (const one of [...all, ...ownTitlesOf(language.code, region)]) if (!SIDE.test(one)) names.add(one);
  }
  return others.filter(
    ({ kind, roles }) =>
      kind === 'person' && roles.some((role) => [...names].some((name) => role.startsWith(name))),
  );
}
