import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { beginsAsRelated, isBareRelatedHeading, isRelatedHeading } from '../../blocks/related.ts';
import { isBelowLinkedTitle } from '../../blocks/teaser.ts';
import { endsSentence, isCjk, isCutOff } from '../../blocks/text.ts';
import type { Draft } from './draft.ts';
import { setAs } from './extend.ts';

/** "相关阅读：…" with its link in the same line is not longer than that. */
const LONGEST_INLINE_CJK = 50;
const LONGEST_INLINE_OTHER = 140;
/** A linked title says more than a name or a price. In code units that are not white space. */
const SHORTEST_LINKED_TITLE = 30;
const ALL_LINK = 0.95;
const LABEL = /^[^:：]{2,30}[:：] ?\S/u;
/** So many blocks after a linked heading are looked at. */
const LOOK_AHEAD = 4;
/** The story goes on where it makes up this much of what is not its own. */
const GOES_ON = 0.5;
/** With a sentence of that length it goes on, where it is set as the story is. */
const SHORTEST_RESUMED = 40;
/** The story has begun where this share of it was told. */
const BEGUN = 0.1;
const LINKS_IN_STORY = 0.3;
/** Teasers of one list: so many, and the longest at most so much longer than the shortest. */
const MANY = 4;
const SAME_LENGTH = 1.35;
/** A box of other stories leads to so many of them. */
const FEWEST_IN_BOX = 2;

/** Takes out lists of other stories, inside the story and after it. */
export function dropRelated(draft: Draft): void {
  const last = draft.indexes().at(-1) ?? -1;
  for (let index = 0; index <= last; index++) {
    const block = draft.block(index);
    if (isRelatedHeading(block.text)) dropList(draft, index);
    else if (draft.has(index) && isInlineRelated(block)) draft.drop(index, 'another story, named in a line');
  }
  dropLinkedTail(draft);
}

const isInlineRelated = (block: Block): boolean =>
  isMostlyLinks(block) &&
  block.length < (isCjk(block.text) ? LONGEST_INLINE_CJK : LONGEST_INLINE_OTHER) &&
  (beginsAsRelated(block.text) || namesAnother(block));

/** A title that is a link, alone in its line or behind a label: "On courier.example: Ferry line adds a crossing". */
const namesAnother = ({ text, length, linkDensity, kind }: Block): boolean =>
  kind === 'paragraph' &&
  !endsSentence(text) &&
  length * linkDensity >= SHORTEST_LINKED_TITLE &&
  (linkDensity >= ALL_LINK || LABEL.test(text));

/** The list that a heading begins: to the next such heading or to where the story goes on, or else a run of links. */
function dropList(draft: Draft, heading: number): void {
  const block = draft.block(heading);
  if (hasBegun(draft, heading) && isBareRelatedHeading(block) && headsList(draft, heading)) {
    const end = endOfList(draft, heading);
    for (let i = heading; i < end; i++) draft.drop(i, 'headed as other stories');
    return;
  }
  let end = heading + 1;
  while (end < draft.blocks.length && isMostlyLinks(draft.block(end))) end++;
  const isLast = !draft.paragraphs().some((index) => index > heading);
  if (end > heading + 1 || isLast || isMostlyLinks(block)) {
    for (let i = heading; i < end; i++) draft.drop(i, 'headed as other stories');
  }
}

/** Whether enough of the story stands before the heading: in a page's navigation there may be a paragraph, too. */
function hasBegun(draft: Draft, heading: number): boolean {
  const whole = draft.paragraphs().filter((index) => !isCutOff(draft.block(index).text));
  const before = whole.filter((index) => index < heading);
  return before.length > 0 && sum(draft, before) >= sum(draft, whole) * BEGUN;
}

/** "Read more" that is a link itself ends an item; a heading that is one is followed by links or teasers. */
function headsList(draft: Draft, heading: number): boolean {
  if (!isMostlyLinks(draft.block(heading))) return true;
  const next = draft.blocks.slice(heading + 1, heading + 1 + LOOK_AHEAD);
  return next.filter((block) => block.linkDensity > 0 || isCutOff(block.text)).length >= 2;
}

/** The index of the first block after the list. */
function endOfList(draft: Draft, heading: number): number {
  const boxed = endOfBox(draft, heading) ?? resumedAt(draft, heading);
  if (boxed !== undefined) return boxed;
  let end = heading + 1;
  while (end < draft.blocks.length && !isBareRelatedHeading(draft.block(end))) end++;
  const inside = draft.indexes().filter((index) => index > heading && index < end);
  const box = outermostBox(draft, heading);
  const own = inside.filter(likeTheStory(draft, heading)).filter((index) => !isTeaserIn(box, draft, index));
  const first = own[0];
  if (first === undefined || isTeaserList(draft, own)) return end;
  const rest = sum(draft, inside) - sum(draft, own);
  if (sum(draft, own) < rest * GOES_ON) return end;
  return withHeadings(draft, heading, first);
}

