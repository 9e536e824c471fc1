import { type Feature, flag, much } from './feature.ts';

/** Prices, and what is offered for them. */
export const GOODS: readonly Feature[] = [
  { name: 'a price below the headline', of: 'product', value: ({ shape }) => flag(shape.priced) },
  {
    name: 'a price below the headline, and something to do',
    of: 'product',
    value: ({ shape, signs }) => flag(shape.priced && shape.acts + signs.actions > 0),
  },
  { name: 'prices below links', value: ({ shape }) => much(shape.offers, 4) },
  { name: 'marked ratings', value: ({ signs }) => much(signs.ratings, 2) },
  { name: 'offers something to do', of: 'product', value: ({ signs }) => flag(signs.actions > 0) },
  {
    name: 'offers something to do beside figures',
    of: 'product',
    value: ({ signs, shape }) => flag(signs.actions > 0) * much(shape.figures + shape.prices, 2),
  },
  { name: 'links to something to do', of: 'product', value: ({ shape }) => flag(shape.acts > 0) },
  { name: 'labels beside values', of: 'product', value: ({ shape }) => much(shape.pairs, 3) },
  { name: 'buttons', value: ({ signs }) => much(signs.buttons, 6) },
];
