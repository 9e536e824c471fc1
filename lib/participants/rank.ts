import type { Participant, Statement } from '../summary.ts';
import type { LanguageData } from '../languages/language.ts';
import type { CastMember } from './mention.ts';
import { type Salience, SalienceReader, scoreOf, LEAST_SCORE } from './salience.ts';

const MOST_PARTICIPANTS = 12;

/** What salience is read in. */
export interface Story {
  text: string;
  language: LanguageData;
  statements: readonly Pick<Statement, 'speaker'>[];
  /** Who wrote the page takes no part in it … */
  byline?: string | undefined;
  /** … nor does who publishes it. */
  siteName?: string | undefined;
}

/** A member of the cast with what makes it important. */
export interface Ranked {
  member: CastMember;
  salience: Salience;
  /** Log odds, by the fitted weights, that a reader would name it. */
  score: number;
}

/**
 * The cast as participants, most important first: in the headline, often named, speaking, titled. Those who only pass
 * through the story are left out, unless they speak.
 */
export function rankParticipants(cast: readonly CastMember[], story: Story): Participant[] {
  return rankCast(cast, story)
    .filter(({ score, salience }) => score >= LEAST_SCORE || salience.speaks > 0)
    .slice(0, MOST_PARTICIPANTS)
    .map(({ member }) => ({
      name: member.name,
      kind: member.kind,
      roles: member.roles,
      aliases: member.aliases,
      mentions: member.mentions.length,
    }));
}

/** Everybody who may take part, each once, with scores, highest first. */
export function rankCast(cast: readonly CastMember[], story: Story): Ranked[] {
  const reader = new SalienceReader(story, cast);
  const seen = new Set<string>();
  return cast
    .filter((member) => reader.speaks(member) || !isWriter(member, story))
    .map((member) => {
      const salience = reader.read(member);
      return { member, salience, score: scoreOf(salience) };
    })
    .toSorted((a, b) => b.score - a.score || firstMention(a.member) - firstMention(b.member))
    .filter(({ member: { name } }) => !seen.has(name) && seen.add(name));
}

/** In the byline, the site's own name, or called nothing but a reporter. */
function isWriter(member: CastMember, { byline, siteName, language }: Story): boolean {
  if (byline?.includes(member.name) === true || siteName?.includes(member.name) === true) return true;
  const titles = language.names.reporterTitles ?? [];
  const { roles } = member;
  return (
    roles.length > 0 && roles.every((role) => titles.some((title) => role.toLowerCase().endsWith(title)))
  );
}

const firstMention = (member: CastMember): number => member.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
