import type { Block } from '../../blocks/block.ts';
import { isNamedCaption } from '../../blocks/class-names.ts';
import { collapse } from '../../blocks/text.ts';
import { addressDay } from './address.ts';
import { isBesideTheStory } from './beside.ts';
import { type Dated, type DateEvidence, placesOf } from './evidence.ts';
import { findDates, findDateWithoutYear } from './find.ts';
import { isOfChange, isOfPublication } from './labels.ts';
import { dayOf, type Moment } from './moment.ts';
import { readStamp } from './stamp.ts';
import { CHANGED_NAMES } from './words.ts';

/** What the page shows its readers about its dates, around the headline. */

/** A line that gives the date says little else. */
export const LONGEST_DATE_LINE = 100;
const HEADER_LINES = 40;
const ANCESTORS_LOOKED_AT = 6;

/** The first `<time>` that is neither another story's nor one of a change. */
export function fromTime({ document, story, monthFirst }: DateEvidence): Dated | null {
  for (const time of document.querySelectorAll('time,abbr.published,abbr[class*=date]')) {
    if (isBesideTheStory(time, story) || tellsOfChange(time)) continue;
    const stamp = time.getAttribute('datetime') ?? time.getAttribute('title') ?? time.textContent;
    const moment = readStamp(stamp ?? undefined, monthFirst);
    if (moment) return { moment, source: 'time' };
  }
  return null;
}

/** By its class, or by what stands before it in the smallest box around it that says more. */
function tellsOfChange(time: Element): boolean {
  if (CHANGED_NAMES.test(`${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`))
    return true;
  const own = collapse(time.textContent ?? '');
  let box = time.parentElement;
  for (let steps = 0; box && steps < ANCESTORS_LOOKED_AT; steps++, box = box.parentElement) {
    const text = collapse((box.textContent ?? '').slice(0, LONGEST_DATE_LINE * 2));
    if (text.length > own.length) return isOfChange({ index: text.indexOf(own), length: own.length }, text);
  }
  return false;
}

/** The lines between the headline and the story's first paragraph, captions left out. */
function headerLines(evidence: DateEvidence): string[] {
  const { headline, first } = placesOf(evidence);
  const begin = headline >= 0 && headline < first ? headline + 1 : 0;
  return evidence.blocks
    .slice(Math.max(begin, first - HEADER_LINES), first)
    .filter((block) => !isCaption(block))
    .map(({ text }) => text);
}

const isCaption = ({ element }: Block): boolean =>
  element.nodeName.toUpperCase() === 'FIGCAPTION' || isNamedCaption(element);

/**
 * A date between the headline and the story: the one that the address names if it is among them, else one that is
 * called that of publication, else the last one with a time, else the first. Short lines come first: a sentence tells
 * of other days.
 */
export function fromHeader(evidence: DateEvidence): Dated | null {
  const header = headerLines(evidence);
  const short = header.filter((line) => line.length < LONGEST_DATE_LINE);
  const named = addressDay(evidence.url);
  for (const lines of [short, header]) {
    const text = collapse(lines.join('\n'));
    const dates = findDates(text, evidence.monthFirst).filter((date) => !isOfChange(date, text));
    const moment =
      dates.find((found) => named !== null && dayOf(found) === dayOf(named)) ??
      dates.find((found) => isOfPublication(found, text)) ??
      dates.findLast((found) => found.time) ??
      dates[0];
    if (moment) return { moment, source: 'text' };
  }
  return null;
}

/** "10-08 12:00" there, in the year that another date of the page tells. */
export function fromHeaderWithoutYear(evidence: DateEvidence, known: Moment | undefined): Dated | null {
  if (!known) return null;
  const moment = findDateWithoutYear(collapse(headerLines(evidence).join('\n')), known.year);
  return moment && { moment, source: 'text' };
}
