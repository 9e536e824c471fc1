import type { PageFacts } from '../facts.ts';
import { SHORTEST_STORY } from '../weigh.ts';
import { type Feature, flag, lengthOf, much } from './feature.ts';

/** The share of what is told. */
const inShare = ({ shape }: PageFacts, weight: number): number => weight / (shape.told || 1);

/** What is told, in which voice, of how many topics. */
export const TELLING: readonly Feature[] = [
  { name: 'length of the longest run', value: ({ shape }) => lengthOf(shape.run) },
  { name: 'length of all that is told', value: ({ shape }) => lengthOf(shape.told) },
  {
    name: 'share of the longest run',
    value: ({ shape }) => (lengthOf(shape.told) * shape.run) / (shape.told || 1),
  },
  { name: 'paragraphs in a row', value: ({ shape }) => much(shape.paragraphs, 3) },
  { name: 'hardly a sentence', value: ({ shape }) => flag(shape.told < SHORTEST_STORY) },
  { name: 'hardly a word on the page', of: 'empty', value: ({ shape }) => flag(shape.total < 100) },
  { name: 'quotes', value: ({ shape }) => much(shape.quoting, 2) },
  { name: 'speaks to its reader', value: (facts) => inShare(facts, facts.shape.voices.you) },
  { name: 'speaks of its writer', value: (facts) => inShare(facts, facts.shape.voices.me) },
  { name: 'tells who said it', value: (facts) => inShare(facts, facts.shape.voices.said) },
  { name: 'somebody said something', value: ({ shape }) => flag(shape.voices.said > 0) },
  { name: 'names a day', value: ({ shape }) => flag(shape.voices.day > 0) },
  { name: 'asks', value: (facts) => inShare(facts, facts.shape.voices.asks) },
  { name: "the headline's words recur", value: ({ shape }) => shape.recurring },
  {
    name: 'texts of different topics',
    value: ({ shape, live }) => (!live && shape.sentences >= 3 ? shape.strangers : 0),
  },
  { name: 'a live blog', value: ({ live }) => flag(live) },
];
