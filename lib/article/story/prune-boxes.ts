import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import { isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';
import { isBelowLinkedTitle } from '../../blocks/teaser.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';
import { isBesidePicture, isCaption } from './caption.ts';
import type { Draft } from './draft.ts';
import { lookOf, looksOf } from './extend.ts';

/** Names can mislead: a box that holds so much of the story is the story. */
const STORY_SHARE = 0.5;
/** A footer is not longer than that; what is may be a story in a box that was never closed. */
const LONGEST_FOOTER = 1000;
/** What HTML itself sets apart from the story. */
const NOT_STORY = new Set(['NAV', 'FOOTER', 'ASIDE']);
/** Inline elements and paragraphs are named after what they mention. */
const NOT_BOXES = new Set(['SPAN', 'A', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BODY', 'ARTICLE', 'MAIN']);
/** A list of other stories leads to them. */
const FEWEST_LINKS = 2;
/** A story told in captions has more of them. */
const FEWEST_PICTURES = 4;

const NAMED_RELATED = 'in a box named after other stories';

/** Takes out captions, and boxes whose names say that they hold other stories or the page's machinery. */
export function dropBoxes(draft: Draft): void {
  const boxes = new Boxes(draft);
  const looks = looksOf(draft.indexes(), draft.blocks);
  const hasLook = (block: Block): boolean => looks.has(lookOf(block));
  const captions = draft.indexes().filter((index) => {
    const block = draft.block(index);
    return isCaption(block) || (looks.size > 0 && !hasLook(block) && isBesidePicture(draft.blocks, index));
  });
  const isTold = areTheStory(draft, captions) ? isSentence : () => false;
  for (const index of captions) if (!isTold(draft.block(index))) draft.drop(index, 'a caption');
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    const reason = boxes.whyForeign(block.element);
    if (reason === null || (reason === NAMED_RELATED && hasLook(block) && isOwnParagraph(draft, index)))
      continue;
    draft.drop(index, reason);
  }
}

/** Picture stories are told in their captions. */
function areTheStory(draft: Draft, captions: readonly number[]): boolean {
  const told = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (isSentence(draft.block(index)) ? draft.block(index).length : 0), 0);
  return captions.length >= FEWEST_PICTURES && told(captions) >= told(draft.indexes()) * STORY_SHARE;
}

const isSentence = (block: Block): boolean => endsSentence(block.text) && !isMostlyLinks(block);

/** Set in the story's own class, a sentence and no teaser: the box is misnamed. */
function isOwnParagraph(draft: Draft, index: number): boolean {
  const block = draft.block(index);
  return (
    block.element.className !== '' &&
    isSentence(block) &&
    !isCutOff(block.text) &&
    !isBelowLinkedTitle(draft.blocks, index)
  );
}

/** Judges each box once. */
class Boxes {
  private readonly verdicts = new Map<Element, string | null>();
  private readonly storyLengths = new Map<Element, number>();
  private total = 0;

  constructor(draft: Draft) {
    for (const index of draft.indexes()) {
      const { element, length } = draft.block(index);
      this.total += length;
      for (let box: Element | null = element; box; box = box.parentElement) {
        this.storyLengths.set(box, (this.storyLengths.get(box) ?? 0) + length);
      }
    }
  }

  /** What gives a box away, or null when nothing does. */
  whyForeign(element: Element): string | null {
    const known = this.verdicts.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const verdict = this.whyNamedForeign(element) ?? (parent && this.whyForeign(parent));
    this.verdicts.set(element, verdict);
    return verdict;
  }

  private whyNamedForeign(element: Element): string | null {
    if (NOT_BOXES.has(element.nodeName)) return null;
    const share = (this.storyLengths.get(element) ?? 0) / this.total;
    if (element.nodeName === 'FOOTER' && this.total < LONGEST_FOOTER) return 'in a footer';
    if (share >= STORY_SHARE) return null;
    const reason = this.whyForeignAlone(element);
    return reason !== null && this.alike(element) < STORY_SHARE * this.total ? reason : null;
  }

  /** How much of the story stands in boxes of the same name: a story may be split over several. */
  private alike({ className, nodeName }: Element): number {
    let length = 0;
    for (const [box, held] of this.storyLengths) {
      if (box.className === className && box.nodeName === nodeName) length += held;
    }
    return length;
  }

  private whyForeignAlone(element: Element): string | null {
    if (NOT_STORY.has(element.nodeName)) return 'in a footer, navigation or aside';
    if (isNamedMachinery(element)) return "in a box named after the page's machinery";
    return isNamedRelated(element) && element.querySelectorAll('a').length >= FEWEST_LINKS
      ? NAMED_RELATED
      : null;
  }
}
