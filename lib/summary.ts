import type { NotAnArticleReason } from './article/verdict/reason.ts';

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
  /**
   * As exact as the page gives it: `YYYY-MM-DD`, or an ISO 8601 instant to the minute or second with its zone
   * (`2026-02-02T06:05+08:00`).
   */
  iso: string;
  /** The page leaves the zone out: it is the one of all news in the page's language. */
  zone?: 'assumed';
  /** It is the day of the last change: the page tells no other. */
  change?: true;
  source: DateSource;
}

/** An entry of a live blog: a run of its text, with the time at which it was written. */
export interface Entry {
  /** Offset of the first code unit. */
  start: number;
  /** Offset after the last code unit. */
  end: number;
  /**
   * ISO 8601, to the minute or second: `2026-02-02T14:05+01:00`; without its zone where the page doesn't tell it, and
   * without the day, `14:05`, where it doesn't tell that.
   */
  time: string;
}

/** A page that is one part of a story on several pages; the others are not read. */
export interface StoryPart {
  /** 1 for the first. */
  part: number;
  /** How many there are, where the page tells. */
  of?: number;
  /** The address of the whole story on one page, on the same host, where the page links to it. */
  whole?: string;
}

/** A date that the story tells about, or a range of dates. */
export interface EventDate extends Span {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the text is; of a range the first. */
  iso: string;
  /** The last of a range, as precise as the first. */
  until?: string;
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
  /** Names of the participants that it stands for: of both sides the two who meet. Absent where that isn't sure. */
  members?: string[];
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/**
 * Reported words: one unbroken run of one speaker inside one paragraph. It shares text with no other, unless it is speech
 * within speech: then it lies in the one that holds it, which stands before it.
 */
export interface Statement extends Span {
  /** A participant's name; absent when no speaker is sure. */
  speaker?: string;
  /** Names of the participants who say it together with the speaker. */
  jointly?: string[];
  /** Name of the participant within whose words it stands: what X says that Y told them is Y's, told by X. */
  toldBy?: string;
  /** The word that reports: 表示, said, … */
  cue?: string;
  kind: StatementKind;
  /** One of the (at most five) statements that a reader would take away. */
  key: boolean;
}

/** How much of a story a page shows, where that isn't all. */
export interface PartialStory {
  /** The rest is behind a pay wall, or the page shows an extract. */
  reason: 'paywall' | 'cut';
  /** How many words are shown; characters in Chinese and Japanese. */
  words: number;
}

/** Why a summary tells less than Lede finds in other stories. */
export type Reduced =
  /** Lede doesn't know the language: names are told by their capitals, statements by their quotation marks. */
  | 'language'
  /** The name tagger could not be read: names are told by words beside them and by lists. */
  | 'tagger'
  /** The text is so long that the name tagger read its beginning only. */
  | 'length';

export interface Summary {
  /** Canonical address of the page, the key under which a summary is saved. */
  url: string;
  title: string;
  siteName?: string;
  byline?: string;
  /** The part of the site that it stands in, as the site calls it: `Politics`. */
  section?: string;
  /** BCP 47 primary language (`zh`), or `und` when it could not be told. */
  language: string;
  /** Null where the page tells no day; the day of its last change, marked as such, where it tells no other. */
  published: PageDate | null;
  /** Left out where it is all that the page tells: then `published` has it. */
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
  /** A live blog's entries, in the page's order. */
  entries?: Entry[];
  /** The text is one part of a story. */
  parts?: StoryPart;
  /** The page shows only the beginning of the story. */
  partial?: PartialStory;
  /** What the page is taken for instead of an article; it was read because the reader asked for it. */
  notAnArticle?: NotAnArticleReason;
  /** It tells less than it might. */
  reduced?: Reduced;
}
