import { collapse } from '../../blocks/text.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Metas } from './metas.ts';

const LONGEST = 120;
const IN_LINE = /(?:作者|记者|文|撰文|By|Von|Por|Par|De)\s?[:：|丨]\s?([^\d|｜丨]{2,40})/u;

/** Who wrote the story, as the page gives it. */
export function bylineOf(
  document: Document,
  metas: Metas,
  linked: readonly LinkedArticle[],
  header: readonly string[],
): string | undefined {
  const printed = document.querySelector('[rel~=author],[itemprop=author] [itemprop=name],[itemprop=author]');
  const candidates = [
    linked.find(({ author }) => author)?.author,
    metas.get('author', 'article:author', 'byl', 'dc.creator', 'parsely-author'),
    printed?.textContent,
    ...header.map((line) => IN_LINE.exec(line)?.[1]),
  ];
  return candidates.map((text) => collapse(text ?? '')).find((text) => isByline(text));
}

const isByline = (text: string): boolean =>
  text.length > 1 && text.length < LONGEST && !/^https?:/.test(text) && /\p{L}/u.test(text);
