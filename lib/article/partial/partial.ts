import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { endsSentence, isCutOff } from '../../blocks/text.ts';
import type { PartialStory } from '../../summary.ts';
import type { Located } from '../locate.ts';
import { leadsOn } from '../verdict/words/lists.ts';
import { saysMoreIsHidden } from './wall-words.ts';
import { countWords } from './words.ts';

/** A wall stands right below the text, share buttons and a picture between them. */
const NEAREST_BLOCKS = 8;
/** "Read more" stands right below an extract. */
const FEW_BLOCKS = 2;
/** What metadata counts has to be so much more than what is shown; it counts captions and boxes, too. */
const CLEARLY_MORE = 1.5;
const MORE_WORDS = 60;
/** So much of it is all of it; headings and boxes are counted, too. */
const NEARLY_ALL = 0.8;
/** A closed story of fewer words is its beginning. */
const SHORT = 220;

/**
 * Whether a page shows only a part of its story, by several signs together: `isAccessibleForFree` (schema.org), a length
 * in the metadata, words of a wall below the text, a text that breaks off. Boxes that sell subscriptions stand below
 * whole stories, too.
 *
 * @param text the story's
 */
export function findPartial({ linked, blocks, story }: Located, text: string): PartialStory | null {
  const last = story.blocks.at(-1);
  if (!last) return null;
  const words = countWords(text);
  const behind = blocks.slice(blocks.indexOf(last) + 1).slice(0, NEAREST_BLOCKS);
  const closed = linked.some((article) => article.closed === true);
  const length = Math.max(...linked.map(lengthTold), 0);
  if (length > 0 && words > length * NEARLY_ALL && length > SHORT) return null;
  const longer = length > Math.max(words * CLEARLY_MORE, words + MORE_WORDS);
  const broken = breaksOff(story.blocks);
  const short = words < SHORT;
  // The words are looked for last: most stories are whole, and give no reason to.
  const suspect = closed || longer || broken || short;
  if (suspect && [last, ...behind].some((block) => saysMoreIsHidden(block.text)))
    return { reason: 'paywall', words };
  if (closed && (broken || (longer && short))) return { reason: 'paywall', words };
  const leads = (): boolean => behind.slice(0, FEW_BLOCKS).some((block) => leadsOn(block.text));
  const extract = broken && (longer || (isCutOff(last.text) && leads()));
  return extract ? { reason: 'cut', words } : null;
}

const lengthTold = ({ wordCount = 0, articleBody = '' }: Located['linked'][number]): number =>
  articleBody === '' ? wordCount : countWords(articleBody);

/** The last paragraph ends in dots or in the middle of a sentence, and those before it do not. */
function breaksOff(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter((block) => isLongParagraph(block) || endsSentence(block.text));
  const last = blocks.at(-1);
  if (!last || !(isLongParagraph(last) || isCutOff(last.text))) return false;
  const whole = paragraphs.slice(0, -1).every((block) => endsSentence(block.text) && !isCutOff(block.text));
  return whole && (isCutOff(last.text) || !endsSentence(last.text));
}
