import { isNamedComments, isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';

const BESIDE_THE_STORY = new Set(['ASIDE', 'FOOTER', 'NAV']);
const ANCESTORS_LOOKED_AT = 6;

/** Whether an element stands in a box of other stories, of comments or of the page's machinery. */
export const isBesideTheStory = (element: Element): boolean =>
  isInside(
    element,
    (box) => BESIDE_THE_STORY.has(box.nodeName.toUpperCase()) || isNamedRelated(box) || isNamedMachinery(box),
  );

/** Whether its class or its boxes' say that it is of other stories or of comments. */
export const isOfOthers = (element: Element): boolean =>
  isInside(element, (box) => isNamedRelated(box) || isNamedComments(box));

function isInside(element: Element, is: (box: Element) => boolean): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < ANCESTORS_LOOKED_AT; steps++, at = at.parentElement) {
    if (is(at)) return true;
  }
  return false;
}
