import type { Article } from './article/article.ts';
import type { Summary } from './summary.ts';

/** Article → summary: the pipeline's table of contents. */
export async function summarise(article: Article): Promise<Summary> {
  return {
    url: article.url,
    title: article.title,
    ...(article.siteName === undefined ? {} : { siteName: article.siteName }),
    ...(article.byline === undefined ? {} : { byline: article.byline }),
    language: 'und',
    published: article.published,
    ...(article.modified === undefined ? {} : { modified: article.modified }),
    eventDates: [],
    participants: [],
    statements: [],
    keySentences: [],
    text: article.text,
  };
}
