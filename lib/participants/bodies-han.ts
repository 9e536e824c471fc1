import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** How sure a composed name is: surer than a tagger's part of it. */
const SCORE = 0.95;
const LONGEST = 32;
/** A paper that its title stands for, before what it is: 《求是》|杂志. */
const PAPER = /《([^《》\n]{2,16})》(?=杂志|雜誌|周刊|週刊|月刊|半月刊|日报|晚报|报|報)/gu;
/** A party's congress: 党的十九届四中全会. */
const PLENUM =
  /(?:党的|中共|中国共产党)?(?:第)?[一二三四五六七八九十]{1,3}届(?:中央委员会第)?[一二三四五六七](?:中全会|次全体会议)/gu;

/**
 * Chinese bodies that are named by whose they are, what they do and what they are: a place, a body or another name,
 * then words of such names, then an ending (常德市|中心|支行 of 中国人民银行). A body that goes on is the longer one.
 *
 * @param names places, countries, bodies and people that the lists and the tagger find
 */
export function composedBodies(
  text: string,
  names: readonly Mention[],
  { names: { bodyEndings, bodyParts } }: LanguageData,
): Mention[] {
  if (!bodyEndings || !bodyParts) return [];
  const endings = new Lexicon(bodyEndings);
  const parts = new Lexicon(bodyParts);
  /** Where the longest name begins that ends at a code unit. */
  const startOf = new Map<number, number>();
  const known = (start: number, end: number): void => {
    startOf.set(end, Math.min(start, startOf.get(end) ?? start));
  };
  for (const { kind, start, end } of names) if (kind !== 'person') known(start, end);
  const body = (start: number, end: number): Mention => ({
    start,
    end,
    kind: 'organisation',
    by: 'rule',
    score: SCORE,
  });
  const bodies = [
    ...Array.from(text.matchAll(PAPER), ({ 1: paper = '', index }) =>
      body(index + 1, index + 1 + paper.length),
    ),
    ...Array.from(text.matchAll(PLENUM), ({ 0: plenum, index }) => body(index, index + plenum.length)),
  ];
  for (const ending of endings.matches(text)) {
    const start = beginningOf(text, startOf.get(ending.end) ?? ending.start, parts, startOf);
    if (start === undefined) continue;
    known(start, ending.end);
    bodies.push(body(start, ending.end));
  }
  return bodies;
}

/** Where the name begins that goes on up to `end`: left over parts and names, to the last name. */
function beginningOf(
  text: string,
  end: number,
  parts: Lexicon,
  startOf: ReadonlyMap<number, number>,
): number | undefined {
  let at = end;
  let start: number | undefined;
  while (end - at < LONGEST) {
    const name = startOf.get(at);
    if (name !== undefined && name < at) {
      at = name;
      start = name;
      continue;
    }
    const part = parts.endingAt(text, at);
    if (part === undefined) break;
    at -= part.length;
  }
  return start;
}
