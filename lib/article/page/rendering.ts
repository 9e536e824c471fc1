import type { Layout } from './layout.ts';
import type { ShadowRootOf } from './shadow.ts';

/** What only a browser knows of a page, beyond its document. */
export interface Rendering {
  shadowRootOf: ShadowRootOf;
  /** @param originalOf the page's own element for one of the copy that is read */
  layoutOf(originalOf: (copy: Element) => Element | undefined): Layout;
}
