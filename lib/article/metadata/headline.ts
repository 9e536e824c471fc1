import { type Block, isLongParagraph } from '../../blocks/block.ts';
import { isRelatedHeading } from '../../blocks/related.ts';
import { collapse, fold, isCjk, isCutOff, visibleLength } from '../../blocks/text.ts';
import type { Trace } from '../trace.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Metas } from './metas.ts';

/** Between a headline and the site's name in `<title>`, the surest first. A colon is part of the headline. */
const SEPARATORS = [' | ', ' - ', ' – ', ' — ', '_', '|', '｜', ' · ', ' :: ', '--', '丨', '-'];

/** Of those, what hardly ever stands inside a headline. */
const SURE_SEPARATOR = ' | ';
/** Between a kicker and the headline after it. */
const KICKER_SEPARATORS = [' - ', ' – ', ': ', ' | '];

/** Joins words elsewhere, parts titles in Chinese. */
const HYPHEN = '-';

const SHORTEST = 4;
const LONGEST = 250;
/** As it stands in the source, indented. */
const LONGEST_WITH_SPACES = 2000;
/** What is left of a title when its site is taken off has at least so many characters. */
const SHORTEST_STRIPPED = 8;
const SHORTEST_STRIPPED_CJK = 4;
/** A site's name is short, or at least the shorter part. */
const SITE_LENGTH = 12;
const SITE_SHARE = 0.4;
/** Author, time and counts stand between a headline and the story. */
const HEADER_BLOCKS = 10;
/** Printed headlines may differ from `<title>` in some words. */
const ALIKE = 0.6;
const MOST_OF_TITLE = 0.5;

/** What the page says its headline is, in machine-readable places. */
export interface TitleEvidence {
  /** `<title>`. */
  title: string;
  /** `og:title`. */
  shared: string;
  /** JSON-LD's `headline`. */
  linked: string;
  /** The site's name. */
  site: string;
}

export function titleEvidence(
  document: Document,
  metas: Metas,
  linked: readonly LinkedArticle[],
): TitleEvidence {
  return {
    title: collapse(document.querySelector('title')?.textContent ?? ''),
    shared: collapse(metas.get('og:title', 'twitter:title') ?? ''),
    linked: collapse(linked.find(({ headline }) => headline)?.headline ?? ''),
    site: collapse(metas.get('og:site_name') ?? ''),
  };
}

/**
 * The headline as the page prints it, without the site's name: the `h1` that `<title>`, `og:title` or JSON-LD hold,
 * else another line of the page that they begin with, else theirs with the site's name taken off.
 *
 * @param blocks the page's blocks
 * @returns an empty string when the page has none
 */
export function headlineOf(
  document: Document,
  blocks: readonly Block[],
  evidence: TitleEvidence,
  trace?: Trace,
): string {
  const { title, shared, linked, site } = evidence;
  const told = [title, shared, linked];
  const own = [withoutSite(title), withoutSite(shared), linked];
  const siteKey = fold(site);
  const ownKeys = own.map(fold);
  const alone = (text: string): string => withoutKicker(text, own, ownKeys);
  const printed = (selector: string): string[] =>
    textsOf(document, selector).map((text) => alone(withoutName(text, siteKey)));
  const mains = printed('h1');
  const chain: Record<string, () => string | undefined> = {
    'the h1 that the page tells': () => longest(mains.filter((text) => isHeldBy(text, own, told))),
    'the only h1, in other words than the page tells': () =>
      mains.length === 1 ? mains.find((text) => isAlike(text, own)) : undefined,
    'a line that begins <title>': () =>
      printedPartOf(title, [...printed('h2,h3,[class*=title],[id*=title]'), ...lines(blocks).map(alone)]),
    'as the page tells, printed nowhere': () => toldHeadline(title, shared, linked),
    'the first h1': () => mains[0],
    'the heading above the story': () => headingAboveStory(blocks),
  };
  for (const [source, find] of Object.entries(chain)) {
    const headline = find();
    if (headline === undefined) continue;
    trace?.note(source, headline);
    return headline;
  }
  return '';
}

/** Texts of elements that aren't the site's logo, which leads to its front page. */
function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => !element.querySelector('a[href="/"]'))
    .map(textOf)
    .filter((text) => text.length < LONGEST_WITH_SPACES)
    .map(collapse)
    .filter((text) => visibleLength(text) >= SHORTEST && visibleLength(text) < LONGEST);
}

const BREAKS = 'br,div,p';
/** Of `NodeFilter`: elements and text. */
const SHOW_ELEMENTS_AND_TEXT = 5;

/** With a space where a new line begins: an overline stands in the same element as the headline below it. */
function textOf(element: Element): string {
  if (!element.querySelector(BREAKS)) return element.textContent ?? '';
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENTS_AND_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    text += node.nodeValue ?? ((node as Element).matches(BREAKS) ? ' ' : '');
  return text;
}

