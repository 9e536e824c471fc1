import { collapse } from '../../blocks/text.ts';
import { saysAct } from './words/goods.ts';

/** What the page's elements, other than its text, say about its kind. */
export interface Signs {
  /** Fields for a password. */
  passwords: number;
  /** Film and sound players, frames of players included. */
  players: number;
  /** `itemtype`s of microdata, without their vocabulary; an item for each. */
  itemTypes: string[];
  /** Pictures of some size. */
  pictures: number;
  /** Marks of ratings, of who wrote it. */
  ratings: number;
  authors: number;
  buttons: number;
  /** Buttons that offer something to do with goods, places, courses. */
  actions: number;
  /** Fields to write in. */
  fields: number;
  /** Fields of which one is chosen: answers of a quiz or a poll. */
  choices: number;
  /** What stands in them, in lower case. */
  asked: string[];
}

const LONGEST_LABEL = 40;
/** With its white space. */
const LONGEST_SOURCE = 120;
/** Smaller ones are icons. */
const SMALLEST_PICTURE = 100;

const SELECTOR =
  'button,[role=button],a[class*=btn],a[class*=button],a[class*=cta],input,select,textarea,video,amp-video,amp-youtube,' +
  'iframe,img,amp-img,[itemtype],[id*=player],[class*=player],[rel=author],' +
  '[class*=author],[class*=byline],[itemprop=author],[class*=rating],[class*=stars],' +
  '[itemprop*=ating],[class*=review]';
const PLAYER_TAGS = new Set(['VIDEO', 'AMP-VIDEO', 'AMP-YOUTUBE']);
const PICTURE_TAGS = new Set(['IMG', 'AMP-IMG']);
const FIELD_TAGS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
/** Fields in which words are written. */
const WRITTEN_TYPES = new Set(['', 'text', 'email', 'tel', 'search']);

/** @param page a hardened page */
export function signsOf(page: Document): Signs {
  const signs: Signs = {
    passwords: 0,
    players: 0,
    itemTypes: [],
    pictures: 0,
    ratings: 0,
    authors: 0,
    buttons: 0,
    actions: 0,
    fields: 0,
    choices: 0,
    asked: [],
  };
  for (const element of page.querySelectorAll(SELECTOR)) count(element, signs);
  return signs;
}

function count(element: Element, signs: Signs): void {
  const tag = element.nodeName.toUpperCase();
  const type = element.getAttribute('itemtype');
  if (type) signs.itemTypes.push(type.trim().split('/').at(-1) ?? '');
  if (isPlayer(element, tag)) signs.players++;
  countMarks(element, signs);
  if (FIELD_TAGS.has(tag)) countField(element, tag, signs);
  else if (PICTURE_TAGS.has(tag) && isPicture(element)) signs.pictures++;
  if (tag === 'BUTTON' || element.getAttribute('role') === 'button') signs.buttons++;
  const label = labelOf(element, tag);
  if (label !== '' && saysAct(label)) signs.actions++;
}

function countMarks(element: Element, signs: Signs): void {
  const names = ['class', 'itemprop', 'rel'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (/rating|stars|review/i.test(names)) signs.ratings++;
  if (/author|byline/.test(names)) signs.authors++;
}

function countField(field: Element, tag: string, signs: Signs): void {
  const type = field.getAttribute('type')?.toLowerCase() ?? '';
  if (type === 'password') signs.passwords++;
  if (type === 'radio') signs.choices++;
  if (!WRITTEN_TYPES.has(type)) return;
  signs.fields++;
  const value = tag === 'INPUT' ? (field.getAttribute('value')?.trim() ?? '') : '';
  if (value.length > 1) signs.asked.push(value.toLowerCase());
}

/** What stands on a button, or on a link that looks like one. */
function labelOf(element: Element, tag: string): string {
  if (tag === 'INPUT') {
    return /^(?:submit|button)$/i.test(element.getAttribute('type') ?? '')
      ? (element.getAttribute('value') ?? '')
      : '';
  }
  const isButton =
    tag === 'BUTTON' ||
    element.getAttribute('role') === 'button' ||
    (tag === 'A' && /btn|button|cta/i.test(element.getAttribute('class') ?? ''));
  const text = isButton ? (element.textContent ?? '') : '';
  return text.length > LONGEST_SOURCE ? '' : collapse(text).slice(0, LONGEST_LABEL);
}

function isPlayer(element: Element, tag: string): boolean {
  if (PLAYER_TAGS.has(tag)) return true;
  const own = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (tag !== 'IFRAME') return /player/.test(own);
  const source = element.getAttribute('src') ?? element.getAttribute('data-src') ?? '';
  const box = element.parentElement?.getAttribute('class') ?? '';
  return /player?|embed|video|vod|tube/i.test(`${source} ${box}`);
}

const isPicture = (image: Element): boolean => {
  const sides = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  return sides.every((side) => !(side < SMALLEST_PICTURE));
};
