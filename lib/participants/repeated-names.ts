import type { LanguageData } from '../languages/language.ts';
import type { Mention } from './mention.ts';

/** Two or three words with capitals. */
const RUN = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,2}(?![\p{L}\p{M}])/gu;
const LEAST_TIMES = 2;
const SCORE = 0.5;

/**
 * Bodies that nothing found, though headline or text name them twice with capitals (Cerámicas Tarna). For languages
 * whose headlines have no other capitals, and whose adjectives have none.
 */
export function repeatedNames(
  text: string,
  found: readonly Mention[],
  { names, functionWords, speech, writing, adjectivesBehind }: LanguageData,
): Mention[] {
  if (writing !== 'cased' || !adjectivesBehind || !names.articles) return [];
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const given = new Set(names.givenNames);
  const noName = new Set(
    [...names.notNames, ...names.titlesBefore, ...names.honorificsBefore, ...names.articles]
      .concat(functionWords, speech.cues)
      .map((word) => word.toLowerCase()),
  );
  const byName = new Map<string, Mention[]>();
  for (const { 0: name, index: start } of text.matchAll(RUN)) {
    const end = start + name.length;
    const words = name.split(' ');
    const isName = !words.some((word) => noName.has(word.toLowerCase()));
    if (!isName || covered.subarray(start, end).includes(1)) continue;
    const kind = given.has(words[0] ?? '') ? 'person' : 'organisation';
    const known = byName.get(name);
    const mention: Mention = { start, end, kind, by: 'repetition', score: SCORE };
    if (known) known.push(mention);
    else byName.set(name, [mention]);
  }
  return [...byName.values()].filter((places) => places.length >= LEAST_TIMES).flat();
}
