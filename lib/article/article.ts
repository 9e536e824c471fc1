import type { Entry, PageDate, PartialStory, StoryPart } from '../summary.ts';
import type { NotAnArticleReason } from './verdict/reason.ts';

export type ParagraphKind = 'paragraph' | 'heading' | 'item' | 'quote';

/** A paragraph of the article, as offsets (UTF-16 code units) into `Article.text`. */
export interface Paragraph {
  start: number;
  end: number;
  kind: ParagraphKind;
}

/**
 * What the article stage hands on: plain data, safe to send between the parts of the extension.
 * No stage after it sees a `Document`.
 */
export interface Article {
  /** Canonical address: the page's own `rel=canonical` where it is on the same host, without fragment and tracking parameters. */
  url: string;
  title: string;
  siteName?: string;
  byline?: string;
  section?: string;
  /** What the page says its language is (`lang`, `content-language`, `og:locale`), unchecked: `zh-CN`. */
  declaredLanguage?: string;
  published: PageDate | null;
  modified?: PageDate;
  /** Paragraphs joined by `\n\n`; without the headline, captions, production lines and related links. */
  text: string;
  /** Covers `text`: `text.slice(p.start, p.end)`, in order. */
  paragraphs: Paragraph[];
  /** A live blog's entries, in the page's order. */
  entries?: Entry[];
  /** The text is one part of a story. */
  parts?: StoryPart;
  /** The page shows only the beginning of the story. */
  partial?: PartialStory;
  /** What the page is taken for instead; read all the same. */
  notAnArticle?: NotAnArticleReason;
}
