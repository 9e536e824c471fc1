import type { Outcome, ReadFailure } from '../outcome.ts';
import type { Article } from './article.ts';

/** What is held against a page later. */
export type Told = Pick<Article, 'title' | 'text'>;

/** Pages change in bursts, which are looked at together. */
const BURST_MS = 400;
/** Each look reads the page again, and some pages never come to rest. */
const MOST_LOOKS = 6;
/** So much of the longer text has to stand in both: counters and corrected words are no other story. */
const SAME_SHARE = 0.9;

/**
 * Looks whether a page still tells what was read from it: at once, and whenever it has changed. Calls back once, when it
 * doesn't, until stopped.
 *
 * @param read reads the page as it is now
 */
export function watchStory(
  document: Document,
  told: Told,
  read: () => Outcome<Article, ReadFailure>,
  onChanged: () => void,
): () => void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, BURST_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  look();
  return stop;

  function look(): void {
    looks++;
    timer = undefined;
    const now = readable(read());
    const isSame = now !== undefined && isSameStory(now, told);
    if (!isSame || looks >= MOST_LOOKS) stop();
    if (!isSame) onChanged();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
}

/** What a page has to tell, whether it is taken for an article or not. */
function readable(read: Outcome<Article, ReadFailure>): Article | undefined {
  if (read.ok) return read.value;
  return read.failure.code === 'not-an-article' ? read.failure.article : undefined;
}

/** The same headline, and paragraphs of which nearly all are the same. */
export function isSameStory(a: Told, b: Told): boolean {
  if (a.title !== b.title) return false;
  if (a.text === b.text) return true;
  const others = new Set(b.text.split('\n\n'));
  const same = a.text
    .split('\n\n')
    .filter((paragraph) => others.has(paragraph))
    .join('\n\n');
  return same.length >= Math.max(a.text.length, b.text.length) * SAME_SHARE;
}
