import { type Feature, flag, much } from './feature.ts';

/** Links to other stories, and texts below them. */
export const LISTS: readonly Feature[] = [
  { name: 'share of links', value: ({ shape }) => shape.linked },
  { name: 'share of links in the story', value: ({ shape }) => shape.storyLinked },
  { name: 'linked titles', value: ({ shape }) => much(shape.titles, 15) },
  {
    name: 'share of listed text',
    value: ({ shape }) => shape.listed / (shape.listed + shape.run + 100),
  },
  { name: 'teasers', value: ({ shape }) => much(shape.teasers, 5) },
  // The linked headlines of a live blog's entries are its own.
  { name: 'texts below links', value: ({ shape, live }) => (live ? 0 : much(shape.belowLinks, 4)) },
  {
    name: 'share of texts below links',
    value: ({ shape, live }) => (!live && shape.belowLinks >= 2 ? shape.belowLinksShare : 0),
  },
  { name: 'texts inside links', value: ({ shape }) => much(shape.linkedTexts, 3) },
  { name: 'linked headings', value: ({ shape }) => much(shape.linkedHeadings, 3) },
  { name: 'the text stands below a linked title', value: ({ shape }) => flag(shape.belowTitle) },
  { name: 'headings', value: ({ shape }) => much(shape.headings, 5) },
  { name: 'moments', value: ({ shape, live }) => (live ? 0 : much(Math.max(0, shape.moments - 2), 3)) },
];
