import type { PageKind } from './types.ts';

/**
 * Words in class names and ids, by the kind of page whose templates bear them: they are English wherever a site is
 * made.
 */
const NAMES: Partial<Record<PageKind, string>> = {
  article: 'article story entry news report column essay editorial',
  product:
    'product products goods item sku shop store hotel room rooms listing offer course vehicle car book app job property pdp price buy cart',
  video: 'video player watch vod episode live broadcast clip film movie stream',
  forum:
    'forum thread topic message msg question answer reply discussion bbs board floor qa email ask tieba talk',
  gallery:
    'gallery slideshow slide slides album photo photos pic pics picture pictures swiper carousel lightbox',
  error: 'error errors notfound missing oops 404 500 maintenance',
  login:
    'login signin auth captcha challenge paywall wall consent gate verify barrier subscribe signup register',
  section:
    'list archive feed category tag section channel stream river teasers teaser cards card grid latest loop',
  search: 'search results result serp query hits hit sr',
  'front-page': 'home front homepage index frontpage start portal cover',
};

const KINDS_BY_NAME = new Map<string, PageKind[]>();
function kindsByName(): ReadonlyMap<string, PageKind[]> {
  if (KINDS_BY_NAME.size > 0) return KINDS_BY_NAME;
  for (const [kind, names] of Object.entries(NAMES) as [PageKind, string][]) {
    for (const name of names.split(' ')) KINDS_BY_NAME.set(name, [...(KINDS_BY_NAME.get(name) ?? []), kind]);
  }
  return KINDS_BY_NAME;
}

const MOST_LEVELS = 30;

/** The kinds that the names of an element and of the boxes around it speak of. */
export function namedKinds(element: Element | undefined): ReadonlySet<PageKind> {
  const found = new Set<PageKind>();
  const kinds = kindsByName();
  let box: Element | null | undefined = element;
  for (let level = 0; box && level < MOST_LEVELS; level++, box = box.parentElement) {
    const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`;
    if (names.length < 3 || names.length > 400) continue;
    const words = names
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    for (const word of words) for (const kind of kinds.get(word) ?? []) found.add(kind);
  }
  return found;
}
