import type { Block } from '../../blocks/block.ts';
import { fold } from '../../blocks/text.ts';
import { readStamp } from '../dates/stamp.ts';
import type { LinkedArticle } from '../metadata/json-ld.ts';
import type { Mark } from './marks.ts';

/** So much of an entry's text, folded, tells which one it is. */
const START = 24;
const SHORTEST = 10;

/**
 * The blocks of the story with which the entries begin that the page's JSON-LD lists (`liveBlogUpdate`): by their
 * headline, else by the first words of their text. Of several alike the last one counts: lists of entries come first.
 *
 * @param places indexes into `blocks`
 */
export function updateMarks(
  linked: readonly LinkedArticle[],
  blocks: readonly Block[],
  places: readonly number[],
): Mark[] {
  const updates = linked.flatMap((article) => article.updates ?? []);
  if (updates.length === 0) return [];
  const lastPlace = new Map(places.map((index) => [startOf(blocks[index]?.text ?? ''), index]));
  return updates.flatMap(({ headline = '', articleBody = '', datePublished }) => {
    const keys = [headline, articleBody].map(startOf).filter((key) => key.length >= SHORTEST);
    const index = keys.map((key) => lastPlace.get(key)).find((place) => place !== undefined);
    const moment = readStamp(datePublished, false);
    return index !== undefined && moment?.time ? [{ index, when: { moment }, bare: false, said: '' }] : [];
  });
}

const startOf = (text: string): string => fold(text.slice(0, START * 3)).slice(0, START);
