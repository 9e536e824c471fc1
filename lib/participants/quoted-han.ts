import type { NameWords } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** How sure such a name is: the text says that it is one. */
const SCORE = 0.9;
/** A name in quotation marks. */
const QUOTED = /[“「]([^“”「」\n，。！？：；、]{2,12})[”」]/gu;
/** What says before it that it is a name: 一家名为“湖畔小馆”的餐厅. */
const CALLED = /(?:名为|名叫|取名|叫做|叫作|化名|网名|笔名|艺名|昵称|微博名)(?:为|叫)?$/u;
const CALLED_REACH = 6;
/** What its bearer is stands behind it, or before; between both at most this many letters. */
const BEHIND = /^的?/u;
const LONGEST_NOUN = 6;
/** A body's name as a whole: “居住行动联盟”. */
const WHOLE = /^\p{Script=Han}{3,}(?:联盟|协会|学会|商会|联合会|基金会|俱乐部|阵线|总会|促进会|委员会)$/u;
/** The verb of speech behind a person's nickname: 影评人“老胶片”|在微博写道. */
const CUE_REACH = 8;
const CLAUSE = /^[^，。！？：；\n“「]*/u;

/**
 * Chinese names that quotation marks and what their bearer is give away: 名为“湖畔小馆”的餐厅, 民调机构“诺瓦”公布,
 * 影评人“老胶片”写道, “居住行动联盟”. A quoted word beside such a noun may be anything (企业“抱团”), so something else must tell of a name.
 */
export function quotedNames(text: string, names: NameWords, cues: readonly string[]): Mention[] {
  const bodies = new Lexicon([...(names.bodyWords ?? []), ...(names.bodyEndings ?? [])]);
  const people = new Lexicon([...(names.roleNouns ?? []), ...names.titlesBefore]);
  const said = new Lexicon(cues.filter((cue) => cue.length > 1));
  return Array.from(text.matchAll(QUOTED)).flatMap(({ 0: quoted, 1: name = '', index }): Mention[] => {
    const end = index + quoted.length;
    const before = text.slice(Math.max(0, index - CALLED_REACH), index);
    const behind = end + (BEHIND.exec(text.slice(end))?.[0].length ?? 0);
    const clause = CLAUSE.exec(text.slice(end, end + CUE_REACH))?.[0] ?? '';
    const speaks = !said.matches(clause).next().done;
    const isCalled = CALLED.test(before);
    const isPerson =
      people.endingAt(text, index, LONGEST_NOUN) !== undefined ||
      (isCalled && nounWithin(people, text, behind));
    const isBody = isCalled
      ? nounWithin(bodies, text, behind)
      : bodies.endingAt(text, index, LONGEST_NOUN) !== undefined;
    const isWhole = WHOLE.test(name);
    const isTold = (isCalled || speaks) && (isBody || isPerson);
    if (!isWhole && !isTold) return [];
    const kind = isBody || isWhole ? 'organisation' : 'person';
    if (people.endingAt(name, name.length) !== undefined) return [];
    return [{ start: index + 1, end: index + 1 + name.length, kind, by: 'quotation marks', score: SCORE }];
  });
}

/** Whether such a noun ends within a few letters: 的|川味餐馆. */
function nounWithin(nouns: Lexicon, text: string, from: number): boolean {
  for (let at = from; at < from + LONGEST_NOUN && /\p{Script=Han}/u.test(text[at] ?? ''); at += 1)
    if (nouns.startingAt(text, at) !== undefined) return true;
  return false;
}
