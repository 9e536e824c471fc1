import { KNOWN_LANGUAGES, loadLanguage } from '../languages/index.ts';

/** Characters looked at: enough for a sure answer, little enough to cost nothing. */
const SAMPLE = 3000;
/** Function words are at least this share of running text in a language; measured .25–.5 in news. */
const FUNCTION_WORD_SHARE = 0.12;
/** Guesses of franc that may still be right beside its first: how many, and how near in likeness. */
const CLOSE_GUESSES = 3;
const CLOSE_LIKENESS = 0.98;

/**
 * The language of a text, as a BCP 47 primary language (`zh`), or `und`.
 *
 * What the page declares is believed when the text bears it out. Else scripts that write one language decide, and
 * only then franc, whose trigrams are loaded here and nowhere else.
 *
 * @param declared the page's own statement, `zh-CN`
 */
export async function detectLanguage(declared: string | undefined, text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const byScript = languageByScript(sample);
  if (byScript) return byScript;
  const claim = primaryLanguage(declared);
  if (claim && (await bearsOut(sample, claim))) return claim;
  const { francAll } = await import('franc');
  const guesses = francAll(sample, { minLength: 30 }).filter(([guess]) => guess !== 'und');
  const [best] = guesses;
  if (!best) return claim ?? 'und';
  // Neighbours such as Russian and Bulgarian lie close in trigrams, far apart in their commonest words.
  for (const [guess, likeness] of guesses.slice(0, CLOSE_GUESSES)) {
    const code = bcp47(guess);
    if (likeness >= best[1] * CLOSE_LIKENESS && (await bearsOut(sample, code))) return code;
  }
  return bcp47(best[0]);
}

/** franc names languages by ISO 639-3: `rus` is `ru`, `cmn` is `zh`. */
const bcp47 = (iso3: string): string => Intl.getCanonicalLocales(iso3)[0] ?? 'und';

function primaryLanguage(declared: string | undefined): string | undefined {
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  return code;
}

const share = (text: string, letter: RegExp): number =>
  (text.match(letter)?.length ?? 0) / Math.max(1, text.length);

/** Chinese, Japanese and Korean are told by their letters alone. */
function languageByScript(sample: string): string | undefined {
  const letters = sample.replace(/[^\p{L}]/gu, '');
  if (letters.length === 0) return undefined;
  if (share(letters, /\p{Script=Hangul}/gu) > 0.4) return 'ko';
  const kana = share(letters, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > 0.15) return 'ja';
  return share(letters, /\p{Script=Han}/gu) > 0.5 ? 'zh' : undefined;
}

async function bearsOut(sample: string, code: string): Promise<boolean> {
  if (!KNOWN_LANGUAGES.includes(code)) return false;
  const language = await loadLanguage(code);
  const known = new Set(language?.functionWords);
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return tokens.filter((token) => known.has(token)).length >= tokens.length * FUNCTION_WORD_SHARE;
}
