import { gapBefore, type Item, type Word } from './items.ts';
import { isContent } from './noun-phrases.ts';
import type { Subject } from './subject.ts';

/** Words between an article and its noun. */
const MOST_ADJECTIVES = 3;

/**
 * Somebody new right behind a cue, whom no list knows: said | a farmer, said | one young taxi driver, sagt | eine
 * Bäckerin. What follows the noun tells more of them, or nothing does.
 *
 * @param capitals whether nouns have capitals
 */
export function newcomerBehind(
  text: string,
  items: readonly Item[],
  verb: number,
  capitals: boolean,
): Subject | undefined {
  const [cue, article] = items.slice(verb, verb + 2);
  const parted = (i: number): boolean => /\S/u.test(gapBefore(text, items, i));
  if (cue?.type !== 'word' || !cue.cue || parted(verb + 1)) return undefined;
  if (article?.type !== 'word' || !article.indefinite) return undefined;
  let last = verb + 1;
  while (last - verb <= MOST_ADJECTIVES + 1 && !parted(last + 1)) {
    const next = items[last + 1];
    if (next?.type !== 'word' || !isContent(next)) break;
    last += 1;
    if (capitals && isCapital(text, next)) break;
  }
  const noun = items[last];
  if (last === verb + 1 || noun?.type !== 'word' || (capitals && !isCapital(text, noun))) return undefined;
  const next = items[last + 1];
  const closed = next === undefined || parted(last + 1) || (next.type === 'word' && next.preposition);
  if (!closed) return undefined;
  const { start } = article;
  return {
    somebody: {
      type: 'somebody',
      kind: 'group',
      head: noun.lower,
      definite: false,
      plain: true,
      start,
      end: noun.end,
    },
    index: verb + 1,
    last,
    from: start,
    tail: 0,
    lead: 0,
    apposition: false,
    plain: true,
  };
}

const isCapital = (text: string, { start }: Word): boolean => /\p{Lu}/u.test(text[start] ?? '');
