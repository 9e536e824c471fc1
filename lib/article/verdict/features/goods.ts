import { type Feature, flag, much } from './feature.ts';

/** Prices, and what is offered for them. */
export const GOODS: readonly Feature[] = [
  {
    name: 'speaks to its reader of a price',
    of: 'product',
    value: ({ shape }) =>
      much(shape.prices, 1) * Math.sqrt(Math.min(1, shape.voices.you / (shape.told || 1))),
  },
  {
    name: 'prices that nobody told on a day',
    of: 'product',
    value: ({ shape }) => flag(shape.prices > 0 && shape.voices.said === 0 && shape.voices.day === 0),
  },
  { name: 'a price below the headline', of: 'product', value: ({ shape }) => flag(shape.priced) },
  {
    name: 'a price below the headline, and something to do',
    of: 'product',
    value: ({ shape, signs }) => flag(shape.priced && shape.acts + signs.actions > 0),
  },
  { name: 'prices below links', value: ({ shape }) => much(shape.offers, 4) },
  { name: 'marked prices', of: 'product', value: ({ signs }) => much(signs.priceMarks, 2) },
  { name: 'marked ratings', value: ({ signs }) => much(signs.ratings, 2) },
  { name: 'offers something to do', of: 'product', value: ({ signs }) => flag(signs.actions > 0) },
  {
    name: 'offers something to do beside figures',
    of: 'product',
    value: ({ signs, shape }) => flag(signs.actions > 0) * much(shape.figures + shape.prices, 2),
  },
  { name: 'links to something to do', of: 'product', value: ({ shape }) => flag(shape.acts > 0) },
  {
    name: 'links to something to do at a price',
    of: 'product',
    value: ({ shape }) => flag(shape.actsAtPrices > 0),
  },
  { name: 'a cart', of: 'product', value: ({ shape }) => flag(shape.carts > 0) },
  { name: 'ratings', of: 'product', value: ({ shape }) => much(shape.ratings, 2) },
  { name: 'labels beside values', of: 'product', value: ({ shape }) => much(shape.pairs, 3) },
  { name: 'a telephone number', of: 'product', value: ({ shape }) => flag(shape.phones > 0) },
  { name: 'labels', of: 'product', value: ({ signs }) => much(signs.labels, 6) },
  { name: 'buttons', value: ({ signs }) => much(signs.buttons, 6) },
];
