import type { Article, Paragraph } from '../../../lib/article/article.ts';

/** An article made of its headline and paragraphs, as the article stage would hand it on. */
export function articleOf(title: string, paragraphs: string[], rest: Partial<Article> = {}): Article {
  const places: Paragraph[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    places.push({ start, end: start + paragraph.length, kind: 'paragraph' });
    start += paragraph.length + 2;
  }
  return {
    url: 'https://news.example/story',
    title,
    published: null,
    text: paragraphs.join('\n\n'),
    paragraphs: places,
    ...rest,
  };
}
