import type { Article } from '../article/article.ts';
import { fail, ok, type Outcome, type ReadFailure } from '../outcome.ts';
import { refusal, restrictedAddress } from './restricted.ts';

/** A tab as it was when reading began. */
export interface Tab {
  id: number;
  /** Absent where the browser does not tell, as on its own pages. */
  url: string | undefined;
}

/** What reading needs of the browser's tabs. */
export interface TabSeam {
  /** The tab in front. */
  active(): Promise<Tab | undefined>;
  /** Where a tab is now; nothing when it is gone or no longer ours to see. */
  address(tabId: number): Promise<string | undefined>;
  /** Puts the reader into the tab's page and gives what it returns. */
  runReader(tabId: number): Promise<unknown>;
  /** Calls back whenever anything about the tab changes, until stopped. */
  onChanged(tabId: number, callback: () => void): () => void;
}

/** How long reading may take, in milliseconds: with the popup's opening before it, two seconds. */
export const READ_LIMIT = 1700;

/** What Chromium and Firefox say when the page goes away under a running script. */
const GONE =
  /frame .*(?:removed|not found)|no frame|no tab|tab (?:was )?closed|context .*destroyed|message manager/i;

/** The page behind an address: fragments that name a route (`#/…`, `#!…`) are part of it, others aren't. */
const page = (url: string | undefined): string | undefined => url?.replace(/#(?![/!]).*$/s, '');

/** Calls back once, when the tab has gone to another page (or out of our sight), until stopped. */
export function watchTab(seam: TabSeam, tab: Tab, onNavigated: () => void): () => void {
  let over = false;
  const stop = seam.onChanged(tab.id, async () => {
    const url = await seam.address(tab.id);
    if (over || page(url) === page(tab.url)) return;
    end();
    onNavigated();
  });
  function end(): void {
    over = true;
    stop();
  }
  return end;
}

const isOutcome = (value: unknown): value is Outcome<Article, ReadFailure> =>
  typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'failure' in value);

/** Errors may name the page's address, which is none of the diagnostics' business. */
const failed = (message: string): Outcome<never, ReadFailure> =>
  fail({ code: 'failed', detail: message.replace(/\b(?:https?|file):\S*/g, '…') });

async function runReader(seam: TabSeam, tab: Tab): Promise<Outcome<Article, ReadFailure>> {
  try {
    const result = await seam.runReader(tab.id);
    return isOutcome(result) ? result : failed('The reader gave no result.');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (GONE.test(message)) return fail({ code: 'navigated' });
    const reason = refusal(message, tab.url);
    return reason ? fail({ code: 'restricted', reason }) : failed(message);
  }
}

function whenAborted(signal: AbortSignal, failure: ReadFailure): Promise<Outcome<never, ReadFailure>> {
  return new Promise((resolve) => {
    const end = (): void => resolve(fail(failure));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** Reads, then looks whether the tab is still where it was: what was read may be another page's. */
async function readInPlace(seam: TabSeam, tab: Tab): Promise<Outcome<Article, ReadFailure>> {
  const outcome = await runReader(seam, tab);
  const moved = page(await seam.address(tab.id)) !== page(tab.url);
  return moved ? fail({ code: 'navigated' }) : outcome;
}

/** The page in front and what it says. */
export interface TabReading {
  tab: Tab;
  article: Article;
}

/** What could be read of a page that is no article. */
const readAnyway = (outcome: Outcome<Article, ReadFailure>): Outcome<Article, ReadFailure> =>
  !outcome.ok && outcome.failure.code === 'not-an-article' && outcome.failure.article
    ? ok(outcome.failure.article)
    : outcome;

/**
 * Reads the page in front. Ends with `timeout` when the signal aborts first.
 *
 * @param anyway also where the page is no article
 */
export async function readTab(
  seam: TabSeam,
  signal: AbortSignal,
  anyway = false,
): Promise<Outcome<TabReading, ReadFailure>> {
  const tab = await seam.active();
  if (!tab) return fail({ code: 'restricted', reason: 'no-access' });
  const reason = tab.url === undefined ? undefined : restrictedAddress(tab.url);
  if (reason) return fail({ code: 'restricted', reason });

  const gone = new AbortController();
  const unwatch = watchTab(seam, tab, () => gone.abort());
  try {
    const read = await Promise.race([
      readInPlace(seam, tab),
      whenAborted(signal, { code: 'timeout' }),
      whenAborted(gone.signal, { code: 'navigated' }),
    ]);
    const outcome = anyway ? readAnyway(read) : read;
    return outcome.ok ? ok({ tab, article: outcome.value }) : outcome;
  } finally {
    unwatch();
  }
}
