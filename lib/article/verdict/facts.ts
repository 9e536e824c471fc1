import { collapse } from '../../blocks/text.ts';
import type { Located } from '../locate.ts';
import { addressShape, type AddressShape } from './address.ts';
import { namedKinds } from './names.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type Signs, signsOf } from './signs.ts';
import { graphKind, type PageKind, typedKinds } from './types.ts';
import { isBylineLine } from './words/story.ts';

/** Everything that is known about a page's kind. */
export interface PageFacts {
  url: string;
  address: AddressShape;
  signs: Signs;
  shape: Shape;
  /** What it says it is, by JSON-LD, by microdata, by Open Graph. */
  linked: ReadonlyMap<PageKind, number>;
  items: ReadonlyMap<PageKind, number>;
  graph: PageKind | undefined;
  /** What the class names of the boxes around its text speak of. */
  named: ReadonlySet<PageKind>;
  /** The page gives a moment of publication. */
  dated: boolean;
  /** A line near the headline tells who wrote it. */
  byline: boolean;
  headlinePrinted: boolean;
  /** Entries with their times were found. */
  live: boolean;
  headline: string;
  /** `<title>`. */
  title: string;
  site: string;
}

/** @param live a live blog's entries were found in the page */
export function factsOf(page: Document, located: Located, url: string, live: boolean): PageFacts {
  const { metas, linked, types, blocks, story, title } = located;
  const signs = signsOf(page);
  const shape = shapeOf(blocks, story);
  return {
    url,
    address: addressShape(url),
    signs,
    shape,
    linked: typedKinds(types),
    items: typedKinds(signs.itemTypes),
    graph: graphKind(metas.get('og:type')),
    named: namedKinds(shape.first?.element),
    dated:
      metas.get('article:published_time', 'og:article:published_time') !== undefined ||
      linked.some(({ headline, datePublished }) => headline !== undefined && datePublished !== undefined),
    byline: shape.bylined || story.header.some(isBylineLine),
    live,
    headlinePrinted: story.headline !== undefined,
    headline: title,
    title: collapse(page.querySelector('title')?.textContent ?? ''),
    site: metas.get('og:site_name') ?? '',
  };
}
