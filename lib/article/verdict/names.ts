import type { PageKind } from './types.ts';

/**
 * Words in class names and ids, by the kind of page whose templates bear them: they are English wherever a site is
 * made.
 */
const NAMES: readonly [PageKind, ReadonlySet<string>][] = [
  ['article', new Set('article story entry news report column essay editorial'.split(' '))],
  [
    'forum',
    new Set(
      'forum thread topic message msg question answer reply discussion bbs board floor qa email ask tieba talk'.split(
        ' ',
      ),
    ),
  ],
];

const MOST_LEVELS = 30;

/** The kinds that the names of an element and of the boxes around it speak of. */
export function namedKinds(element: Element | undefined): ReadonlySet<PageKind> {
  const found = new Set<PageKind>();
  let box: Element | null | undefined = element;
  for (let level = 0; box && level < MOST_LEVELS; level++, box = box.parentElement) {
    const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`;
    if (names.length < 3 || names.length > 400) continue;
    const words = names
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    for (const [kind, own] of NAMES) if (words.some((word) => own.has(word))) found.add(kind);
  }
  return found;
}
