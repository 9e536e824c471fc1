import { collapse, endsSentence, isLong } from '../../blocks/text.ts';
import { decodeReferences } from '../metadata/entities.ts';

/** What pages put their text in that a script of theirs shows, or that is shown where scripts don't run. */
const TEMPLATES = 'script[type="text/template"],script[type="text/x-template"],noscript';
const MOST = 40;
const LONGEST = 300_000;
/** So many long paragraphs are a story. */
const FEWEST_PARAGRAPHS = 2;

/** Where lines end, and what else stands between angle brackets. */
const LINE_END = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|article|tr|td)(?: [^<>]{0,1000})?\/?>/gi;
const TAG = /<[^<>]{0,2000}>/g;

/** A template, and the element that it stands in. */
export interface Template {
  box: Element;
  source: string;
}

/** The templates of a hardened page, asked for before they are taken out of it. */
export function templatesOf(page: Document): Template[] {
  return [...page.querySelectorAll(TEMPLATES)].slice(0, MOST).flatMap((element) => {
    // A browser keeps what it doesn't show as text; other parsers make elements of it.
    const source = element.firstElementChild ? element.innerHTML : element.textContent;
    const box = element.parentElement;
    return box && source && source.length <= LONGEST ? { box, source } : [];
  });
}

/**
 * Puts the paragraphs of a page's templates, as plain text, where these stood. For pages that show no story otherwise.
 *
 * @returns whether there were some
 */
export function showTemplates(page: Document, templates: readonly Template[]): boolean {
  let found = false;
  for (const { box, source } of templates) {
    const lines = source
      .replace(LINE_END, '\n')
      .replace(TAG, '')
      .split(/\n+/)
      .map((line) => collapse(decodeReferences(line)))
      .filter((line) => line !== '');
    if (lines.filter((line) => isLong(line) && endsSentence(line)).length < FEWEST_PARAGRAPHS) continue;
    for (const line of lines) {
      const paragraph = page.createElement('p');
      paragraph.textContent = line;
      box.append(paragraph);
    }
    found = true;
  }
  return found;
}
