import type { Dated, DateEvidence } from './evidence.ts';
import { findDates } from './find.ts';
import { isOfChange } from './labels.ts';
import { LONGEST_DATE_LINE } from './shown.ts';
import { toldChange } from './told.ts';

/** "Last updated: 2 February 2026", wherever it stands. */
function shownChange({ blocks, monthFirst }: DateEvidence): Dated | null {
  for (const { text } of blocks) {
    if (text.length > LONGEST_DATE_LINE) continue;
    const moment = findDates(text, monthFirst).find((found) => isOfChange(found, text));
    if (moment) return { moment, source: 'text' };
  }
  return null;
}

/** When the page says that it was last changed. */
export const changeOf = (evidence: DateEvidence): Dated | null =>
  toldChange(evidence) ?? shownChange(evidence);
