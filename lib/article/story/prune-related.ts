import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { beginsAsRelated, isBareRelatedHeading, isRelatedHeading } from '../../blocks/related.ts';
import { endsSentence, isCjk, isCutOff } from '../../blocks/text.ts';
import type { Draft } from './draft.ts';

/** "相关阅读：…" with its link in the same line is not longer than that. */
const LONGEST_INLINE_CJK = 50;
const LONGEST_INLINE_OTHER = 140;

/** Takes out lists of other stories, inside the story and after it. */
export function dropRelated(draft: Draft): void {
  for (const [index, block] of draft.blocks.entries()) {
    if (isRelatedHeading(block.text)) dropList(draft, index);
    else if (isInlineRelated(block)) draft.drop(index);
  }
  dropLinkedTail(draft);
}

const isInlineRelated = (block: Block): boolean =>
  isMostlyLinks(block) &&
  block.length < (isCjk(block.text) ? LONGEST_INLINE_CJK : LONGEST_INLINE_OTHER) &&
  beginsAsRelated(block.text);

/** The list that a heading begins: to the place where the story goes on, or a run of links. */
function dropList(draft: Draft, heading: number): void {
  const block = draft.block(heading);
  const begun = draft.paragraphs().some((index) => index < heading);
  if (begun && isBareRelatedHeading(block)) {
    const end = continuation(draft, heading);
    for (let i = heading; i < end; i++) draft.drop(i);
    return;
  }
  let end = heading + 1;
  while (end < draft.blocks.length && isMostlyLinks(draft.block(end))) end++;
  const isLast = !draft.paragraphs().some((index) => index > heading);
  if (end > heading + 1 || isLast || isMostlyLinks(block)) {
    for (let i = heading; i < end; i++) draft.drop(i);
  }
}

/**
 * Where the story goes on after a heading of other stories: at two paragraphs in a row, set as the story's own were,
 * that end as sentences do. Teasers alternate with their titles, or are cut off.
 *
 * @returns the number of blocks when it does not go on
 */
function continuation(draft: Draft, heading: number): number {
  const homes = new Set(
    draft
      .paragraphs()
      .filter((index) => index < heading)
      .map((index) => homeOf(draft.block(index))),
  );
  const after = draft.indexes().filter((index) => index > heading);
  const isStory = (index: number | undefined): boolean => {
    if (index === undefined) return false;
    const block = draft.block(index);
    return (
      isLongParagraph(block) && endsSentence(block.text) && !isCutOff(block.text) && homes.has(homeOf(block))
    );
  };
  const at = after.findIndex(
    (index, i) => isStory(index) && (isStory(after[i + 1]) || i === after.length - 1),
  );
  return after[at] ?? draft.blocks.length;
}

/** What a block is set in: its parent where it is an element of its own, and the kind of element. */
const homeOf = ({ element }: Block): Element | null =>
  element.nodeName === 'P' ? element.parentElement : element;

/** Links after the last paragraph lead elsewhere. */
function dropLinkedTail(draft: Draft): void {
  const last = draft.paragraphs().at(-1);
  if (last === undefined) return;
  for (const index of draft.indexes()) {
    if (index > last && isMostlyLinks(draft.block(index))) draft.drop(index);
  }
}
