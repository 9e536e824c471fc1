import { collapse } from '../../blocks/text.ts';
import { saysBuy } from './words/goods.ts';

/** What the page's elements, other than its text, say about its kind. */
export interface Signs {
  /** Fields for a password. */
  passwords: number;
  /** A search field that holds words. */
  searched: boolean;
  /** Buttons that buy. */
  buying: number;
  /** Film and sound players, frames of players included. */
  players: number;
  /** `itemtype`s of microdata, without their vocabulary; an item for each. */
  itemTypes: string[];
  /** It asks search engines to leave it out. */
  unlisted: boolean;
  /** Fields for how many. */
  quantities: number;
  /** Captions in the markup. */
  captions: number;
  /** Links to the next page of a list. */
  next: boolean;
  /** Class names of `html` and `body`: content systems put the template's name there. */
  template: string;
  /** Pictures of some size. */
  pictures: number;
}

const LONGEST_LABEL = 40;
/** With its white space. */
const LONGEST_SOURCE = 120;
/** Smaller ones are icons. */
const SMALLEST_PICTURE = 100;

const SELECTOR =
  'a,button,[role=button],input,select,video,amp-video,amp-youtube,iframe,img,amp-img,figcaption,' +
  'link[rel=next],meta[name=robots],[itemtype],[id*=player],[class*=player]';
const SEARCH_NAMES = new Set(['q', 'query', 'keyword', 'wd']);
const PLAYER_TAGS = new Set(['VIDEO', 'AMP-VIDEO', 'AMP-YOUTUBE']);
const PICTURE_TAGS = new Set(['IMG', 'AMP-IMG']);

/** @param page a hardened page */
export function signsOf(page: Document): Signs {
  const signs: Signs = {
    passwords: 0,
    searched: false,
    buying: 0,
    players: 0,
    itemTypes: [],
    unlisted: false,
    quantities: 0,
    captions: 0,
    next: false,
    template: [page.documentElement, page.body]
      .map((element) => element?.getAttribute('class') ?? '')
      .join(' ')
      .toLowerCase(),
    pictures: 0,
  };
  for (const element of page.querySelectorAll(SELECTOR)) count(element, signs);
  return signs;
}

function count(element: Element, signs: Signs): void {
  const tag = element.nodeName.toUpperCase();
  const type = element.getAttribute('itemtype');
  if (type) signs.itemTypes.push(type.trim().split('/').at(-1) ?? '');
  if (isPlayer(element, tag)) signs.players++;
  if (tag === 'INPUT' || tag === 'SELECT') countField(element, signs);
  else if (PICTURE_TAGS.has(tag)) signs.pictures += isPicture(element) ? 1 : 0;
  else if (tag === 'FIGCAPTION') signs.captions++;
  else if (tag === 'META') signs.unlisted ||= /noindex|none/i.test(element.getAttribute('content') ?? '');
  else if (tag === 'LINK' || element.getAttribute('rel') === 'next') signs.next = true;
  if (saysBuy(labelOf(element, tag))) signs.buying++;
}

function countField(field: Element, signs: Signs): void {
  const type = field.getAttribute('type')?.toLowerCase() ?? '';
  const name = field.getAttribute('name')?.toLowerCase() ?? '';
  if (type === 'password') signs.passwords++;
  if (type === 'number' || /quant|qty/.test(name)) signs.quantities++;
  if ((type === 'search' || SEARCH_NAMES.has(name)) && field.getAttribute('value')?.trim())
    signs.searched = true;
}

/** What stands on a button, or on a link, which may look like one. */
function labelOf(element: Element, tag: string): string {
  if (tag === 'INPUT') {
    return /^(?:submit|button)$/i.test(element.getAttribute('type') ?? '')
      ? (element.getAttribute('value') ?? '')
      : '';
  }
  if (tag !== 'A' && tag !== 'BUTTON' && element.getAttribute('role') !== 'button') return '';
  const text = element.textContent ?? '';
  return text.length > LONGEST_SOURCE ? '' : collapse(text).slice(0, LONGEST_LABEL);
}

const isPlayer = (element: Element, tag: string): boolean => {
  if (PLAYER_TAGS.has(tag)) return true;
  if (tag === 'IFRAME')
    return /player|embed|video/i.test(element.getAttribute('src') ?? element.getAttribute('data-src') ?? '');
  return /player/.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`);
};

const isPicture = (image: Element): boolean => {
  const sides = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  return sides.every((side) => !(side < SMALLEST_PICTURE));
};
