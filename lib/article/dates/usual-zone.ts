import { dayOf, isoOf, type Moment } from './moment.ts';
import { knownOffset } from './offsets.ts';
import { readStamp } from './stamp.ts';

const HAN = /[\u4e00-\u9fff]/g;
const KANA = /[\u3040-\u30ff]/g;
const HANGUL = /[\uac00-\ud7af]/g;
const SAMPLE = 4000;
const ENOUGH = 20;

/** Countries with one zone, or with one that nearly all their news is written in, by the end of their addresses. */
const COUNTRY_ZONES: Readonly<Record<string, string>> = {
  ae: 'Asia/Dubai',
  al: 'Europe/Tirane',
  ar: 'America/Argentina/Buenos_Aires',
  at: 'Europe/Vienna',
  au: 'Australia/Sydney',
  bd: 'Asia/Dhaka',
  be: 'Europe/Brussels',
  bg: 'Europe/Sofia',
  br: 'America/Sao_Paulo',
  by: 'Europe/Minsk',
  ch: 'Europe/Zurich',
  cl: 'America/Santiago',
  cn: 'Asia/Shanghai',
  cz: 'Europe/Prague',
  de: 'Europe/Berlin',
  dk: 'Europe/Copenhagen',
  ee: 'Europe/Tallinn',
  eg: 'Africa/Cairo',
  es: 'Europe/Madrid',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  gh: 'Africa/Accra',
  gr: 'Europe/Athens',
  hk: 'Asia/Hong_Kong',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  id: 'Asia/Jakarta',
  ie: 'Europe/Dublin',
  il: 'Asia/Jerusalem',
  in: 'Asia/Kolkata',
  ir: 'Asia/Tehran',
  it: 'Europe/Rome',
  jp: 'Asia/Tokyo',
  ke: 'Africa/Nairobi',
  kr: 'Asia/Seoul',
  lt: 'Europe/Vilnius',
  lu: 'Europe/Luxembourg',
  lv: 'Europe/Riga',
  my: 'Asia/Kuala_Lumpur',
  ng: 'Africa/Lagos',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  nz: 'Pacific/Auckland',
  pe: 'America/Lima',
  ph: 'Asia/Manila',
  pk: 'Asia/Karachi',
  pl: 'Europe/Warsaw',
  pt: 'Europe/Lisbon',
  ro: 'Europe/Bucharest',
  rs: 'Europe/Belgrade',
  ru: 'Europe/Moscow',
  sa: 'Asia/Riyadh',
  se: 'Europe/Stockholm',
  sg: 'Asia/Singapore',
  si: 'Europe/Ljubljana',
  sk: 'Europe/Bratislava',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  tw: 'Asia/Taipei',
  ua: 'Europe/Kyiv',
  uk: 'Europe/London',
  ve: 'America/Caracas',
  vn: 'Asia/Ho_Chi_Minh',
  za: 'Africa/Johannesburg',
};

/** Languages whose news is written in one zone. */
const LANGUAGE_ZONES: Readonly<Record<string, string>> = {
  bg: 'Europe/Sofia',
  cs: 'Europe/Prague',
  da: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  el: 'Europe/Athens',
  fi: 'Europe/Helsinki',
  he: 'Asia/Jerusalem',
  hi: 'Asia/Kolkata',
  hu: 'Europe/Budapest',
  it: 'Europe/Rome',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  sv: 'Europe/Stockholm',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  vi: 'Asia/Ho_Chi_Minh',
  zh: 'Asia/Shanghai',
};

/**
 * The zone in which a page's readers know its dates, as tz names it: by the script of Chinese, Japanese and Korean, by
 * the country of its address, by the language that it declares.
 */
export function usualZone(text: string, language: string | undefined, url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const country = host.slice(host.lastIndexOf('.') + 1);
  const [declared = ''] = (language ?? '').toLowerCase().split('-');
  const script = scriptLanguage(text);
  return own(LANGUAGE_ZONES, script) ?? own(COUNTRY_ZONES, country) ?? own(LANGUAGE_ZONES, declared);
}

const own = (zones: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(zones, key) ? zones[key] : undefined;

/** By what is written, since `lang` is often left at a default. */
function scriptLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const count = (script: RegExp): number => sample.match(script)?.length ?? 0;
  const han = count(HAN);
  const kana = count(KANA);
  const hangul = count(HANGUL);
  if (hangul >= ENOUGH && hangul > han) return 'ko';
  if (kana >= ENOUGH && kana * 5 > han) return 'ja';
  return han >= ENOUGH ? 'zh' : '';
}

/** `GMT+05:30`, and `GMT` alone. */
const OFFSET_NAME = /^GMT([+-]\d{2}:\d{2})?$/;

/** How far a zone was from UTC at a moment, one without a zone of its own taken for one there: `+02:00`. */
export function offsetIn(zone: string, moment: Moment): string | undefined {
  const instant = Date.parse(isoOf({ ...moment, time: moment.time ?? '12:00', zone: moment.zone ?? 'Z' }));
  const offset = offsetAt(zone, instant);
  if (moment.zone !== undefined || offset === undefined) return offset;
  return offsetAt(zone, Date.parse(`${dayOf(moment)}T${moment.time ?? '12:00'}${offset}`));
}

const offsetAt = (zone: string, instant: number): string | undefined =>
  knownOffset(zone, instant) ?? offsetByName(zone, instant);

function offsetByName(zone: string, instant: number): string | undefined {
  try {
    const names = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = names.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const match = OFFSET_NAME.exec(name);
    return match ? (match[1] ?? '+00:00') : undefined;
  } catch {
    // A browser that doesn't know the zone.
    return undefined;
  }
}

/** The same for a day or an instant in ISO 8601. */
export function offsetOn(zone: string | undefined, iso: string | undefined): string | undefined {
  const moment = readStamp(iso, false);
  return zone !== undefined && moment ? offsetIn(zone, moment) : undefined;
}
