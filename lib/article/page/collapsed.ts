import { isLong } from '../../blocks/text.ts';

/** What markup itself hides; stylesheets aren't read here. */
const HIDDEN = '[hidden],[style*="display"],[style*="visibility"]';
const HIDING_STYLE = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;
/** HTML and WAI-ARIA set these apart from the story; a story of its own has its own headline. */
const SET_APART = 'aside,nav,footer,form,dialog,article,[role=dialog],[aria-modal=true]';
const OTHER_STORY = `h1,${SET_APART}`;
/** So many long paragraphs, which make up this share of the text, are a part of a story. */
const FEWEST_PARAGRAPHS = 2;
const PARAGRAPH_SHARE = 0.5;

/**
 * Shows, in a hardened copy, the parts of a story that wait for a click or a subscription: boxes of paragraphs that are
 * hidden right below a paragraph that is not. Readability would leave them out.
 */
export function openCollapsed(page: Document): void {
  for (const box of page.querySelectorAll(HIDDEN)) {
    if (!isHidden(box) || !followsParagraph(box) || !isPartOfStory(box)) continue;
    box.removeAttribute('hidden');
    box.removeAttribute('style');
  }
}

/** The markup itself says that a box is not shown. */
export const isHidden = (box: Element): boolean =>
  box.hasAttribute('hidden') || HIDING_STYLE.test(box.getAttribute('style') ?? '');

function followsParagraph(box: Element): boolean {
  const above = box.previousElementSibling;
  const last = above?.nodeName === 'P' ? above : above?.querySelector(':scope > p:last-of-type');
  return last !== null && last !== undefined && isLong(textOf(last));
}

function isPartOfStory(box: Element): boolean {
  const paragraphs = [...box.querySelectorAll('p')].filter((p) => isLong(textOf(p)));
  const told = paragraphs.reduce((length, p) => length + textOf(p).length, 0);
  return (
    paragraphs.length >= FEWEST_PARAGRAPHS &&
    told >= textOf(box).length * PARAGRAPH_SHARE &&
    !box.matches(SET_APART) &&
    box.querySelector(OTHER_STORY) === null
  );
}

const textOf = ({ textContent }: Element): string => textContent ?? '';
