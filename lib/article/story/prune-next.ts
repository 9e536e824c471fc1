import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import type { Draft } from './draft.ts';

/**
 * Takes out whole other articles that are set below this one, as feeds without end do: from the next headline on that
 * is set exactly as the page's own.
 *
 * @param headlineAt index of the printed headline, or -1
 */
export function dropNextArticles(draft: Draft, headlineAt: number): void {
  if (headlineAt < 0) return;
  const { element } = draft.block(headlineAt);
  if (element.nodeName !== 'H1' || !element.className) return;
  const begun = draft.paragraphs().find((index) => index > headlineAt);
  if (begun === undefined) return;
  const next = draft.blocks.findIndex(
    (block, index) =>
      index > begun &&
      block.element !== element &&
      !isMostlyLinks(block) &&
      block.element.nodeName === 'H1' &&
      block.element.className === element.className,
  );
  if (next < 0) return;
  for (const index of draft.indexes())
    if (index >= next) draft.drop(index, 'below the next headline of this look');
}

const ALL_LINK = 0.9;
const SHORTEST_TITLE = 8;

/**
 * Takes out articles beside or inside the story's own (HTML: `article` in `article` is related to it, as comments are)
 * that begin with a linked title: teasers, however long. Entries of a live blog may be set so, too: then the first is.
 */
export function dropTeaserArticles(draft: Draft, headlineAt: number): void {
  const first = draft.paragraphs().find((index) => index > headlineAt);
  if (first === undefined) return;
  const own = draft.block(first).element;
  if (own.ownerDocument.getElementsByTagName('article').length < 2) return;
  const openings = new Map<Element, Block>();
  for (const block of draft.blocks) {
    const article = block.element.closest('article');
    if (article && !openings.has(article)) openings.set(article, block);
  }
  const home = own.closest('article');
  const opening = home && openings.get(home);
  if (opening && isLinkedTitle(opening)) return;
  for (const index of draft.indexes()) {
    if (index <= first) continue;
    const article = draft.block(index).element.closest('article');
    const isOther = article && !article.contains(own) && !(home && isAlike(article, home));
    const begins = isOther ? openings.get(article) : undefined;
    if (begins && isLinkedTitle(begins)) draft.drop(index, 'in an article of its own');
  }
}

/** Of the same classes, numbers aside: the posts of a thread, the entries of a live blog. */
const isAlike = (one: Element, other: Element): boolean => plainClass(one) === plainClass(other);

const plainClass = ({ className }: Element): string =>
  className
    .split(/\s+/)
    .filter((name) => !/\d/.test(name))
    .toSorted()
    .join(' ');

const isLinkedTitle = ({ linkDensity, length }: Block): boolean =>
  linkDensity >= ALL_LINK && length >= SHORTEST_TITLE;
