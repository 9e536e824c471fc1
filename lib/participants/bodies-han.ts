import type { LanguageData, NameWords } from '../languages/language.ts';
import { SHORT_COUNTRIES, STATE_BODIES, SURE_STATE_BODY } from '../languages/zh-bodies.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { Mention } from './mention.ts';
import { phraseStart } from './phrase-han.ts';

/** How sure a composed name is: surer than a tagger's part of it. */
const SCORE = 0.95;
const LONGEST = 32;
/** A paper that its title stands for, before what it is: 《求是》|杂志. */
const PAPER = /《([^《》\n]{2,16})》(?=杂志|雜誌|周刊|週刊|月刊|半月刊|日报|晚报|报|報)/gu;
/** A party's congress: 党的十九届四中全会. */
const PLENUM =
  /(?:党的|中共|中国共产党)?(?:第)?[一二三四五六七八九十]{1,3}届(?:中央委员会第)?[一二三四五六七](?:中全会|次全体会议)/gu;

/** Where a company is, in its name: 鹭江精密（越南）|有限公司. */
const SEAT = /（\p{Script=Han}{2,8}）(?=\p{Script=Han})/gu;
/** The same with an abbreviation, and “and” between the words behind. */
const ABBREVIATION = /[（(][A-Z][A-Za-z&-]{1,9}[）)](?=\p{Script=Han})/gu;
const AND = /[与和及]/u;
const ENDING_LENGTHS = [4, 3, 2];
/** From there to its ending. */
const LONGEST_TAIL = 14;

/**
 * Chinese bodies that are named by whose they are, what they do and what they are: a place, a body or another name,
 * then words of such names, then an ending (常德市|中心|支行 of 中国人民银行). A body that goes on is the longer one.
 *
 * @param names places, countries, bodies and people that the lists and the tagger find
 */
export function composedBodies(
  text: string,
  names: readonly Mention[],
  { names: words }: LanguageData,
): Mention[] {
  if (!words.bodyEndings || !words.bodyParts) return [];
  const endings = new Lexicon([...words.bodyEndings, ...(words.personBodyEndings ?? [])]);
  const ofPeople = new Set(words.personBodyEndings);
  const nouns = new Lexicon(words.bodyWords ?? []);
  const parts = new Lexicon(words.bodyParts);
  /** Where the longest name begins that ends at a code unit. */
  const startOf = new Map<number, number>();
  const personAt = new Map<number, number>();
  const known = (start: number, end: number): void => {
    startOf.set(end, Math.min(start, startOf.get(end) ?? start));
  };
  for (const { kind, start, end } of names)
    if (kind === 'person') personAt.set(end, start);
    else known(start, end);
  const bodies = [
    ...Array.from(text.matchAll(PAPER), ({ 1: paper = '', index }) =>
      body(index + 1, index + 1 + paper.length),
    ),
    ...Array.from(text.matchAll(PLENUM), ({ 0: plenum, index }) => body(index, index + plenum.length)),
  ];
  const ends = new Set<number>();
  for (const ending of endings.matches(text)) {
    ends.add(ending.end);
    const start =
      beginningOf(text, ending, { parts, nouns, startOf }) ??
      (ofPeople.has(ending.word) ? personAt.get(ending.start) : undefined);
    if (start === undefined) continue;
    known(start, ending.end);
    bodies.push(body(start, ending.end));
  }
  const joined = [...seated(text, startOf, ends), ...goingOn(text, startOf, ends, parts)];
  return [...bodies, ...joined, ...ofStates(text), ...companies(text, names, words)];
}

/** Bodies with their own abbreviation, or their owner's, inside their name: 全国总工会（GCT）|港口与码头联合会. */
function goingOn(
  text: string,
  startOf: ReadonlyMap<number, number>,
  ends: ReadonlySet<number>,
  parts: Lexicon,
): Mention[] {
  return Array.from(text.matchAll(ABBREVIATION)).flatMap(({ 0: bracket, index }): Mention[] => {
    const start = startOf.get(index);
    const end = start === undefined ? undefined : endBehind(index + bracket.length);
    return start === undefined || end === undefined ? [] : [body(start, end)];
  });

  /** Where the name ends, going right over its words. */
  function endBehind(from: number): number | undefined {
    for (let at = from; at < from + LONGEST_TAIL;) {
      const end = ENDING_LENGTHS.map((length) => at + length).find((place) => ends.has(place));
      if (end !== undefined) return end;
      const part = parts.startingAt(text, at) ?? AND.exec(text.charAt(at))?.[0];
      if (part === undefined) return undefined;
      at += part.length;
    }
    return undefined;
  }
}

