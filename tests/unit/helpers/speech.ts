import { loadLanguage } from '../../../lib/languages/index.ts';
import type { CastMember } from '../../../lib/participants/mention.ts';
import { splitSentences } from '../../../lib/sentences/split.ts';
import { SpeechContext } from '../../../lib/statements/context.ts';
import { findStatements } from '../../../lib/statements/find.ts';
import type { ParticipantKind } from '../../../lib/summary.ts';
import { articleOf } from './article.ts';

/** Somebody in a story: name, kind, titles. */
export type Known = readonly [name: string, kind: ParticipantKind, ...roles: string[]];

const placesOf = (text: string, name: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
};

/** Who says what in paragraphs whose names are given, as `[speaker, words]`. */
export async function saidIn(
  language: string,
  known: readonly Known[],
  paragraphs: string[],
): Promise<[string | undefined, string][]> {
  const data = await loadLanguage(language);
  if (!data) throw new Error(`no words for ${language}`);
  const { text, paragraphs: places } = articleOf('', paragraphs);
  const cast: CastMember[] = known.map(([name, kind, ...roles]) => ({
    name,
    kind,
    aliases: [name],
    mentions: placesOf(text, name).map((start) => ({ start, end: start + name.length })),
    inHeadline: false,
    roles,
  }));
  const context = new SpeechContext(text, places, splitSentences(text, places, data), cast, data);
  return findStatements(context).statements.map(({ speaker, text: words }) => [speaker, words]);
}
