import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from '../../blocks/block.ts';
import { fold, isCjk } from '../../blocks/text.ts';
import type { Trace } from '../trace.ts';

/** Readability's own threshold, below which it relaxes its filters and tries again. */
const USUAL_THRESHOLD = 500;
/** Short Chinese news has fewer characters than that: relaxed filters would then pick the page's footer. */
const CJK_THRESHOLD = 140;
/** With so many characters of Chinese, Japanese or Korean the page is written in one of them. */
const CJK_PAGE = 300;
/** A second result has to bring this much more text to be looked at. */
const CLEARLY_MORE = 1.2;
/** How much of the description has to occur in the text to find it there. */
const DESCRIPTION_START = 16;
/** What a pay wall or a share bar says instead of a story. */
const WALL = /登録|ログイン|会員|有料|クリップ|シェア/;

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * What in a page's head Readability walks over and does not read. It looks for a title, which it drops from the text,
 * and for an author, without whom it drops what looks like a line about one.
 */
const UNREAD = `head > :not(title,${['title', 'author', 'creator']
  .flatMap((word) => [`[name*="${word}" i]`, `[property*="${word}" i]`])
  .join()})`;

/**
 * What Readability takes for the article, as blocks; empty when it finds none.
 *
 * @param page a hardened page; copied first, since Readability takes apart what it reads
 * @param blocks the page's
 * @param description what the page says it is about; decides between two readings of it
 */
export function readabilityBlocks(
  page: Document,
  blocks: readonly Block[],
  description: string,
  trace?: Trace,
): Block[] {
  trace?.begin('readability');
  if (!isCjkPage(blocks)) return reading(page, USUAL_THRESHOLD, trace).blocks;
  const { blocks: short, characters } = reading(page, CJK_THRESHOLD, trace);
  if (lengthOf(short) >= USUAL_THRESHOLD) return short;
  // What was too little for the lower threshold, or is all that it found, is too little for the higher one.
  const usual = reading(page, USUAL_THRESHOLD, trace, characters < USUAL_THRESHOLD).blocks;
  if (short.length > 0 && lengthOf(usual) <= lengthOf(short) * CLEARLY_MORE) {
    trace?.note('the first reading is taken: the second has hardly more');
    return short;
  }
  const start = fold(description).slice(0, DESCRIPTION_START);
  if (start.length > 10) {
    for (const one of [short, usual]) {
      if (!fold(textOf(one)).includes(start)) continue;
      trace?.note(`the ${one === short ? 'first' : 'second'} reading is taken: it holds the description`);
      return one;
    }
  }
  const isStory = short.length > 0 && !WALL.test(textOf(short).slice(0, 200));
  trace?.note(isStory ? 'the first reading is taken: it is no wall' : 'the second reading is taken');
  return isStory ? short : usual;
}

function isCjkPage(blocks: readonly Block[]): boolean {
  let characters = 0;
  for (const { text } of blocks) {
    if (isCjk(text)) characters += text.match(CJK)?.length ?? 0;
    if (characters > CJK_PAGE) return true;
  }
  return false;
}

const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join('\n');
const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((total, block) => total + block.length, 0);

/** Thrown out of Readability when its first try finds too little. */
class TooLittle extends Error {}

interface Reading {
  blocks: Block[];
  /** UTF-16 code units of all of its text, with white space. */
  characters: number;
}

/** @param tooLittle the first try is known to find too little */
function reading(page: Document, threshold: number, trace: Trace | undefined, tooLittle = false): Reading {
  try {
    const content = (tooLittle ? undefined : firstTry(page, threshold)) ?? read(copyOf(page), threshold);
    const blocks = content ? blocksOf(content) : [];
    trace?.note(`threshold ${threshold}: ${blocks.length} blocks, ${lengthOf(blocks)} characters`);
    return { blocks, characters: content?.textContent?.length ?? 0 };
  } catch {
    trace?.note(`threshold ${threshold}: failed`);
    // Under linkedom it throws on some pages, on a node without a tag name; the search of our own takes over.
    return { blocks: [], characters: 0 };
  }
}

/**
 * Readability keeps the body's HTML for the case that it has to begin again, which takes as long as a quarter of its
 * reading. Few pages come to that; they are begun again with what it needs.
 *
 * @returns undefined when it would have to begin again
 */
function firstTry(page: Document, threshold: number): Element | null | undefined {
  const copy = copyOf(page);
  if (!copy.body) return null;
  Object.defineProperty(copy.body, 'innerHTML', {
    get: () => '',
    set: () => {
      throw new TooLittle();
    },
  });
  try {
    return read(copy, threshold);
  } catch (error) {
    if (error instanceof TooLittle) return undefined;
    throw error;
  }
}

function copyOf(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(UNREAD)) element.remove();
  return copy;
}

function read(copy: Document, charThreshold: number): Element | null {
  const reader = new Readability<Element>(copy, {
    charThreshold,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  });
  return reader.parse()?.content ?? null;
}
