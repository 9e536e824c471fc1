import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from '../../blocks/block.ts';
import { fold, visibleLength } from '../../blocks/text.ts';
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
 * What Readability takes for the article, as blocks; empty when it finds none.
 *
 * @param page a hardened page; copied first, since Readability takes apart what it reads
 * @param description what the page says it is about; decides between two readings of it
 */
export function readabilityBlocks(page: Document, description: string, trace?: Trace): Block[] {
  trace?.begin('readability');
  const cjk = (page.body?.textContent ?? '').match(CJK)?.length ?? 0;
  if (cjk <= CJK_PAGE) return attempt(page, USUAL_THRESHOLD, trace);
  const short = attempt(page, CJK_THRESHOLD, trace);
  if (lengthOf(short) >= USUAL_THRESHOLD) return short;
  const usual = attempt(page, USUAL_THRESHOLD, trace);
  if (short.length > 0 && lengthOf(usual) <= lengthOf(short) * CLEARLY_MORE) {
    trace?.note('the first reading is taken: the second has hardly more');
    return short;
  }
  const start = fold(description).slice(0, DESCRIPTION_START);
  if (start.length > 10) {
    for (const reading of [short, usual]) {
      if (!fold(textOf(reading)).includes(start)) continue;
      trace?.note(`the ${reading === short ? 'first' : 'second'} reading is taken: it holds the description`);
      return reading;
    }
  }
  const isStory = short.length > 0 && !WALL.test(textOf(short).slice(0, 200));
  trace?.note(isStory ? 'the first reading is taken: it is no wall' : 'the second reading is taken');
  return isStory ? short : usual;
}

const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join('\n');
const lengthOf = (blocks: readonly Block[]): number => visibleLength(textOf(blocks));

function attempt(page: Document, charThreshold: number, trace: Trace | undefined): Block[] {
  try {
    const copy = page.cloneNode(true) as Document;
    const reader = new Readability<Element>(copy, {
      charThreshold,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    const content = reader.parse()?.content;
    const blocks = content ? blocksOf(content) : [];
    trace?.note(`threshold ${charThreshold}: ${blocks.length} blocks, ${lengthOf(blocks)} characters`);
    return blocks;
  } catch {
    trace?.note(`threshold ${charThreshold}: failed`);
    // Under linkedom it throws on some pages, on a node without a tag name; the search of our own takes over.
    return [];
  }
}
