import { type Block, isMostlyLinks } from '../../blocks/block.ts';
import { collapse, endsSentence, visibleLength } from '../../blocks/text.ts';
import { findDates } from '../dates/find.ts';
import { readStamp } from '../dates/stamp.ts';
import { holdsClock, readClock } from './clock.ts';
import type { When } from './when.ts';

/** A block that tells when an entry was written. */
export interface Mark {
  /** Its place among the page's blocks. */
  index: number;
  when: When;
  /** It says nothing else, but for an author: it is no part of the text. */
  bare: boolean;
  /** What it says beside the time. */
  said: string;
}

/** A time in a line. */
interface Told {
  when: When;
  /** Offsets in UTF-16 code units. */
  start: number;
  end: number;
}

/** Beside a printed time there may stand "Uhr", "MSK", or a linked "permalink"; beside a `<time>` an author. */
const LONGEST_BESIDE_CLOCK = 8;
const LONGEST_LINKED_LABEL = 12;
const LONGEST_BESIDE_TIME = 40;
/** A line that is a time and nothing else is no longer than that. */
export const LONGEST_BARE = 60;
/** A time stands at the beginning of its line. */
const LONGEST_LINE_START = 60;
/** So far up from a `<time>` its block is looked for. */
const LEVELS = 4;
const DIGIT = /\p{Nd}/u;
/** What may stand before a time that begins a paragraph: +++, 【, ▶. */
const ORNAMENTS = /^[\s+*•·▶►|【[(-]*$/u;

function longestBeside(block: Block, stamped: boolean): number {
  if (isMostlyLinks(block)) return LONGEST_LINKED_LABEL;
  return stamped && block.kind !== 'heading' ? LONGEST_BESIDE_TIME : LONGEST_BESIDE_CLOCK;
}

/** Reads the times that stand in a page's blocks. */
export class MarkReader {
  private readonly times = new Map<Element, Element>();

  constructor(page: Document) {
    for (const time of page.querySelectorAll('time')) {
      let box: Element | null = time;
      for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
        if (!this.times.has(box)) this.times.set(box, time);
      }
    }
  }

  /** @returns null when the block neither is a time nor begins with one */
  read(block: Block, index: number): Mark | null {
    const line = block.text.slice(0, LONGEST_LINE_START);
    if (!DIGIT.test(line)) return null;
    const stamped = this.stamped(block, line);
    const told = stamped ?? this.printed(line);
    if (!told) return null;
    const beside = block.length - visibleLength(line.slice(told.start, told.end));
    const bare = beside <= longestBeside(block, stamped !== null) && !endsSentence(block.text);
    if (!bare && !ORNAMENTS.test(line.slice(0, told.start))) return null;
    const said = `${block.text.slice(0, told.start)} ${block.text.slice(told.end)}`.trim();
    return { index, when: told.when, bare, said };
  }

  /** What a `<time>` in the block tells. */
  private stamped({ element }: Block, line: string): Told | null {
    const time = this.times.get(element);
    const text = collapse(time?.textContent ?? '');
    const start = line.indexOf(text);
    if (!time || text === '' || start < 0) return null;
    const place = { start, end: start + text.length };
    const printed = this.printed(text)?.when;
    const moment = readStamp(time.getAttribute('datetime') ?? undefined, false);
    if (!moment?.time) return printed ? { when: printed, ...place } : null;
    const { minutes } = printed ?? {};
    return { when: { moment, ...(minutes === undefined ? {} : { minutes }) }, ...place };
  }

  private printed(line: string): Told | null {
    if (!holdsClock(line)) return null;
    const [date] = findDates(line, false);
    const clock = readClock(date?.time ? line.slice(date.index) : line);
    if (!clock) return null;
    const { minutes } = clock;
    if (!date) return { when: { minutes }, start: clock.start, end: clock.end };
    const { index, length, ...moment } = date;
    const within = date.time !== undefined;
    return {
      when: { minutes, moment },
      start: within ? index : Math.min(index, clock.start),
      end: within ? index + length : Math.max(index + length, clock.end),
    };
  }
}
