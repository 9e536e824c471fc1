import type { Block } from '../../blocks/block.ts';
import { isBesideTheStory, isOfOthers } from './beside.ts';
import { type Dated, type DateEvidence, placesOf } from './evidence.ts';
import { findDates, type FoundDate } from './find.ts';
import { isOfChange, isOfPublication } from './labels.ts';
import { dayOf } from './moment.ts';
import { LONGEST_DATE_LINE } from './shown.ts';
import { DATE_NAMES } from './words.ts';

/** A date that the page shows away from its headline, with what speaks for it. */
interface Candidate {
  block: Block;
  date: FoundDate;
  score: number;
}

/** Weights, set by hand on pages whose stronger signals had been taken away. */
const WEIGHT = {
  /** "Published: …" */
  labelled: 3,
  /** Right above the headline, or among the first lines of the story. */
  near: 1.5,
  /** Right after the last paragraph. */
  after: 0.5,
  /** The class says date, author or the like. */
  named: 1,
  /** It tells a time, too. */
  timed: 0.5,
  /** Next to nothing else stands in the line. */
  bare: 0.5,
  /** Far above the headline, where sites tell the day of the visit. */
  atop: -1.5,
  linked: -1.5,
  cell: -2,
  /** In a box of other stories or of the page's machinery. */
  beside: -3,
  /** So do other lines: a list of stories. */
  repeated: -2,
  /** The page shows no other day. */
  only: 1,
} as const;
const ENOUGH = 2;
const SURE = 3;
const LINES_ABOVE = 6;
const LINES_IN_STORY = 12;
const LINES_AFTER = 10;
const BARE = 24;
const ANCESTORS_NAMED = 2;

/**
 * The date for which most speaks, wherever it stands.
 *
 * @param enough what has to speak for it
 */
function bestOf(evidence: DateEvidence, enough: number): Dated | null {
  const [best] = candidatesOf(evidence).toSorted((a, b) => b.score - a.score);
  return best && best.score >= enough ? { moment: best.date, source: 'text' } : null;
}

/** A date by which much speaks: more than for what the page calls no more than a date. */
export const fromSureLine = (evidence: DateEvidence): Dated | null => bestOf(evidence, SURE);

export const fromAnyLine = (evidence: DateEvidence): Dated | null => bestOf(evidence, ENOUGH);

function candidatesOf(evidence: DateEvidence): Candidate[] {
  const { blocks, story, monthFirst } = evidence;
  const { headline, first, last } = placesOf(evidence);
  const own = new Set(story.blocks);
  const top = headline >= 0 ? Math.min(headline, first) : first;
  const lines = blocks.flatMap((block, index) => {
    if (block.text.length > LONGEST_DATE_LINE) return [];
    const date = findDates(block.text, monthFirst).find((found) => !isOfChange(found, block.text));
    return date ? [{ block, date, index }] : [];
  });
  const looks = new Map<string, number>();
  for (const { block } of lines) looks.set(lookOf(block), (looks.get(lookOf(block)) ?? 0) + 1);
  const days = new Set(lines.map(({ date }) => dayOf(date)));
  return lines
    .filter(({ block }) => !(own.has(block) && block.long))
    .map(({ block, date, index }) => {
      const label = isOfPublication(date, block.text);
      const near =
        (index < top && index >= top - LINES_ABOVE) ||
        (index > first && index <= Math.min(first + LINES_IN_STORY, last));
      let score = 0;
      if (label) score += WEIGHT.labelled;
      const after = index > last && index <= last + LINES_AFTER;
      if (near) score += WEIGHT.near;
      if (after) score += WEIGHT.after;
      if (index < top - LINES_ABOVE) score += WEIGHT.atop;
      if (isNamedDate(block.element)) score += WEIGHT.named;
      if (date.time) score += WEIGHT.timed;
      if (block.text.length - date.length < BARE) score += WEIGHT.bare;
      if (block.linkDensity > 0.5) score += WEIGHT.linked;
      if (block.kind === 'cell') score += WEIGHT.cell;
      const isBeside = near || after ? isOfOthers : isBesideTheStory;
      if (isBeside(block.element, story)) score += WEIGHT.beside;
      if (!label && !near && (looks.get(lookOf(block)) ?? 0) > 1) score += WEIGHT.repeated;
      if (days.size === 1) score += WEIGHT.only;
      return { block, date, score };
    });
}

const lookOf = ({ element }: Block): string => `${element.nodeName} ${element.getAttribute('class') ?? ''}`;

function isNamedDate(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < ANCESTORS_NAMED; steps++, at = at.parentElement) {
    if (DATE_NAMES.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}
