import { loadLanguage } from '../../../lib/languages/index.ts';
import type { CastMember } from '../../../lib/participants/mention.ts';
import { splitSentences } from '../../../lib/sentences/split.ts';
import { SpeechContext } from '../../../lib/statements/context.ts';
import { findStatements } from '../../../lib/statements/find.ts';
import { articleOf } from './article.ts';

/** Who said what in paragraphs of a language; the people in them, and the bodies (`+` before the name), are given, with their titles (`=` behind it). */
export async function said(
  code: string,
  names: readonly string[],
  ...paragraphs: string[]
): Promise<(string | undefined)[][]> {
  const article = articleOf('', paragraphs);
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no data for ${code}`);
  const cast = names.map((name) => member(article.text, name));
  const sentences = splitSentences(article.text, article.paragraphs, language);
  const context = new SpeechContext(article.text, article.paragraphs, sentences, cast, language);
  return findStatements(context).statements.map(({ speaker, text }) => [speaker, text]);
}

function member(text: string, given: string): CastMember {
  const [name = '', ...roles] = given.replace(/^\+/, '').split('=');
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));
  const kind = given.startsWith('+') ? 'organisation' : 'person';
  return { name, kind, aliases: [name], mentions, inHeadline: false, roles };
}
