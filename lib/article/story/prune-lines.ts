import type { Block } from '../../blocks/block.ts';
import type { Draft } from './draft.ts';
import { isProductionLine } from './production-lines.ts';

/** Shorter ones may be said twice, but for those in between. */
const SHORTEST_REPEATED = 60;

/** Takes out lines about how the story was made. */
export function dropLines(draft: Draft): void {
  for (const index of draft.indexes()) {
    const block = draft.block(index);
    if (isProductionLine(block.text)) draft.drop(index, 'how the story was made');
    else if (isShareBar(block)) draft.drop(index, 'links to networks');
  }
  dropRepeated(draft);
}

/** Pages hold a story once for each width of the window, or a notice in place of each picture that may not load. */
function dropRepeated(draft: Draft): void {
  const said = new Set<string>();
  let again = false;
  for (const index of draft.indexes()) {
    const { text, length } = draft.block(index);
    const isQuestion = /[?？]$/.test(text);
    if (length >= SHORTEST_REPEATED && !isQuestion) again = said.has(text);
    if (again && said.has(text)) draft.drop(index, 'said before');
    said.add(text);
  }
}

const NETWORKS =
  /whatsapp|facebook|twitter|telegram|pinterest|linkedin|reddit|e-?mail|微信|微博|ВКонтакте|LINE/gi;
const LONGEST_SHARE_BAR = 80;

/** Links to several networks, side by side. */
const isShareBar = ({ text, length, linkDensity }: Block): boolean =>
  length < LONGEST_SHARE_BAR && linkDensity >= 0.9 && (text.match(NETWORKS)?.length ?? 0) >= 2;
