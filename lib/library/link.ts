import type { Anchor } from '../grounding/anchor.ts';

/** Words beyond this are left out of a link: their beginning and end tell them. */
const LINKED = 200;
const END = 40;

/** Fewer code units may stand anywhere in a page; so many beside them in their paragraph tell which they are. */
const SHORT = 30;
const BESIDE = 40;

/**
 * The address with a text fragment: the browser scrolls to these words and marks them, where it finds them; a few words
 * only where what stands around them in the story does, too.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(url: string, { exact, prefix, suffix }: Anchor): string | undefined {
  const link = webLink(url);
  if (link === undefined) return undefined;
  const quoted = exact.length <= LINKED ? escaped(exact) : `${escaped(head(exact))},${escaped(tail(exact))}`;
  const [before, after] = exact.length < SHORT ? [wholeBefore(prefix), wholeAfter(suffix)] : ['', ''];
  const around = [...(before === '' ? [] : [`${escaped(before)}-`]), quoted];
  const directive = [...around, ...(after === '' ? [] : [`-${escaped(after)}`])].join(',');
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The end of what stands before in the paragraph, from where a word begins for certain: a browser matches whole words. */
function wholeBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  return (line.length <= BESIDE ? line : line.slice(-BESIDE).replace(/^[^\s\p{P}]*/u, '')).trim();
}

/** The beginning of what stands behind in the paragraph, up to where a word ends for certain. */
function wholeAfter(suffix: string): string {
  const [line = ''] = suffix.split('\n', 1);
  return (line.length <= BESIDE ? line : line.slice(0, BESIDE).replace(/[^\s\p{P}]*$/u, '')).trim();
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
