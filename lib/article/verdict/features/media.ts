import { isEpisode } from '../words/media.ts';
import { type Feature, flag, lengthOf, much } from './feature.ts';

/** Players and pictures. */
export const MEDIA: readonly Feature[] = [
  { name: 'a player', of: 'video', value: ({ signs }) => flag(signs.players > 0) },
  {
    name: 'a player beside little text',
    of: 'video',
    value: ({ signs, shape }) => flag(signs.players > 0) * (1 - lengthOf(shape.told)),
  },
  {
    name: 'quotes beside a player',
    of: 'article',
    value: ({ signs, shape }) => flag(signs.players > 0) * much(shape.quoting, 2),
  },
  { name: 'counts of views', of: 'video', value: ({ shape }) => much(shape.views, 2) },
  { name: 'a headline of a series', of: 'video', value: ({ headline }) => flag(isEpisode(headline)) },
  { name: 'pictures', value: ({ signs }) => much(signs.pictures, 8) },
  {
    name: 'pictures a sentence',
    value: ({ signs, shape }) => much(signs.pictures * 100, shape.told || 1),
  },
  { name: 'says how many pictures', of: 'gallery', value: ({ shape }) => flag(shape.pictureCounts > 0) },
];
