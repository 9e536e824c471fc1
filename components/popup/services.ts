import type { Article } from '../../lib/article/article.ts';
import type { Tab, TabReading } from '../../lib/browser/read-tab.ts';
import type { Shown } from '../../lib/grounding/show.ts';
import type { SavedDates, SaveFailure, SaveResult } from '../../lib/library/store.ts';
import type { Outcome, ReadFailure } from '../../lib/outcome.ts';
import type { Span, Summary } from '../../lib/summary.ts';

/** How hiding stands on the site in front. */
export interface SiteHiding {
  hide: boolean;
  always: boolean;
  /** "Always" was asked for and not permitted: the popup may have closed before it could say so. */
  refused: boolean;
  /** Whether the site has a host that a permission can be asked for. */
  canAlways: boolean;
}

/** What the popup asks of the browser. */
export interface PopupServices {
  /** Reads the page in front, `anyway` also where it is no article; the signal ends it with `timeout`. */
  read(signal: AbortSignal, anyway: boolean): Promise<Outcome<TabReading, ReadFailure>>;
  /** Who, when and what was said; the signal stops the work. */
  summarise(article: Article, signal: AbortSignal): Promise<Outcome<Summary, ReadFailure>>;
  /** Calls back when the tab goes to another page, or its page tells something else than was read, until stopped. */
  watch(read: TabReading, onChanged: () => void): () => void;
  /** Marks words of the story in the page and scrolls to them; throws when the page is out of reach. */
  showInPage(read: TabReading, span: Span): Promise<Shown>;
  /** Takes these marks away; throws when the page is out of reach. */
  clearMarks(read: TabReading): Promise<void>;
  savedDates(url: string): Promise<SavedDates | undefined>;
  save(summary: Summary): Promise<Outcome<SaveResult, SaveFailure>>;
  /** Hands the summary over as a file. */
  exportNow(summary: Summary): void;
  openLibrary(): void;
  copyDiagnostics(failure: ReadFailure): Promise<void>;
  siteHiding(tab: Tab): Promise<SiteHiding>;
  /** Hides or shows on the page in front. Gives how many blocks are hidden; throws when the page is out of reach. */
  hide(tab: Tab, on: boolean): Promise<number>;
  /** Remembers the choice for the site; switching off ends "always" too. */
  rememberHiding(tab: Tab, on: boolean): Promise<void>;
  /** Asks for the site's permission, inside the click. False when refused. */
  allowAlways(tab: Tab): Promise<boolean>;
  endAlways(tab: Tab): Promise<void>;
}
