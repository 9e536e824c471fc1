/** Words beyond this are left out of a link: their beginning and end tell them. */
const LINKED = 200;
const END = 40;

/**
 * The address with a text fragment: the browser scrolls to these words and marks them, where it finds them.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(url: string, words: string): string | undefined {
  const link = webLink(url);
  if (link === undefined) return undefined;
  const quoted = words.length <= LINKED ? escaped(words) : `${escaped(head(words))},${escaped(tail(words))}`;
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${quoted}`;
}

/** Commas, ampersands and hyphens are the fragment's own signs. */
const escaped = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

/** Whole words from either end, where there are spaces: browsers match no part of a word. */
const head = (words: string): string => words.slice(0, END).replace(/\s\S*$/, '');
const tail = (words: string): string => words.slice(-END).replace(/^\S*\s/, '');

/** The address as a link may carry it, or nothing when it is not a web address (`javascript:`, `data:`, …). */
export function webLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
