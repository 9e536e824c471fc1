/** What a page is given to time the summary of its story, bundled; the names come from outside. */
import type { Article } from '../../lib/article/article.ts';
import { findEventDates } from '../../lib/dates/events.ts';
import { chooseKeySentences } from '../../lib/keysentences/choose.ts';
import { loadLanguage } from '../../lib/languages/index.ts';
import type { LanguageData } from '../../lib/languages/language.ts';
import type { StoryNames } from '../../lib/names/mention.ts';
import { findCast } from '../../lib/participants/find.ts';
import type { CastMember } from '../../lib/participants/mention.ts';
import { splitSentences } from '../../lib/sentences/split.ts';
import { SpeechContext } from '../../lib/statements/context.ts';
import { findStatements } from '../../lib/statements/find.ts';

export { summarise } from '../../lib/summarise.ts';

/** A story whose participants are found. */
export interface WithCast {
  article: Article;
  language: LanguageData;
  cast: CastMember[];
}

export async function withCast(article: Article, code: string, names: StoryNames): Promise<WithCast | null> {
  const language = await loadLanguage(code);
  return language && { article, language, cast: findCast(article.title, article.text, language, names) };
}

/** What follows the participants: sentences, statements, dates, key sentences. */
export function afterCast({ article, language, cast }: WithCast): void {
  const { title, text, paragraphs, published } = article;
  const sentences = splitSentences(text, paragraphs, language);
  const { statements } = findStatements(new SpeechContext(text, paragraphs, sentences, cast, language));
  findEventDates(text, language, published?.iso ?? null, statements);
  chooseKeySentences(title, text, sentences, paragraphs, language);
}
