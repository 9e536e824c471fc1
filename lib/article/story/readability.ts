import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from '../../blocks/block.ts';
import { fold, visibleLength } from '../../blocks/text.ts';

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
export function readabilityBlocks(page: Document, description: string): Block[] {
  const cjk = (page.body?.textContent ?? '').match(CJK)?.length ?? 0;
  if (cjk <= CJK_PAGE) return attempt(page, USUAL_THRESHOLD);
  const short = attempt(page, CJK_THRESHOLD);
  if (lengthOf(short) >= USUAL_THRESHOLD) return short;
  const usual = attempt(page, USUAL_THRESHOLD);
  if (short.length > 0 && lengthOf(usual) <= lengthOf(short) * CLEARLY_MORE) return short;
  const start = fold(description).slice(0, DESCRIPTION_START);
  if (start.length > 10) {
    for (const reading of [short, usual]) if (fold(textOf(reading)).includes(start)) return reading;
  }
  return short.length > 0 && !WALL.test(textOf(short).slice(0, 200)) ? short : usual;
}

const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join('\n');
const lengthOf = (blocks: readonly Block[]): number => visibleLength(textOf(blocks));

function attempt(page: Document, charThreshold: number): Block[] {
  try {
    const copy = page.cloneNode(true) as Document;
    const reader = new Readability<Element>(copy, {
      charThreshold,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    const content = reader.parse()?.content;
    return content ? blocksOf(content) : [];
  } catch {
    // Under linkedom it throws on some pages, on a node without a tag name; the search of our own takes over.
    return [];
  }
}
