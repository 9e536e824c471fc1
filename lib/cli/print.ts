import { entryAt } from '../entry-at.ts';
import type { ReadFailure } from '../outcome.ts';
import { speakersOf } from '../statements/by-speaker.ts';
import { statedDates, statedEvents } from '../stated-dates.ts';
import type { EventDate, PageDate, Participant, Reduced, Statement, StoryPart, Summary } from '../summary.ts';

const pageDate = ({ iso, zone, source }: PageDate): string =>
  `${iso} (${source}${zone === undefined ? '' : `, zone ${zone}`})`;

const eventLine = ({ iso, until, text }: EventDate): string =>
  `  event ${iso}${until === undefined ? '' : ` to ${until}`} “${text}”`;

const participantLine = (p: Participant): string =>
  `  ${p.name}${p.roles[0] ? `, ${p.roles[0]}` : ''}${p.members ? `: ${p.members.join(', ')}` : ''} · ${p.kind} · ${p.mentions}×`;

/** With the time of its entry in a live blog. */
function statementLine(statement: Statement, { entries }: Summary): string {
  const { start, key, cue, toldBy, text } = statement;
  const time = entryAt(entries, start)?.time;
  const by = `${speakersOf(statement).join(', ') || 'unattributed'}${cue ? ` (${cue})` : ''}${toldBy === undefined ? '' : `, told by ${toldBy}`}`;
  return `${key ? '*' : ' '} ${time === undefined ? '' : `${time} `}${by}: ${text}`;
}

const partLine = ({ part, of }: StoryPart): string => `part ${part}${of === undefined ? '' : ` of ${of}`}`;

const REDUCED: Record<Reduced, string> = {
  language: 'the language is not known: names by their capitals, statements by their quotation marks',
  tagger: 'the name tagger could not be read: some names are missing',
  length: 'the text is very long: names were looked for in its beginning only',
};

const section = (heading: string, lines: string[]): string[] => [
  '',
  heading,
  ...(lines.length ? lines : ['  none found']),
];

/** A summary as plain text for a terminal. */
export function printSummary(summary: Summary): string {
  const { published, updated } = statedDates(summary);
  return [
    summary.title,
    [summary.siteName, summary.section, summary.byline, summary.language].filter(Boolean).join(' · '),
    ...(summary.notAnArticle ? [`not an article (${summary.notAnArticle}), read anyway`] : []),
    ...(summary.partial
      ? [`only ${summary.partial.words} words are visible (${summary.partial.reason})`]
      : []),
    ...(summary.reduced ? [REDUCED[summary.reduced]] : []),
    ...(summary.parts ? [`${partLine(summary.parts)} of the story`] : []),
    ...section('Participants', summary.participants.map(participantLine)),
    ...section('Date', [
      `  published ${published ? pageDate(published) : 'not told'}`,
      ...(updated ? [`  updated ${pageDate(updated)}`] : []),
      ...statedEvents(summary).map(eventLine),
    ]),
    ...section(
      'Statements (* key)',
      summary.statements.map((statement) => statementLine(statement, summary)),
    ),
    ...section(
      'Key sentences',
      summary.keySentences.map((s) => `  ${s.text}`),
    ),
  ].join('\n');
}

/** What a failure tells besides its code. */
export function whyFailed(failure: ReadFailure): string {
  if (failure.code === 'not-an-article') return failure.reason;
  const { code: _code, ...rest } = failure;
  return Object.values(rest).join(', ');
}

/** Why a page could not be read, as a line for a terminal. */
export function printFailure(failure: ReadFailure): string {
  const why = whyFailed(failure);
  return why ? `${failure.code}: ${why}` : failure.code;
}
