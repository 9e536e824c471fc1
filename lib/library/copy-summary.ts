import { NOT_AN_ARTICLE_REASONS } from '../article/verdict/reason.ts';
import type {
  DateSource,
  Entry,
  EventDate,
  PageDate,
  Participant,
  ParticipantKind,
  PartialStory,
  Reduced,
  Span,
  Statement,
  StatementKind,
  StoryPart,
  Summary,
} from '../summary.ts';

/**
 * A summary that comes from outside (a message, a stored record) is copied field by field into a new
 * object of the known shape. Fields that are not known stay behind, `__proto__` among them.
 */

const DATE_SOURCES: readonly DateSource[] = ['json-ld', 'meta', 'time', 'url', 'text'];
const PARTICIPANT_KINDS: readonly ParticipantKind[] = ['person', 'organisation', 'country', 'group'];
const STATEMENT_KINDS: readonly StatementKind[] = ['direct', 'indirect', 'mixed'];
const PARTIAL_REASONS: readonly PartialStory['reason'][] = ['paywall', 'cut'];
const REDUCED: readonly Reduced[] = ['language', 'tagger', 'length'];

/** Far above any article; a message beyond it is not one of ours. */
const LIST_MAX = 20_000;

class Malformed extends Error {}

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed('object');
  return value as Fields;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new Malformed('string');
  return value;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Malformed('value');
  return found;
}

function list<T>(value: unknown, copyItem: (item: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length > LIST_MAX) throw new Malformed('list');
  return value.map((item) => copyItem(item));
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Malformed('count');
  return value;
}

/** Grounded or not taken at all. */
function span(value: unknown, text: string): Span {
  const { start, end, text: words } = fields(value);
  const grounded = { start: count(start), end: count(end), text: string(words) };
  if (text.slice(grounded.start, grounded.end) !== grounded.text) throw new Malformed('span');
  return grounded;
}

function pageDate(value: unknown): PageDate {
  const { iso, zone, change, source } = fields(value);
  return {
    iso: string(iso),
    ...(zone === 'assumed' ? { zone } : {}),
    ...(change === true ? { change } : {}),
    source: oneOf(DATE_SOURCES, source),
  };
}

function eventDate(value: unknown, text: string): EventDate {
  const { iso, until } = fields(value);
  return {
    ...span(value, text),
    iso: string(iso),
    ...(until === undefined ? {} : { until: string(until) }),
  };
}

function participant(value: unknown): Participant {
  const { name, kind, roles, aliases, mentions, members } = fields(value);
  return {
    name: string(name),
    kind: oneOf(PARTICIPANT_KINDS, kind),
    roles: list(roles, string),
    aliases: list(aliases, string),
    mentions: count(mentions),
    ...(members === undefined ? {} : { members: list(members, string) }),
  };
}

function statement(value: unknown, text: string): Statement {
  const { speaker, jointly, toldBy, cue, kind, key } = fields(value);
  return {
    ...span(value, text),
    ...(speaker === undefined ? {} : { speaker: string(speaker) }),
    ...(jointly === undefined ? {} : { jointly: list(jointly, string) }),
    ...(toldBy === undefined ? {} : { toldBy: string(toldBy) }),
    ...(cue === undefined ? {} : { cue: string(cue) }),
    kind: oneOf(STATEMENT_KINDS, kind),
    key: key === true,
  };
}

function entry(value: unknown, text: string): Entry {
  const { start, end, time } = fields(value);
  const place = { start: count(start), end: count(end), time: string(time) };
  if (place.start > place.end || place.end > text.length) throw new Malformed('entry');
  return place;
}

function storyPart(value: unknown): StoryPart {
  const { part, of, whole } = fields(value);
  return {
    part: count(part),
    ...(of === undefined ? {} : { of: count(of) }),
    ...(whole === undefined ? {} : { whole: address(whole) }),
  };
}

function partialStory(value: unknown): PartialStory {
  const { reason, words } = fields(value);
  return { reason: oneOf(PARTIAL_REASONS, reason), words: count(words) };
}

function address(value: unknown): string {
  const url = string(value);
  if (!URL.canParse(url)) throw new Malformed('address');
  return url;
}

function wholeSummary(value: unknown): Summary {
  const from = fields(value);
  const text = string(from['text']);
  return {
    url: address(from['url']),
    title: string(from['title']),
    ...(from['siteName'] === undefined ? {} : { siteName: string(from['siteName']) }),
    ...(from['byline'] === undefined ? {} : { byline: string(from['byline']) }),
    ...(from['section'] === undefined ? {} : { section: string(from['section']) }),
    language: string(from['language']),
    published: from['published'] === null ? null : pageDate(from['published']),
    ...(from['modified'] === undefined ? {} : { modified: pageDate(from['modified']) }),
    eventDates: list(from['eventDates'], (item) => eventDate(item, text)),
    participants: list(from['participants'], participant),
    statements: list(from['statements'], (item) => statement(item, text)),
    keySentences: list(from['keySentences'], (item) => span(item, text)),
    text,
    ...(from['entries'] === undefined ? {} : { entries: list(from['entries'], (item) => entry(item, text)) }),
    ...(from['parts'] === undefined ? {} : { parts: storyPart(from['parts']) }),
    ...(from['partial'] === undefined ? {} : { partial: partialStory(from['partial']) }),
    ...(from['notAnArticle'] === undefined
      ? {}
      : { notAnArticle: oneOf(NOT_AN_ARTICLE_REASONS, from['notAnArticle']) }),
    ...(from['reduced'] === undefined ? {} : { reduced: oneOf(REDUCED, from['reduced']) }),
  };
}

/** @returns the copy, or nothing when the value is not a whole, grounded summary */
export function copySummary(value: unknown): Summary | undefined {
  try {
    return wholeSummary(value);
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
