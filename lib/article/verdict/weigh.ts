import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { endsSentence, isCjk, isCutOff } from '../../blocks/text.ts';
import { leadsOn } from './words/lists.ts';

const CJK_WEIGHT = 2.5;

export const MOSTLY_LINKS = 0.6;

export const weightOf = (block: Block): number => block.length * (isCjk(block.text) ? CJK_WEIGHT : 1);

/** A paragraph by its length, or a sentence by its end. */
export const tellsSomething = (block: Block): boolean =>
  block.linkDensity < MOSTLY_LINKS &&
  !isCutOff(block.text) &&
  !leadsOn(block.text) &&
  (isLongParagraph(block) || endsSentence(block.text));
