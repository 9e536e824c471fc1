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

/** @param page a hardened page, before Readability */
export function signsOf(page: Document): Signs {
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  const labels = all('button,a,input[type=submit],input[type=button],[role=button]');
  return {
    passwords: all('input[type=password]').length,
    searched: all(
      'input[type=search],input[name=q],input[name=query],input[name=keyword],input[name=wd]',
    ).some((field) => (field.getAttribute('value') ?? '').trim() !== ''),
    buying: labels.filter((label) => saysBuy(labelOf(label))).length,
    players: all('video,amp-video,amp-youtube,iframe,[id*=player],[class*=player]').filter(isPlayer).length,
    itemTypes: all('[itemtype]').map(
      (item) => (item.getAttribute('itemtype') ?? '').trim().split('/').at(-1) ?? '',
    ),
    unlisted: all('meta[name=robots]').some((meta) =>
      /noindex|none/i.test(meta.getAttribute('content') ?? ''),
    ),
    quantities: all('input[type=number],input[name*=quant],input[name*=qty],select[name*=quant]').length,
    captions: all('figcaption').length,
    next: all('link[rel=next],a[rel~=next]').length > 0,
    template: [page.documentElement, page.body]
      .map((element) => element?.getAttribute('class') ?? '')
      .join(' ')
      .toLowerCase(),
    pictures: all('img,amp-img').filter(isPicture).length,
  };
}

function labelOf(element: Element): string {
  const text = element.getAttribute('value') ?? element.textContent ?? '';
  return text.length > LONGEST_SOURCE ? '' : collapse(text).slice(0, LONGEST_LABEL);
}

const isPlayer = (element: Element): boolean =>
  element.nodeName !== 'IFRAME' ||
  /player|embed|video/i.test(element.getAttribute('src') ?? element.getAttribute('data-src') ?? '');

const isPicture = (image: Element): boolean => {
  const sides = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  return sides.every((side) => !(side < SMALLEST_PICTURE));
};