/** Where the story goes on in a box set as its own are, and the heading stands in another: the first index of it. */
function resumedAt(draft: Draft, heading: number): number | undefined {
  const before = draft.paragraphs().filter((index) => index < heading);
  const isSetAlike = setAs(before.map((index) => draft.block(index)));
  const first = draft.indexes().find((index) => {
    const block = draft.block(index);
    return index > heading && block.length >= SHORTEST_RESUMED && isPlainSentence(block) && isSetAlike(block);
  });
  const around = draft.block(heading).element.parentElement;
  if (first === undefined || around?.contains(draft.block(first).element)) return undefined;
  return withHeadings(draft, heading, first);
}

/** The index of the first of the headings right above a paragraph. */
function withHeadings(draft: Draft, list: number, paragraph: number): number {
  let start = paragraph;
  while (
    start - 1 > list &&
    draft.block(start - 1).kind === 'heading' &&
    !isMostlyLinks(draft.block(start - 1))
  ) {
    start--;
  }
  return start;
}

/** The outermost element around a heading that holds nothing of the story before it. */
function outermostBox(draft: Draft, heading: number): Element {
  const before = draft.paragraphs().findLast((index) => index < heading);
  let box = draft.block(heading).element;
  if (before === undefined) return box;
  const { element } = draft.block(before);
  while (box.parentElement?.contains(element) === false) box = box.parentElement;
  return box;
}

/** A text in the heading's own box, below the linked title of another story. */
const isTeaserIn = (box: Element, draft: Draft, index: number): boolean =>
  box.contains(draft.block(index).element) && isBelowLinkedTitle(draft.blocks, index);

/**
 * Where a list stands in a box of its own inside the story, and the story goes on after the box as before it: the index
 * of the first block after the box.
 */
function endOfBox(draft: Draft, heading: number): number | undefined {
  const before = draft.paragraphs().findLast((index) => index < heading);
  const story = before === undefined ? null : draft.block(before).element.parentElement;
  let box = draft.block(heading).element;
  while (box.parentElement && box.parentElement !== story) box = box.parentElement;
  if (!story || box.parentElement !== story) return undefined;
  let end = heading + 1;
  let links = 0;
  while (end < draft.blocks.length && box.contains(draft.block(end).element)) {
    if (isMostlyLinks(draft.block(end))) links++;
    end++;
  }
  if (links < FEWEST_IN_BOX) return undefined;
  const fits = likeTheStory(draft, heading);
  const goesOn = draft.paragraphs().some((index) => {
    if (index < end || !fits(index) || isBelowLinkedTitle(draft.blocks, index)) return false;
    return draft.block(index).element.parentElement === story;
  });
  return goesOn ? end : undefined;
}

/** Whole sentences, set as the story's paragraphs before the heading are. */
function likeTheStory(draft: Draft, heading: number): (index: number) => boolean {
  const looks = new Set(
    draft
      .paragraphs()
      .filter((index) => index < heading)
      .map((index) => lookOf(draft.block(index))),
  );
  return (index) => {
    const block = draft.block(index);
    return isLongParagraph(block) && isPlainSentence(block) && looks.has(lookOf(block));
  };
}

const isPlainSentence = (block: Block): boolean =>
  block.linkDensity < LINKS_IN_STORY && endsSentence(block.text) && !isCutOff(block.text);

/** The element that a block is set in. Its class may differ: first paragraphs often have one of their own. */
const lookOf = ({ element }: Block): string => element.nodeName;

/** Teasers follow their linked titles, or are cut to one length. */
function isTeaserList(draft: Draft, paragraphs: readonly number[]): boolean {
  const titled = paragraphs.filter((index) => isBelowLinkedTitle(draft.blocks, index));
  if (titled.length * 2 >= paragraphs.length && titled.length > 1) return true;
  const lengths = paragraphs.map((index) => draft.block(index).length);
  return paragraphs.length >= MANY && Math.max(...lengths) < Math.min(...lengths) * SAME_LENGTH;
}

const sum = (draft: Draft, indexes: readonly number[]): number =>
  indexes.reduce((total, index) => total + draft.block(index).length, 0);

/** Links after the last paragraph lead elsewhere. */
function dropLinkedTail(draft: Draft): void {
  const last = draft.paragraphs().at(-1);
  if (last === undefined) return;
  for (const index of draft.indexes()) {
    if (index > last && isMostlyLinks(draft.block(index)))
      draft.drop(index, 'links after the last paragraph');
  }
}
