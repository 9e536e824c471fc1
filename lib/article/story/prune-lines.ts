import { isLongParagraph } from '../../blocks/block.ts';
import type { Draft } from './draft.ts';
import { isProductionLine } from './production-lines.ts';

/** Takes out lines about how the story was made. */
export function dropLines(draft: Draft): void {
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    if (isProductionLine(block.text)) draft.drop(index);
  }
  const last = draft.paragraphs().at(-1);
  if (last === undefined) return;
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    if (block.linkDensity >= 0.9 && block.kind === 'item' && !isLongParagraph(block)) draft.drop(index);
  }
}
