import type { TraceNote, TraceStep } from '../article/trace.ts';
import { label } from '../library/label.ts';
import { type CastMember, isByRule, type NameRule } from '../participants/mention.ts';
import { type Ranked, takesPart } from '../participants/rank.ts';
import { partsOf } from '../participants/salience.ts';
import { BIAS, LEAST_SCORE } from '../participants/salience-weights.ts';

/** So many code points of a text tell which one it is. */
const FIRST_WORDS = 72;
/** Parts of a score that two digits don't show are left out. */
const LEAST_PART = 0.005;

/** What the rules go by that take a run of text for a name. */
const RULES: Record<NameRule, string> = {
  capitals: 'capitals beside a word of speech or a title',
  repetition: 'capitals, several times',
  'first name': 'a first name',
  'form of address': 'a form of address or a title beside it',
  'quotation marks': 'quotation marks, and what it is',
  composition: 'a place or body, and what it is',
  namesake: 'a body that has somebody’s name',
  employer: 'a body before somebody’s title',
  surname: 'the last part of a full name',
  head: 'what a body named before is',
};

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

/**
 * Who may take part and why, for a terminal: the parts that each score is the sum of, titles, and every mention with its
 * offset, its words in the text, and what found it there.
 */
export function printRanked(ranked: readonly Ranked[], text: string): string {
  const [shown, left] = [ranked.filter(takesPart), ranked.filter((one) => !takesPart(one))];
  const lines = (list: readonly Ranked[]): string[] =>
    list.length > 0 ? list.flatMap((one) => rankedLines(one, text)) : ['  nobody'];
  return [
    `participants, by a score of at least ${LEAST_SCORE.toFixed(2)} or by what they say`,
    ...lines(shown),
    'named, but no participants',
    ...lines(left),
  ].join('\n');
}

function rankedLines({ member, salience, score }: Ranked, text: string): string[] {
  const parts = Object.entries(partsOf(salience))
    .filter(([, part]) => Math.abs(part) >= LEAST_PART)
    .map(([name, part]) => `${name} ${part > 0 ? '+' : ''}${part.toFixed(2)}`);
  return [
    `  ${member.name}, ${member.kind}, ${score.toFixed(2)}: ${[`anybody ${BIAS.toFixed(2)}`, ...parts].join(', ')}`,
    ...member.roles.map((role) => `    title: ${role}`),
    ...(member.aliases.length > 1 ? [`    also: ${member.aliases.slice(1).join(', ')}`] : []),
    ...(member.inHeadline ? ['    in the headline'] : []),
    ...member.mentions.map(
      (place) => `    ${place.start}–${place.end} ${text.slice(place.start, place.end)}: ${foundBy(place)}`,
    ),
  ];
}

const foundBy = ({ by, score }: CastMember['mentions'][number]): string =>
  by === undefined ? 'the same again' : `${isByRule(by) ? RULES[by] : by} ${(score ?? 1).toFixed(2)}`;
