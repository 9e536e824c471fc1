import { namesMissing } from '../notices.ts';
import { type Feature, flag, lengthOf, much } from './feature.ts';

/** Walls and errors. */
export const NOTICES: readonly Feature[] = [
  { name: 'asks something of its reader', of: 'login', value: ({ shape }) => shape.asking },
  { name: 'speaks to its reader of what is wrong', of: 'error', value: ({ shape }) => shape.excusing },
  {
    name: 'speaks to its reader of what is wrong, on no day',
    of: 'error',
    value: ({ shape, byline }) =>
      flag(shape.voices.day === 0 && shape.voices.said === 0 && !byline && !shape.dated) * shape.excusing,
  },
  {
    name: 'a heading that something is missing, above little text',
    of: 'error',
    value: ({ shape }) => flag(shape.missing) * (1 - lengthOf(shape.told)),
  },
  {
    name: 'a title that something is missing, above little text',
    of: 'error',
    value: ({ shape, title }) => flag(namesMissing(title)) * (1 - lengthOf(shape.told)),
  },
  { name: 'a password', of: 'login', value: ({ signs }) => flag(signs.passwords > 0) },
  { name: 'fields', value: ({ signs }) => much(signs.fields, 3) },
  { name: 'fields to choose by', value: ({ signs }) => much(signs.choices, 4) },
];
