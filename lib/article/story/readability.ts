import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from '../../blocks/block.ts';
import { fold, isCjk } from '../../blocks/text.ts';
import type { Trace } from '../trace.ts';
import { leanCopy } from './lean-copy.ts';

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
const SHORTEST_START = 11;
/** What a pay wall or a share bar says instead of a story. */
const WALL = /登録|ログイン|会員|有料|クリップ|シェア/;

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * What of a page's head Readability is given: the title, which it drops from the text, and the author, without whom it
 * drops what looks like a line about one.
 */
const READ = `title,${['title', 'author', 'creator']
  .flatMap((word) => [`[name*="${word}" i]`, `[property*="${word}" i]`])
  .join()}`;

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
  if (!isCjkPage(blocks)) return reading(page, blocks, USUAL_THRESHOLD, trace);
  const short = reading(page, blocks, CJK_THRESHOLD, trace);
  if (lengthOf(short) >= USUAL_THRESHOLD) return short;
  const start = fold(description).slice(0, DESCRIPTION_START);
  const isTold = start.length >= SHORTEST_START;
  const holdsStart = (found: readonly Block[]): boolean => isTold && fold(textOf(found)).includes(start);
  const isStory = short.length > 0 && !WALL.test(textOf(short).slice(0, 200));
  if (isTold ? holdsStart(short) : isStory) {
    trace?.note(`the first reading is taken: it ${isTold ? 'holds the description' : 'is no wall'}`);
    return short;
  }
  const usual = reading(page, blocks, USUAL_THRESHOLD, trace);
  if (short.length > 0 && lengthOf(usual) <= lengthOf(short) * CLEARLY_MORE) {
    trace?.note('the first reading is taken: the second has hardly more');
    return short;
  }
  const isSecond = holdsStart(usual) || !isStory;
  trace?.note(`the ${isSecond ? 'second' : 'first'} reading is taken`);
  return isSecond ? usual : short;
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

function reading(
  page: Document,
  blocks: readonly Block[],
  threshold: number,
  trace: Trace | undefined,
): Block[] {
  try {
    const content = read(copyOf(page, blocks), threshold);
    const found = content ? blocksOf(content) : [];
    trace?.note(`threshold ${threshold}: ${found.length} blocks, ${lengthOf(found)} characters`);
    return found;
  } catch {
    trace?.note(`threshold ${threshold}: failed`);
    // Under linkedom it throws on some pages, on a node without a tag name; the search of our own takes over.
    return [];
  }
}

/** What Readability may take apart: the head's fields that it asks for, and the body without its lists of links. */
function copyOf(page: Document, blocks: readonly Block[]): Document {
  const copy = page.cloneNode(false) as Document;
  const root = copy.importNode(page.documentElement, false);
  copy.append(root);
  if (page.head) {
    const head = copy.importNode(page.head, false);
    for (const element of page.head.querySelectorAll(READ)) head.append(copy.importNode(element, true));
    root.append(head);
  }
  if (page.body) root.append(renewable(() => leanCopy(page.body, blocks, copy)));
  return copy;
}

/**
 * Readability keeps the body's HTML and sets it again where it has found too little and begins again. That takes as long as
 * a quarter of its reading; a new copy is made only where it does begin again.
 */
function renewable(copyOfBody: () => Element): Element {
  const body = copyOfBody();
  return Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set() {
      const renewed = copyOfBody();
      body.replaceChildren();
      while (renewed.firstChild) body.append(renewed.firstChild);
    },
  });
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