/** Bodies with their seat in brackets inside their name. */
function seated(text: string, startOf: ReadonlyMap<number, number>, ends: ReadonlySet<number>): Mention[] {
  return Array.from(text.matchAll(SEAT)).flatMap(({ 0: seat, index }): Mention[] => {
    const start = startOf.get(index);
    const tail = index + seat.length;
    let end: number | undefined;
    for (let at = tail + 1; at <= tail + LONGEST_TAIL && end === undefined; at += 1)
      if (ends.has(at)) end = at;
    if (start === undefined || end === undefined) return [];
    return /^\p{Script=Han}+$/u.test(text.slice(tail, end)) ? [body(start, end)] : [];
  });
}

/** A company by its legal form. */
const COMPANY = /(?:股份|责任|集团)?有限(?:责任)?公司/gu;
const LEAST_OF_COMPANY = 2;
const LONGEST_OF_COMPANY = 18;
/** What the tagger is less sure of is not known. */
const LEAST_SCORE = 0.4;
/** Some company, not one by its name. */
const SOME = /^(?:[该本]|[一二两三四五六七八九十几多数]{1,3}[家个])/u;
const HAN_ONLY = /^[\p{Script=Han}（）]+$/u;

/** Companies of which the tagger has nothing: all that is written together before the legal form, behind a verb or what they are. */
function companies(text: string, names: readonly Mention[], words: NameWords): Mention[] {
  const stops = new Lexicon([...(words.bodyVerbs ?? []), ...(words.bodyWords ?? []), '的']);
  const known = new Lexicon(
    names
      .filter(({ kind, score }) => kind === 'person' || (kind === 'organisation' && score >= LEAST_SCORE))
      .map(({ start, end }) => text.slice(start, end)),
  );
  return Array.from(text.matchAll(COMPANY)).flatMap(({ 0: form, index }): Mention[] => {
    const end = index + form.length;
    const from = phraseStart(text, index, Math.max(0, index - LONGEST_OF_COMPANY));
    const start = [...stops.matches(text, from, index)].at(-1)?.end ?? from;
    const own = text.slice(start, index);
    if (own.length < LEAST_OF_COMPANY || index - from >= LONGEST_OF_COMPANY) return [];
    const isKnown = !known.matches(text, start, end).next().done;
    return isKnown || !HAN_ONLY.test(own) || SOME.test(own) ? [] : [body(start, end)];
  });
}

const STATE = new Lexicon(STATE_BODIES);

/** Bodies of a state that is told in one letter, where nothing else that is written together stands before: 以|战时内阁. */
function ofStates(text: string): Mention[] {
  return [...STATE.matches(text)].flatMap(({ start, end, word }): Mention[] => {
    const letter = text[start - 1] ?? ' ';
    if (start > 1 && /\p{Script=Han}/u.test(text[start - 2] ?? '')) return [];
    const isState =
      SHORT_COUNTRIES.sure.includes(letter) ||
      (SHORT_COUNTRIES.wordy.includes(letter) && SURE_STATE_BODY.test(word));
    return isState ? [body(start - 1, end)] : [];
  });
}

const body = (start: number, end: number): Mention => ({
  start,
  end,
  kind: 'organisation',
  by: 'composition',
  score: SCORE,
});

/** What the words of a body's name are known by. */
interface NameParts {
  parts: Lexicon;
  nouns: Lexicon;
  startOf: ReadonlyMap<number, number>;
}

/** Where the name with this ending begins: left over parts and names, to the last name. */
function beginningOf(text: string, ending: Range, { parts, nouns, startOf }: NameParts): number | undefined {
  const named = startOf.get(ending.end);
  let at = named ?? ending.start;
  const limit = at - LONGEST;
  let start: number | undefined;
  while (at > limit) {
    // What it is called before its name begins no name: 中超球队|云岭飞虎足球俱乐部.
    if ((start ?? named) !== undefined && nouns.endingAt(text, at) !== undefined) break;
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
