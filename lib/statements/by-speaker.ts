import { compact } from '../grounding/compact.ts';
import type { Participant, Statement, Summary } from '../summary.ts';

/** What one speaker says in a story. */
export interface Speech {
  /** In reading order. */
  statements: Statement[];
  /** Share of the story's text that these are, white space left out: 0 to 1. */
  share: number;
}

/** The participant that a statement's speaker is, by name or by another form of it. */
export const speakerOf = (participants: readonly Participant[], name: string): Participant | undefined =>
  participants.find((participant) => participant.name === name) ??
  participants.find(({ aliases }) => aliases.includes(name));

/** Everybody who says a statement, the speaker first; nobody where that isn't sure. */
export const speakersOf = ({ speaker, jointly = [] }: Pick<Statement, 'speaker' | 'jointly'>): string[] =>
  speaker === undefined ? [] : [speaker, ...jointly];

/**
 * What each participant says, by name; who says nothing is left out. What several say together counts for each, and speech
 * within speech for who says it and for who tells it.
 */
export function speechBySpeaker({
  participants,
  statements,
  text,
}: Pick<Summary, 'participants' | 'statements' | 'text'>): Map<string, Speech> {
  const all = compact(text).length || 1;
  const speeches = new Map<string, Speech>();
  for (const statement of statements) {
    for (const speaker of speakersOf(statement)) {
      const name = speakerOf(participants, speaker)?.name ?? speaker;
      const speech = speeches.get(name) ?? { statements: [], share: 0 };
      speech.statements.push(statement);
      speech.share += compact(statement.text).length / all;
      speeches.set(name, speech);
    }
  }
  return speeches;
}
