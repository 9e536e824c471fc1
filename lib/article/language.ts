import type { Metas } from './metadata/metas.ts';

const HAN = /[\u4e00-\u9fff]/g;
const KANA = /[\u3040-\u30ff]/g;
const HANGUL = /[\uac00-\ud7af]/g;
const SAMPLE = 4000;
const ENOUGH = 20;

/** Languages whose news is written in one zone, so that a time without zone is a moment all the same. */
const USUAL_ZONES: Record<string, string> = { zh: '+08:00', ja: '+09:00', ko: '+09:00' };

/** What the page says its language is, as a BCP 47 tag: `zh-CN`. Unchecked. */
export function declaredLanguage(document: Document, metas: Metas): string | undefined {
  const told =
    document.documentElement?.getAttribute('lang') ||
    metas.get('content-language', 'og:locale', 'language') ||
    undefined;
  const tag = told
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : undefined;
}

/** Domains of countries that write English and put the day first. */
const DAY_FIRST_DOMAIN = /\.(?:uk|au|nz|ie|in|za|ke|ng|pk|my|sg|hk|mt|gh|lk|bd|eu)$/i;

/** Whether 2/3/2026 is 3 February here: in English, unless the language's region or the address tells otherwise. */
export function isMonthFirst(language: string | undefined, url: string): boolean {
  const tag = language?.toLowerCase();
  if (tag !== 'en') return tag === 'en-us';
  return URL.canParse(url) && !DAY_FIRST_DOMAIN.test(new URL(url).hostname);
}

/** The zone of times on this page that come without one; by its script, since `lang` is often left at a default. */
export function usualZone(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = (script: RegExp): number => sample.match(script)?.length ?? 0;
  const han = count(HAN);
  const kana = count(KANA);
  const hangul = count(HANGUL);
  if (hangul >= ENOUGH && hangul > han) return USUAL_ZONES['ko'];
  if (kana >= ENOUGH && kana * 5 > han) return USUAL_ZONES['ja'];
  return han >= ENOUGH ? USUAL_ZONES['zh'] : undefined;
}
