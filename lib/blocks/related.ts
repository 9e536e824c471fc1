import { Beginnings } from './beginnings.ts';
import type { Block } from './block.ts';
import { OTHER_HEADINGS, RELATED_HEADINGS } from './related-headings.ts';
import { isCjk, visibleLength } from './text.ts';

/** Brackets, bullets and arrows that sites put before a heading. */
const ORNAMENT = '\\s【\\[（(《「『·•▶►>»■◆●☆★|丨:：-';
const phrasesOf = (list: typeof RELATED_HEADINGS): string[] => Object.values(list).flat();
const RELATED = new Beginnings(ORNAMENT, phrasesOf(RELATED_HEADINGS));
const OTHER = new Beginnings(ORNAMENT, phrasesOf(OTHER_HEADINGS));
const phraseAfterStory = (text: string): string | undefined => RELATED.match(text) ?? OTHER.match(text);

/** A heading says little more than its phrase; a sentence that begins with the phrase is no heading. */
const HEADING_CJK = 14;
const HEADING_OTHER = 42;

/** What may follow the phrase in a heading that stands alone: a colon, a count, "more". */
const REST_OF_HEADING = /^[\s:：>»】\]）)』」·|\d(（]*(?:(?:更多|more|换一换|查看更多)[\s>»\d()（）]*)?$/i;

/** Tabs: "相关内容 / 热门资讯". */
const MOST_PHRASES = 3;
const BETWEEN_PHRASES = /^[\s/|·、,，]+/u;

/** Begins as the heading of a list of other stories does: "相关阅读：…", "Read more: …". */
export const beginsAsRelated = (text: string): boolean => phraseAfterStory(text) !== undefined;

/** Headings end in no full stop; in dots they may. */
const FULL_STOP = /[^.][.。۔।]$/;

/** Single spaces stand between its letters at most, so that most lines are known to be too long at once. */
const isShort = (text: string): boolean =>
  text.length < HEADING_OTHER * 2 &&
  !FULL_STOP.test(text) &&
  visibleLength(text) <= (isCjk(text) ? HEADING_CJK : HEADING_OTHER);

/** Heads what is no longer the story: other stories, comments, forms. */
export const isRelatedHeading = (text: string): boolean =>
  isShort(text) && phraseAfterStory(text) !== undefined;

/** Heads a list of other stories, and not comments, forms or links to the next page. */
export const headsOtherStories = (text: string): boolean => isShort(text) && RELATED.test(text);

/**
 * A heading that is the phrase and nothing else, or two of them side by side: what follows it is the list, not a link
 * in the same line.
 */
export function isBareRelatedHeading(block: Block): boolean {
  let rest = block.text;
  if (!isRelatedHeading(rest)) return false;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const phrase = phraseAfterStory(rest);
    if (!phrase) break;
    rest = rest.slice(phrase.length);
    if (REST_OF_HEADING.test(rest)) return true;
    rest = rest.replace(BETWEEN_PHRASES, '');
  }
  return false;
}
