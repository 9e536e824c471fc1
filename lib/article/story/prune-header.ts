import { isLongParagraph } from '../../blocks/block.ts';
import { endsSentence, fold } from '../../blocks/text.ts';
import { findDates } from '../dates/find.ts';
import type { Draft } from './draft.ts';

/** What stands beside the date in its line: an author, a source, a count. */
const LONGEST_BESIDE_DATE = 60;

/** Takes out what stands between the headline and the first paragraph: the headline itself, author, time, counts. */
export function dropHeader(draft: Draft, headline: string): void {
  const whole = fold(headline);
  const lead = draft.paragraphs()[0] ?? -1;
  const dated = draft.indexes().findLast((index) => index < lead && isDateLine(draft.block(index).text));
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    const line = fold(block.text);
    if (line === whole && !isLongParagraph(block)) draft.drop(index);
    else if (index >= lead) continue;
    else if (dated !== undefined && index <= dated) draft.drop(index);
    else if (isCount(block.text) || (whole && line.startsWith(whole) && !endsSentence(block.text)))
      draft.drop(index);
  }
}

function isDateLine(text: string): boolean {
  return text.length < LONGEST_BESIDE_DATE && !endsSentence(text) && findDates(text, false).length > 0;
}

/** "0", "12 comments": how often it was read, shared or commented. */
const isCount = (text: string): boolean => /^[\d\s.,+万k]{1,12}\p{L}{0,10}$/iu.test(text);
