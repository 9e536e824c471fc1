import { type Block, blocksOf, isMostlyLinks } from '../blocks/block.ts';
import { isNamedRelated } from '../blocks/class-names.ts';
import { headsOtherStories } from '../blocks/related.ts';
import { endsSentence, isCutOff } from '../blocks/text.ts';
import type { Protected } from './protected.ts';

/** A list leads to that many stories at least. */
const FEWEST_LINKS = 2;
/** A list is not longer than that, in elements beside its heading. */
const MOST_SIBLINGS = 80;

/** Bounds the work on pages made to be slow. */
const MOST_HEADINGS = 60;
const MOST_LEVELS = 12;

/** The outermost elements that hold lists of other stories and nothing that must stay. */
export function listsOfOtherStories(body: Element, blocks: readonly Block[], kept: Protected): Element[] {
  const found = new Set<Element>();
  for (const box of body.querySelectorAll('[class],[id]')) {
    if (isNamedRelated(box) && hasLinks(box) && !kept.has(box)) found.add(box);
  }
  const headings = blocks.filter((block) => headsOtherStories(block.text) && !kept.has(block.element));
  for (const { element } of headings.slice(0, MOST_HEADINGS)) {
    for (const part of listUnder(element, kept)) found.add(part);
  }
  return [...found].filter((element) => !hasAncestorIn(element, found));
}

const hasLinks = (element: Element): boolean => element.querySelectorAll('a').length >= FEWEST_LINKS;

/** The box that a heading opens; where it has none of its own, the heading and what follows it. */
function listUnder(heading: Element, kept: Protected): Element[] {
  let box = heading;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = box.parentElement;
    if (!parent || !opensWith(parent, heading, kept)) break;
    box = parent;
  }
  const blocks = blocksOf(box);
  if (blocks.length > 1 && blocks.some((block) => !headsOtherStories(block.text))) return [box];
  const list = siblingsOfList(box, kept);
  return list.length > 0 ? [box, ...list] : [];
}

/** Whether a box begins with headings of other stories and has no section of another kind. */
function opensWith(box: Element, heading: Element, kept: Protected): boolean {
  if (kept.has(box)) return false;
  const blocks = blocksOf(box);
  const at = blocks.findIndex((block) => block.element === heading);
  if (!blocks.slice(0, at).every((block) => headsOtherStories(block.text))) return false;
  return !blocks.slice(at).some(isOtherSection);
}

const isOtherSection = (block: Block): boolean =>
  block.kind === 'heading' &&
  block.linkDensity === 0 &&
  !headsOtherStories(block.text) &&
  !isCutOff(block.text) &&
  block.element.closest('a,li') === null;

/** The elements after a heading that are its list: up to something that must stay or is of another kind. */
function siblingsOfList(heading: Element, kept: Protected): Element[] {
  const list: Element[] = [];
  let length = 0;
  let afterTitle = false;
  for (
    let next = heading.nextElementSibling;
    next && list.length < MOST_SIBLINGS;
    next = next.nextElementSibling
  ) {
    const blocks = blocksOf(next);
    if (kept.has(next) || blocks.some(isOtherSection)) break;
    if (
      !blocks.every(
        (block, i) => isOfList(block) || (i === 0 ? afterTitle : true) || !endsSentence(block.text),
      )
    )
      break;
    if (blocks.length > 0 && !blocks.some(isOfList) && !afterTitle) break;
    list.push(next);
    if (blocks.length > 0) length = list.length;
    const last = blocks.at(-1);
    afterTitle = last !== undefined && isMostlyLinks(last);
  }
  return list.slice(0, length);
}

const isOfList = (block: Block): boolean =>
  block.linkDensity > 0 || isCutOff(block.text) || headsOtherStories(block.text);

function hasAncestorIn(element: Element, elements: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (elements.has(at)) return true;
  return false;
}
