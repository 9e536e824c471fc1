import type { LanguageData } from '../languages/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** Two to four words with capitals, small words of names between them. */
const RUN =
  /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}.’'-]+(?:[ \u00a0](?:[\p{Ll}]{1,4}[ \u00a0]){0,2}\p{Lu}[\p{L}\p{M}.’'-]+){1,3}/gu;
const REACH = 30;
/** What a rule is sure of: less than the tagger where that is sure. */
const SCORE = 0.6;

/**
 * People that something beside the name gives away, should the tagger be in doubt: runs of capitals beside a word of
 * speech, behind a form of address or a title. For writing with capitals.
 *
 * @param listed what the lists find: it is nobody's name
 */
export function peopleByCapitals(
  text: string,
  language: LanguageData,
  listed: readonly Mention[],
): Mention[] {
  const { names, speech } = language;
  const whole = { wholeWords: true };
  const behind = new Lexicon([...speech.cues, ...speech.sourceAfter], whole);
  const before = new Lexicon(
    [...speech.cues, ...speech.sourceBefore, ...names.honorificsBefore, ...names.titlesBefore],
    whole,
  );
  const noName = new Set([
    ...names.notNames.flatMap((word) => word.toLowerCase().split(' ')),
    ...names.titlesBefore.flatMap((title) => title.split(' ')),
    ...names.honorificsBefore,
    ...names.organisationWords,
    ...names.groupWords,
    ...(names.articles ?? []),
    ...language.functionWords,
    ...speech.cues,
  ]);
  const particles = new Set(names.particles);
  const free = new Uint8Array(text.length).fill(1);
  for (const { start, end } of listed) free.fill(0, start, end);
  const found: Mention[] = [];
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    const end = start + run.length;
    if (free.subarray(start, end).includes(0)) continue;
    const words = run.toLowerCase().split(/[ \u00a0]/u);
    const isName = words.every((word, i) =>
      /^\p{Ll}/u.test(run.split(/[ \u00a0]/u)[i] ?? '') ? particles.has(word) : !noName.has(word),
    );
    if (!isName) continue;
    const left = text
      .slice(Math.max(0, start - REACH), start)
      .trimEnd()
      .toLowerCase();
    const right = text
      .slice(end, end + REACH)
      .trimStart()
      .toLowerCase();
    if (before.endingAt(left, left.length, REACH) === undefined && behind.startingAt(right, 0) === undefined)
      continue;
    found.push({ start, end, kind: 'person', by: 'rule', score: SCORE });
  }
  return found;
}
