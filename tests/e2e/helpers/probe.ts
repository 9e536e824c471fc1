import type { Article } from '../../../lib/article/article.ts';
import type { Outcome, ReadFailure } from '../../../lib/outcome.ts';

/** What is found out about a page by reading it in place. */
export interface Probed {
  read: Outcome<Article, ReadFailure>;
  again: Outcome<Article, ReadFailure>;
  /** How many changes were observed while it was read, shadow roots and frames included. */
  records: number;
  /** It is the same, serialised, as before. */
  isAsBefore: boolean;
  /** All text in the order in which it is shown, without white space. */
  text: string;
  /** The same without what is not shown or one pixel in size. */
  seen: string;
}

/** Defines `probe()` in a page that has `Lede`. */
export const PROBE = `
globalThis.probe = () => {
  const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE'.split(' '));
  const framesOf = (root) => [...root.querySelectorAll('iframe,frame')].map((frame) => frame.contentDocument);
  const rootsIn = (root) => [root, ...framesOf(root).filter(Boolean).flatMap(rootsIn),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? rootsIn(shadowRoot) : [])];
  const serialise = () => rootsIn(document).map((root) =>
    [...root.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('')).join('\\n');
  const isSeen = (element) => {
    if (getComputedStyle(element).display === 'contents') return true;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return element.firstElementChild !== null || width > 1 || height > 1;
  };
  const textOf = (node, accept) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType === 1 && (SILENT.has(node.nodeName) || !accept(node))) return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...children].map((child) => textOf(child, accept)).join('');
  };
  const wholeText = (accept) => [document, ...framesOf(document).filter(Boolean)]
    .map((one) => textOf(one.documentElement, accept)).join('').replaceAll(/\\s/g, '');
  const before = serialise();
  const observers = rootsIn(document).map((root) => {
    const observer = new MutationObserver(() => {});
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    return observer;
  });
  const read = Lede.readPage(document, location.href);
  const again = Lede.readPage(document, location.href);
  const records = observers.flatMap((observer) => observer.takeRecords()).length;
  return { read, again, records, isAsBefore: serialise() === before, text: wholeText(() => true), seen: wholeText(isSeen) };
};`;
