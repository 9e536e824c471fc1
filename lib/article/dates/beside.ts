import { isNamedComments, isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';
import type { Story } from '../story/story.ts';

const BESIDE_THE_STORY = new Set(['ASIDE', 'FOOTER', 'NAV']);
const ANCESTORS_LOOKED_AT = 6;

/** Whether an element stands in a box of other stories, of comments or of the page's machinery. */
export const isBesideTheStory = (element: Element, story: Story): boolean =>
  isInBox(
    element,
    story,
    (box) => BESIDE_THE_STORY.has(box.nodeName.toUpperCase()) || isNamedRelated(box) || isNamedMachinery(box),
  );

/** Whether its class or its boxes' say that it is of other stories or of comments. */
export const isOfOthers = (element: Element, story: Story): boolean =>
  isInBox(element, story, (box) => isNamedRelated(box) || isNamedComments(box));

/** Boxes that hold the story, too, are of neither kind, whatever they are called. */
function isInBox(element: Element, { headline, blocks }: Story, is: (box: Element) => boolean): boolean {
  const own = (headline ?? blocks[0])?.element ?? null;
  let at: Element | null = element;
  for (let steps = 0; at && steps < ANCESTORS_LOOKED_AT; steps++, at = at.parentElement) {
    if (own && at !== own && at.contains(own)) return false;
    if (is(at)) return true;
  }
  return false;
}
