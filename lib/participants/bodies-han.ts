import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** How sure a composed name is: surer than a tagger's part of it. */
const SCORE = 0.95;
const LONGEST = 32;

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
  const bodies: Mention[] = [];
  for (const ending of endings.matches(text)) {
    const start = beginningOf(text, startOf.get(ending.end) ?? ending.start, parts, startOf);
    if (start === undefined) continue;
    known(start, ending.end);
    bodies.push({ start, end: ending.end, kind: 'organisation', by: 'rule', score: SCORE });
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
