import { type Block, isLongParagraph } from '../../blocks/block.ts';
import type { Draft } from './draft.ts';
import { isProductionLine } from './production-lines.ts';

/** Takes out lines about how the story was made. */
export function dropLines(draft: Draft): void {
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    if (isProductionLine(block.text)) draft.drop(index, 'how the story was made');
    else if (isShareBar(block)) draft.drop(index, 'links to networks');
  }
  const last = draft.paragraphs().at(-1);
  if (last === undefined) return;
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    if (block.linkDensity >= 0.9 && block.kind === 'item' && !isLongParagraph(block))
      draft.drop(index, 'a list item that is a link');
  }
}

const NETWORKS =
  /whatsapp|facebook|twitter|telegram|pinterest|linkedin|reddit|e-?mail|微信|微博|ВКонтакте|LINE/gi;
const LONGEST_SHARE_BAR = 80;

/** Links to several networks, side by side. */
const isShareBar = ({ text, length, linkDensity }: Block): boolean =>
  length < LONGEST_SHARE_BAR && linkDensity >= 0.9 && (text.match(NETWORKS)?.length ?? 0) >= 2;
