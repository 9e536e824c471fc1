import { fold } from '../../../blocks/text.ts';
import { lastSegment } from '../address.ts';
import { type Feature, flag, much } from './feature.ts';

/** The address; what its folders are named after is a claim. */
export const ADDRESS: readonly Feature[] = [
  { name: "an address such as a story's", value: ({ address: { single } }) => flag(single) },
  { name: "a site's root", of: 'front-page', value: ({ address: { root } }) => flag(root) },
  {
    name: "linked titles at a site's root",
    of: 'front-page',
    value: ({ address: { root }, shape }) => flag(root) * much(shape.titles, 6),
  },
  {
    name: 'a short address',
    value: ({ address: { depth, root, single } }) => flag(depth <= 2 && !root && !single),
  },
  {
    name: 'a headline that its address ends with',
    value: ({ headline, url }) => flag(headline !== '' && fold(headline) === fold(lastSegment(url))),
  },
];
