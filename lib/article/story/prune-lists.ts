import { isLongParagraph } from '../../blocks/block.ts';
import { endsSentence } from '../../blocks/text.ts';
import type { Draft } from './draft.ts';

const ALL_LINK = 0.9;
/** Titles of other stories, a label before or after them; so many make a list. */
const MOSTLY_LINK = 0.4;
const FEWEST_TITLES = 2;

/** Takes out the titles of other stories in a list, and items that are nothing but links. */
export function dropLinkLists(draft: Draft): void {
  if (draft.paragraphs().length === 0) return;
  const lists = new Map<Element, number[]>();
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    const list = block.element.closest('ul,ol');
    if (!list) continue;
    if (block.linkDensity >= ALL_LINK && !isLongParagraph(block)) {
      draft.drop(index, 'a list item that is a link');
    } else {
      const items = lists.get(list);
      if (items) items.push(index);
      else lists.set(list, [index]);
    }
  }
  for (const items of lists.values()) {
    if (items.length < FEWEST_TITLES || !items.every((index) => isTitle(draft, index))) continue;
    for (const index of items) draft.drop(index, 'in a list of titles');
  }
}

function isTitle(draft: Draft, index: number): boolean {
  const { text, linkDensity } = draft.block(index);
  return linkDensity >= MOSTLY_LINK && !endsSentence(text);
}
