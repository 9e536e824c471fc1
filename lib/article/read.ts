import type { Outcome, ReadFailure } from '../outcome.ts';
import { fail } from '../outcome.ts';
import type { Article } from './article.ts';

/** Document → article. Never changes the document. */
export function readArticle(_document: Document, _url: string): Outcome<Article, ReadFailure> {
  return fail({ code: 'not-an-article', reason: 'empty' });
}
