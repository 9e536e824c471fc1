import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { endsSentence, isCjk, isCutOff, visibleLength } from '../../blocks/text.ts';
import { leadsOn } from './words/lists.ts';

const CJK_WEIGHT = 2.5;

export const MOSTLY_LINKS = 0.6;

/** Less than that is no sentence. */
export const SHORTEST_STORY = 45;

/** @param length in code units that are not white space, where it is known */
export const weightOfText = (text: string, length = visibleLength(text)): number =>
  length * (isCjk(text) ? CJK_WEIGHT : 1);

export const weightOf = ({ text, length }: Block): number => weightOfText(text, length);

/** A paragraph by its length, or a sentence by its end. */
export const tellsSomething = (block: Block): boolean =>
  block.linkDensity < MOSTLY_LINKS &&
  !isCutOff(block.text) &&
  (isLongParagraph(block) || endsSentence(block.text)) &&
  !leadsOn(block.text);
