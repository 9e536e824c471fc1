import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { expressionOf } from '../../blocks/sets.ts';
import { endsSentence, fold } from '../../blocks/text.ts';
import { findDates } from '../dates/find.ts';
import type { Draft } from './draft.ts';
import { isHeaderLine } from './header-lines.ts';

/** What stands beside the date in its line: an author, a source, a count. */
const LONGEST_BESIDE_DATE = 60;
const LONGEST_HEADER_LINE = 120;
/** A headline is shorter: so much of a line tells whether it is one, or begins with it. */
const LONGEST_LINE = 600;

/**
 * Takes out what stands above the first paragraph: everything before the headline, the headline itself, author, time,
 * counts.
 *
 * @param headlineAt index of the printed headline, or -1
 */
export function dropHeader(draft: Draft, headline: string, headlineAt: number): void {
  const below = draft.paragraphs().some((index) => index > headlineAt);
  for (const index of draft.indexes())
    if (below && index < headlineAt) draft.drop(index, 'above the headline');

  const whole = fold(headline);
  const lead =
    draft.paragraphs()[0] ?? draft.indexes().find((index) => endsSentence(draft.block(index).text)) ?? -1;
  const dated =
    draft.indexes().findLast((index) => index < lead && isDateLine(draft.block(index).text)) ?? -1;
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    if (index >= lead && isLongParagraph(block)) continue;
    const line = fold(block.text.slice(0, LONGEST_LINE));
    const isHeadline = (index === headlineAt || line === whole) && !isLongParagraph(block);
    if (isHeadline) draft.drop(index, 'the headline');
    else if (index >= lead) continue;
    else if (index <= dated) draft.drop(index, 'above the story, with its date or before it');
    else if (isCount(block.text)) draft.drop(index, 'a count above the story');
    else if (isByline(block.text)) draft.drop(index, 'a byline');
    else if (beginsWithHeadline(block, line, whole)) draft.drop(index, 'the headline, and more in its line');
  }
}

/** The headline with author and time in one line. */
const beginsWithHeadline = (block: Block, line: string, headline: string): boolean =>
  headline !== '' && line.startsWith(headline) && !endsSentence(block.text);

/** A line with a date in it that is no sentence. */
export function isDateLine(text: string): boolean {
  return (
    text.length < LONGEST_BESIDE_DATE &&
    /\p{Nd}/u.test(text) &&
    !endsSentence(text) &&
    findDates(text, false).length > 0
  );
}

/** "By Ada Brandt", "Updated Nov 19, 9:41 AM": who and when, without a date that could be read. */
const isByline = (text: string): boolean => text.length < LONGEST_HEADER_LINE && isHeaderLine(text);

/** "0", "12 comments": how often it was read, shared or commented. */
const isCount = (text: string): boolean => text.length < LONGEST_COUNT && COUNT.test(text);

const LONGEST_COUNT = 23;
const COUNT = expressionOf(String.raw`^[\d\s.,+万kK]{1,12}\p{L}{0,10}$`);
