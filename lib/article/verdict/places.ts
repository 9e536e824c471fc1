import { isNamedComments } from '../../blocks/class-names.ts';

type Place = 'content' | 'beside' | 'comments';

/** By HTML and WAI-ARIA. */
const BESIDE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);
const BESIDE_ROLES = new Set(['navigation', 'contentinfo', 'complementary']);

/** Where elements stand: in the page's content, in navigation or beside it, in comments. Asked for many neighbours. */
export class Places {
  private readonly known = new Map<Element, Place>();

  isContent(element: Element): boolean {
    return this.placeOf(element) === 'content';
  }

  isComment(element: Element): boolean {
    return this.placeOf(element) === 'comments';
  }

  private placeOf(element: Element): Place {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const outermost = parent === null || element.nodeName === 'BODY';
    const place = outermost ? 'content' : (ownPlace(element) ?? this.placeOf(parent));
    this.known.set(element, place);
    return place;
  }
}

function ownPlace(element: Element): Place | undefined {
  if (isNamedComments(element)) return 'comments';
  const beside = BESIDE_TAGS.has(element.nodeName) || BESIDE_ROLES.has(element.getAttribute('role') ?? '');
  return beside ? 'beside' : undefined;
}
