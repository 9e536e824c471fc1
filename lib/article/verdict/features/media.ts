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
  { name: 'captions', of: 'gallery', value: ({ shape }) => (shape.captions >= 3 ? shape.captioned : 0) },
  { name: 'texts that begin as captions', of: 'gallery', value: ({ shape }) => much(shape.captionLike, 3) },
  {
    name: 'share of texts next to pictures',
    of: 'gallery',
    value: ({ shape }) => (shape.besidePictures >= 3 ? shape.besidePictures / shape.sentences : 0),
  },
  { name: 'says how many pictures', of: 'gallery', value: ({ shape }) => flag(shape.pictureCounts > 0) },
  { name: 'texts beside pictures', of: 'gallery', value: ({ shape }) => much(shape.pictureTexts, 5) },
  { name: 'captions in the markup', of: 'gallery', value: ({ signs }) => much(signs.captions, 5) },
  { name: 'counted pictures', of: 'gallery', value: ({ shape }) => much(shape.counters, 2) },
];
