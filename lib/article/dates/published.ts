import type { PageDate } from '../../summary.ts';
import type { LinkedArticle } from '../metadata/json-ld.ts';
import type { Metas } from '../metadata/metas.ts';
import { isNamedMachinery, isNamedRelated } from '../../blocks/class-names.ts';
import { collapse } from '../../blocks/text.ts';
import { findDates, findDateWithoutYear, type FoundDate } from './find.ts';
import { dayOf, isoOf, isPossible, type Moment } from './moment.ts';
import { MODIFIED_METAS, PUBLISHED_METAS } from './meta-names.ts';
import { readStamp } from './stamp.ts';

/** What the page offers to tell its dates. */
export interface DateEvidence {
  document: Document;
  metas: Metas;
  linked: readonly LinkedArticle[];
  url: string;
  /** Lines between the headline and the story's first paragraph. */
  header: readonly string[];
  /** Lines right above the headline and right after the story. */
  around: readonly string[];
  /** All lines of the page. */
  lines: readonly string[];
  /** A publication time in one of the page's scripts. */
  script: string | undefined;
  /** The zone of dates without one: `+08:00` on Chinese pages. */
  usualZone: string | undefined;
  /** 2/3/2026 is 3 February. */
  monthFirst: boolean;
}

const IN_URL = /(?<!\d)((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/;
/** Words that make the date after them one of a change. */
const CHANGED =
  /(?:更新|修改|updated?|modified|aktualisiert|mis à jour|actualizado|atualizado|обновлено|last)[^\n]{0,12}$/i;
const CHANGED_BEFORE = 24;
const CHANGED_NAMES = /updat|modif|aktualis|更新/i;
/** The date may be followed by the word: "2026.02.02 updated". */
const CHANGED_AFTER = /^[\s(]{0,3}(?:last ?)?updated?|^[\s(]{0,3}更新/i;
/** Words that make the date after them that of publication. */
const PUBLISHED =
  /(?:发布时间|发布日期|发布于|发表于|发表时间|發布時間|發佈|發表|公開日?|掲載日?|投稿日|入力|등록|입력|게재|publish(?:ed)?(?: on)?|posted(?: on)?|first published|date posted|original(?:ly published)?|erschienen(?: am)?|veröffentlicht(?: am)?|geschrieben|publié(?:e)?(?: le)?|mis en ligne(?: le)?|publicad[oa](?: el| em)?|pubblicat[oa](?: il)?|опубликовано|дата публикации|yayınlan(?:ma|dı)|opublikowano|data publikacji|gepubliceerd(?: op)?|publicerad|publisert|publiceret|julkaistu|megjelent|تاريخ النشر|نُشر|diterbitkan|ngày đăng|प्रकाशित|פורסם)[^\d\n]{0,14}$/iu;
const PUBLISHED_BEFORE = 32;
const BESIDE_THE_STORY = new Set(['ASIDE', 'FOOTER', 'NAV']);
const ANCESTORS_LOOKED_AT = 6;
/** A line that gives the date says little else. */
const LONGEST_DATE_LINE = 100;

/**
 * When the page says that it was published: what machines are told first, then what readers see, the address last.
 * A date of change never stands in.
 */
export function publishedDate(evidence: DateEvidence): PageDate | null {
  const told = fromLinked(evidence) ?? fromMetas(evidence) ?? fromMicrodata(evidence) ?? fromTime(evidence);
  if (told) return told;
  return (
    fromHeader(evidence) ??
    withoutYear(evidence) ??
    stamped(evidence.script, 'meta', evidence) ??
    fromUrl(evidence) ??
    fromLabel(evidence) ??
    fromAround(evidence)
  );
}

/** When the page says that it was last changed. */
export function modifiedDate(evidence: DateEvidence): PageDate | undefined {
  for (const { dateModified } of evidence.linked) {
    const date = stamped(dateModified, 'json-ld', evidence);
    if (date) return date;
  }
  return stamped(evidence.metas.get(...MODIFIED_METAS), 'meta', evidence) ?? undefined;
}

function stamped(
  value: string | null | undefined,
  source: PageDate['source'],
  evidence: DateEvidence,
): PageDate | null {
  const moment = readStamp(value ?? undefined, evidence.monthFirst);
  return moment && { iso: isoOf(moment, evidence.usualZone), source };
}

function fromLinked(evidence: DateEvidence): PageDate | null {
  for (const { datePublished } of evidence.linked) {
    const date = stamped(datePublished, 'json-ld', evidence);
    if (date) return date;
  }
  return null;
}

function fromMetas(evidence: DateEvidence): PageDate | null {
  for (const name of PUBLISHED_METAS) {
    const date = stamped(evidence.metas.get(name), 'meta', evidence);
    if (date) return date;
  }
  return null;
}

function fromMicrodata(evidence: DateEvidence): PageDate | null {
  const element = evidence.document.querySelector('[itemprop=datePublished]');
  const value = element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent;
  return stamped(value, 'meta', evidence);
}

function fromTime(evidence: DateEvidence): PageDate | null {
  for (const time of evidence.document.querySelectorAll('time')) {
    if (isBesideTheStory(time) || tellsOfChange(time)) continue;
    const date = stamped(time.getAttribute('datetime') ?? time.textContent, 'time', evidence);
    if (date) return date;
  }
  return null;
}

function isBesideTheStory(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < ANCESTORS_LOOKED_AT; steps++, at = at.parentElement) {
    if (BESIDE_THE_STORY.has(at.nodeName.toUpperCase()) || isNamedRelated(at) || isNamedMachinery(at))
      return true;
  }
  return false;
}

/** By its class, or by what stands before it in the smallest box around it that says more. */
function tellsOfChange(time: Element): boolean {
  if (CHANGED_NAMES.test(time.getAttribute('class') ?? '')) return true;
  const own = collapse(time.textContent ?? '');
  let box = time.parentElement;
  for (let steps = 0; box && steps < ANCESTORS_LOOKED_AT; steps++, box = box.parentElement) {
    const text = collapse((box.textContent ?? '').slice(0, LONGEST_DATE_LINE * 2));
    if (text.length > own.length) return isOfChange({ index: text.indexOf(own), length: own.length }, text);
  }
  return false;
}

function fromHeader(evidence: DateEvidence): PageDate | null {
  const date = headerDate(evidence);
  return date && { iso: isoOf(date, evidence.usualZone), source: 'text' };
}

/**
 * The date that the address names if it is among them, else the last one with a time, else the last one. Short lines
 * come first: a sentence tells of other days.
 */
function headerDate({ header, monthFirst, url }: DateEvidence): Moment | null {
  const short = header.filter((line) => line.length < LONGEST_DATE_LINE);
  const named = urlDay(url);
  for (const lines of [short, header]) {
    const text = collapse(lines.join('\n'));
    const dates = findDates(text, monthFirst).filter((date) => !isOfChange(date, text));
    const date =
      dates.find((found) => named !== null && dayOf(found) === dayOf(named)) ??
      dates.find((found) => isOfPublication(found, text)) ??
      dates.findLast((found) => found.time) ??
      dates.at(-1);
    if (date) return date;
  }
  return null;
}

/** "10-08 12:00" in the year of the last change. */
function withoutYear(evidence: DateEvidence): PageDate | null {
  const modified = modifiedDate(evidence);
  if (!modified) return null;
  const moment = findDateWithoutYear(collapse(evidence.header.join('\n')), Number(modified.iso.slice(0, 4)));
  return moment && { iso: isoOf(moment, evidence.usualZone), source: 'text' };
}

type Place = Pick<FoundDate, 'index' | 'length'>;

const isOfChange = ({ index, length }: Place, text: string): boolean =>
  CHANGED.test(text.slice(Math.max(0, index - CHANGED_BEFORE), index)) ||
  CHANGED_AFTER.test(text.slice(index + length, index + length + CHANGED_BEFORE));

const isOfPublication = ({ index }: Place, text: string): boolean =>
  PUBLISHED.test(text.slice(Math.max(0, index - PUBLISHED_BEFORE), index));

/** "Published: 2 February 2026", wherever it stands. */
function fromLabel({ lines, monthFirst, usualZone }: DateEvidence): PageDate | null {
  for (const line of lines) {
    if (line.length > LONGEST_DATE_LINE || !/(?:19|20)\d{2}|\.\d{2}/.test(line)) continue;
    const date = findDates(line, monthFirst).find((found) => isOfPublication(found, line));
    if (date) return { iso: isoOf(date, usualZone), source: 'text' };
  }
  return null;
}

function fromUrl({ url }: DateEvidence): PageDate | null {
  const day = urlDay(url);
  return day && { iso: dayOf(day), source: 'url' };
}

function urlDay(url: string): Moment | null {
  const match = IN_URL.exec(url);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isPossible(day) ? day : null;
}

function fromAround({ around, monthFirst, usualZone }: DateEvidence): PageDate | null {
  for (const line of around) {
    const date = findDates(line, monthFirst).find((found) => !isOfChange(found, line));
    if (date && line.length < LONGEST_DATE_LINE) return { iso: isoOf(date, usualZone), source: 'text' };
  }
  return null;
}
