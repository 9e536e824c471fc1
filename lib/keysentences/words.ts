import type { LanguageData } from '../languages/language.ts';

/**
 * The content words of a text: words without function words, and in unspaced writing pairs of neighbouring letters.
 */
export function contentWords(text: string, language: LanguageData | null): Set<string> {
  const known = new Set(language?.functionWords ?? []);
  const folded = text.normalize('NFKC').toLowerCase();
  const words = new Set<string>();
  for (const [word] of folded.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (language?.writing !== 'unspaced') {
      if (word.length > 1 && !known.has(word)) words.add(word);
      continue;
    }
    const letters = [...word];
    for (let i = 0; i + 1 < letters.length; i += 1) words.add(`${letters[i]}${letters[i + 1]}`);
  }
  return words;
}

/** Share of the first set that the second holds, 0 to 1. */
export function overlapOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared += 1;
  return shared / part.size;
}
