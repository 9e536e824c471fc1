/**
 * The summary: what Lede shows, saves and exports.
 *
 * Offsets are in UTF-16 code units into `Summary.text`, and every span is grounded:
 * `summary.text.slice(span.start, span.end) === span.text`.
 */

/** A run of the article's text. */
export interface Span {
  /** Offset of the first code unit. */
  start: number;
  /** Offset after the last code unit. */
  end: number;
  /** `text.slice(start, end)`, letter for letter. */
  text: string;
}

/** Where a publication or modification date was read. */
export type DateSource = 'json-ld' | 'meta' | 'time' | 'url' | 'text';

/** A moment that the page states about itself. */
export interface PageDate {
  /** `YYYY-MM-DD`, or an ISO 8601 instant with the page's zone (`2026-02-02T06:05:11+08:00`). */
  iso: string;
  source: DateSource;
}

/** A date that the story tells about. */
export interface EventDate extends Span {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the text is. */
  iso: string;
}

export type ParticipantKind = 'person' | 'organisation' | 'country' | 'group';

export interface Participant {
  /** The fullest form that the text gives. */
  name: string;
  kind: ParticipantKind;
  /** Titles as the text gives them, longest first. */
  roles: string[];
  /** Every surface form, the name included. */
  aliases: string[];
  /** How often the text names them. */
  mentions: number;
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** Reported words: one unbroken run of one speaker inside one paragraph. */
export interface Statement extends Span {
  /** A participant's name; absent when no speaker is sure. */
  speaker?: string;
  /** The word that reports: 表示, said, … */
  cue?: string;
  kind: StatementKind;
  /** One of the (at most five) statements that a reader would take away. */
  key: boolean;
}

export interface Summary {
  /** Canonical address of the page, the key under which a summary is saved. */
  url: string;
  title: string;
  siteName?: string;
  byline?: string;
  /** BCP 47 primary language (`zh`), or `und` when it could not be told. */
  language: string;
  published: PageDate | null;
  modified?: PageDate;
  /** Main event first. */
  eventDates: EventDate[];
  /** Most important first. */
  participants: Participant[];
  /** In reading order. */
  statements: Statement[];
  /** At most three, most important first. */
  keySentences: Span[];
  /** The article's text, paragraphs parted by a blank line (`\n\n`). */
  text: string;
}
