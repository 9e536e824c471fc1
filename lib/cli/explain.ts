import type { TraceNote, TraceStep } from '../article/trace.ts';
import { label } from '../library/label.ts';
import type { CastMember } from '../participants/mention.ts';
import { type Ranked, takesPart } from '../participants/rank.ts';
import { partsOf } from '../participants/salience.ts';

/** So many code points of a text tell which one it is. */
const FIRST_WORDS = 72;
/** Parts of a score that are worth a word, and mentions of one participant. */
const LEAST_PART = 0.05;
const MOST_MENTIONS = 8;

/** What the article stage did, step by step, for a terminal: each note with the first words it is about. */
export const printTrace = (steps: readonly TraceStep[]): string =>
  steps
    .flatMap(({ name, notes }) => [name, ...(notes.length > 0 ? notes.map(noteLine) : ['  nothing'])])
    .join('\n');

function noteLine({ reason, text }: TraceNote): string {
  if (text === undefined) return `  ${reason}`;
  const characters = [...label(text)];
  const isLonger = characters.length > FIRST_WORDS;
  return `  ${reason}: ${characters.slice(0, FIRST_WORDS).join('')}${isLonger ? '…' : ''}`;
}

/** Who may take part and why, for a terminal: the parts of each score, what found each mention, at which offset. */
export function printRanked(ranked: readonly Ranked[]): string {
  const [shown, left] = [ranked.filter(takesPart), ranked.filter((one) => !takesPart(one))];
  const lines = (list: readonly Ranked[]): string[] =>
    list.length > 0 ? list.flatMap(rankedLines) : ['  nobody'];
  return ['participants', ...lines(shown), 'named, but no participants', ...lines(left)].join('\n');
}

function rankedLines({ member, salience, score }: Ranked): string[] {
  const parts = Object.entries(partsOf(salience))
    .filter(([, part]) => Math.abs(part) >= LEAST_PART)
    .map(([name, part]) => `${name} ${part > 0 ? '+' : ''}${part.toFixed(2)}`);
  return [
    `  ${member.name}, ${member.kind}, ${score.toFixed(2)}: ${parts.join(', ')}`,
    ...member.roles.map((role) => `    title: ${role}`),
    ...(member.aliases.length > 1 ? [`    also: ${member.aliases.slice(1).join(', ')}`] : []),
    `    ${member.mentions.slice(0, MOST_MENTIONS).map(mentionLabel).join(', ')}`,
  ];
}

const mentionLabel = ({ start, end, by, score }: CastMember['mentions'][number]): string =>
  `${start}–${end} ${by === undefined ? 'again' : `${by} ${(score ?? 1).toFixed(2)}`}`;
