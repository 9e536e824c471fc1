import { entryAt } from '../entry-at.ts';
import type { Entry, EventDate, PageDate, Participant, Statement, Summary } from '../summary.ts';
import { statedDates, statedEvents } from '../stated-dates.ts';
import { speakersOf } from '../statements/by-speaker.ts';
import { label } from './label.ts';
import { webLink } from './link.ts';
import type { SavedSummary } from './record.ts';

/**
 * Summaries as Markdown. Everything that comes from a page is escaped, so that it reads as it stood
 * there and is neither markup, HTML nor a link (CommonMark 0.31, section 2.4: backslash escapes).
 */

/** Characters that mean something inside a line, with GitHub's and Obsidian's additions. */
const INLINE = /[\\`*_{}[\]<>()#&~|^=$!@:]/g;
/** Marks that mean something at a line's beginning: a list, a rule, a quotation, a numbered item. */
const LINE_START = /^(?:[-+]|\d{1,9}(?=[.)]))/;

export function escapeMarkdown(text: string): string {
  return label(text)
    .replace(INLINE, '\\$&')
    .replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

const dated = ({ iso, zone, source }: PageDate): string =>
  `${escapeMarkdown(iso)} (${source}${zone === undefined ? '' : `, zone ${zone}`})`;

const daysOf = ({ iso, until }: EventDate): string =>
  [iso, ...(until === undefined ? [] : [until])].map(escapeMarkdown).join(' – ');

function participantLine({ name, roles, kind, mentions, members = [] }: Participant): string {
  const titles = roles.map(escapeMarkdown).join('; ');
  const who = members.length > 0 ? `: ${members.map(escapeMarkdown).join('; ')}` : '';
  return `- **${escapeMarkdown(name)}**${titles ? `, ${titles}` : ''}${who} (${kind}, named ${mentions}×)`;
}

function quotation({ text, kind, toldBy, start }: Statement, entries: readonly Entry[] | undefined): string {
  const entry = entryAt(entries, start);
  const told = toldBy === undefined ? [] : [`told by ${escapeMarkdown(toldBy)}`];
  const about = [kind, ...told, ...(entry ? [escapeMarkdown(entry.time)] : [])];
  return `> ${escapeMarkdown(text)} (${about.join(', ')})`;
}

/** Who says a statement as one line; empty where that isn't sure. */
const saidBy = (statement: Statement): string => speakersOf(statement).map(escapeMarkdown).join(', ');

/** Speakers → what they said, in the order in which they first speak. */
function statementBlocks({ statements, entries }: Summary): string[] {
  const all = [...new Set(statements.map(saidBy))];
  return all.flatMap((speakers) => [
    heading(3, speakers || 'Speaker not clear'),
    statements
      .filter((statement) => saidBy(statement) === speakers)
      .map((statement) => quotation(statement, entries))
      .join('\n>\n'),
  ]);
}

function metadata({ url, savedAt, updatedAt, summary }: SavedSummary): string {
  const { siteName, byline, section, language, parts, partial, notAnArticle, reduced } = summary;
  const { published, updated } = statedDates(summary);
  const link = webLink(url);
  const lines = [
    ['Source', link === undefined ? escapeMarkdown(url) : `<${link}>`],
    ['Site', siteName && escapeMarkdown(siteName)],
    ['Section', section && escapeMarkdown(section)],
    ['By', byline && escapeMarkdown(byline)],
    ['Part', parts && `${parts.part}${parts.of === undefined ? '' : ` of ${parts.of}`}`],
    ['Partial', partial && `${partial.words} words (${partial.reason})`],
    ['Read as an article, but taken for', notAnArticle],
    ['Names and statements reduced by', reduced],
    ['Published', published ? dated(published) : 'not told'],
    ['Updated', updated && dated(updated)],
    [
      'Event',
      statedEvents(summary)
        .map((date) => `${daysOf(date)} (“${escapeMarkdown(date.text)}”)`)
        .join(', '),
    ],
    ['Language', escapeMarkdown(language)],
    ['Saved', savedAt],
    ['Saved again', updatedAt === savedAt ? '' : updatedAt],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}

function summaryMarkdown(record: SavedSummary): string {
  const { title, participants, statements, keySentences } = record.summary;
  return [
    heading(1, escapeMarkdown(title)),
    metadata(record),
    ...(participants.length > 0
      ? [heading(2, 'Participants'), participants.map(participantLine).join('\n')]
      : []),
    ...(statements.length > 0 ? [heading(2, 'Statements'), ...statementBlocks(record.summary)] : []),
    ...(keySentences.length > 0
      ? [
          heading(2, 'Key sentences'),
          keySentences.map((sentence) => `- ${escapeMarkdown(sentence.text)}`).join('\n'),
        ]
      : []),
  ].join('\n\n');
}

/** Records as one Markdown file, parted by rules. */
export const libraryMarkdown = (records: readonly SavedSummary[]): string =>
  `${records.map(summaryMarkdown).join('\n\n---\n\n')}\n`;