/** Whether a headline as told holds the text; where only the whole title does, the text has to be most of it. */
const isHeldBy = (text: string, own: readonly string[], told: readonly string[]): boolean =>
  own.some((headline) => fold(headline).includes(fold(text))) ||
  told.some((whole) => fold(whole).includes(fold(text)) && text.length >= whole.length * MOST_OF_TITLE);

/** "Conflict in the north - Ministers agree on a truce" where the page tells "Ministers agree on a truce". */
function withoutKicker(printed: string, told: readonly string[], keys: readonly string[]): string {
  const headline = told.find(
    (text) => text.length >= SHORTEST_STRIPPED && text !== printed && printed.endsWith(text),
  );
  if (headline) return headline;
  const whole = fold(printed);
  if (keys.some((text) => text.includes(whole))) return printed;
  for (const separator of KICKER_SEPARATORS) {
    const at = printed.indexOf(separator);
    const rest = printed.slice(at + separator.length);
    const key = at > 0 ? fold(rest) : '';
    if (key.length < SHORTEST_STRIPPED) continue;
    const kicker = fold(printed.slice(0, at));
    if (keys.some((text) => text.endsWith(key) && !text.startsWith(kicker))) return rest;
  }
  return printed;
}

/** "Two ministers meet – Example" on the site of that name, "Two ministers meet | Politics | Example". */
function withoutName(printed: string, key: string): string {
  for (const separator of SEPARATORS) {
    const at = printed.lastIndexOf(separator);
    if (at > 0 && key !== '' && fold(printed.slice(at)) === key) return printed.slice(0, at).trim();
  }
  return printed.includes(SURE_SEPARATOR) ? withoutSite(printed) : printed;
}

const lines = (blocks: readonly Block[]): string[] =>
  blocks.filter((block) => block.length < LONGEST && block.linkDensity < 1).map((block) => block.text);

const longest = (texts: readonly string[]): string | undefined =>
  texts.toSorted((a, b) => b.length - a.length)[0];

/** Most pairs of neighbouring characters occur in the headline as told, or all of what is told is in it. */
function isAlike(text: string, told: readonly string[]): boolean {
  const characters = [...fold(text)];
  const whole = told.map(fold).join('|');
  if (told.some((headline) => headline !== '' && fold(text).endsWith(fold(headline)))) return true;
  if (characters.length < SHORTEST_STRIPPED) return false;
  const pairs = characters.slice(1).filter((character, i) => whole.includes(`${characters[i]}${character}`));
  return pairs.length / characters.length > ALIKE;
}

/** The longest text that begins the title, or makes up the most of its end. */
function printedPartOf(title: string, texts: readonly string[]): string | undefined {
  const whole = fold(title);
  return longest(
    texts.filter((text) => {
      const part = fold(text);
      const isMost = part.length >= whole.length * MOST_OF_TITLE;
      return (
        part.length >= shortestStripped(part) && (whole.startsWith(part) || (isMost && whole.endsWith(part)))
      );
    }),
  );
}

const shortestStripped = (text: string): number => (isCjk(text) ? SHORTEST_STRIPPED_CJK : SHORTEST_STRIPPED);

/** Where nothing tells the headline: the nearest heading, or line in bold, above the first paragraph. */
function headingAboveStory(blocks: readonly Block[]): string | undefined {
  const lead = blocks.findIndex((block) => isLongParagraph(block) && !isCutOff(block.text));
  const above = blocks.slice(Math.max(0, lead - HEADER_BLOCKS), Math.max(0, lead));
  const heading =
    above.findLast((block) => block.kind === 'heading' && !isRelatedHeading(block.text)) ??
    above.findLast((block) => block.bold && block.linkDensity === 0 && !isRelatedHeading(block.text)) ??
    above.find((block) => block.linkDensity === 0 && block.length >= SHORTEST_STRIPPED);
  return heading?.text;
}

function toldHeadline(title: string, shared: string, linked: string): string | undefined {
  if (shared)
    return shared.length >= SITE_LENGTH / 2 && title.startsWith(shared) ? shared : withoutSite(shared);
  return linked || withoutSite(title) || undefined;
}

/** "Two ministers meet - The Daily Example" → "Two ministers meet". */
function withoutSite(title: string): string {
  let headline = title;
  for (const separator of SEPARATORS) {
    const at = headline.lastIndexOf(separator);
    if (at <= 0 || (separator === HYPHEN && !isCjk(headline.slice(at - 1, at + 2)))) continue;
    const site = visibleLength(headline.slice(at));
    const fits = site <= Math.max(SITE_LENGTH, visibleLength(headline) * SITE_SHARE);
    if (fits && visibleLength(headline.slice(0, at)) >= shortestStripped(headline))
      headline = headline.slice(0, at).trim();
  }
  return headline;
}
