import type { Block, BlockKind } from '../blocks/block.ts';
import { endsSentence } from '../blocks/text.ts';
import type { Paragraph, ParagraphKind } from './article.ts';

const KIND: Record<BlockKind, ParagraphKind> = {
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'item',
  quote: 'quote',
  cell: 'paragraph',
};

const BETWEEN = '\n\n';

/** Some sites set whole stories in heading elements. */
const kindOf = (block: Block): ParagraphKind =>
  block.kind === 'heading' && block.long && endsSentence(block.text) ? 'paragraph' : KIND[block.kind];

/** The story's blocks as one text, and where in it each of them stands. */
export function toParagraphs(blocks: readonly Block[]): { text: string; paragraphs: Paragraph[] } {
  let text = '';
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (text) text += BETWEEN;
    const start = text.length;
    text += block.text;
    paragraphs.push({ start, end: text.length, kind: kindOf(block) });
  }
  return { text, paragraphs };
}
