import { type Rule, LONG_HEADLINE, headlineWeight, onlyByGraph, saysArticle, saysForum } from './facts.ts';

/** Steps of a story's length, the longest first. */
const LENGTHS: readonly [least: number, weight: number][] = [
  [4000, 10],
  [1500, 8],
  [700, 6],
  [350, 5],
  [150, 4],
  [80, 4],
  [45, 2],
];

export const article: Rule = (facts) => {
  const { shape, address } = facts;
  const length = LENGTHS.find(([least]) => shape.run >= least);
  return [
    [length !== undefined, length?.[1] ?? 0, `${Math.round(shape.run)} of text in a row`],
    [shape.paragraphs >= 3, 1, `${shape.paragraphs} paragraphs`],
    [facts.live, 6, 'a live blog'],
    [shape.led && shape.run > 0, 1, 'the text follows the headline'],
    [
      saysArticle(facts) && !(address.root && !facts.headlinePrinted),
      onlyByGraph(facts) ? 1 : 2,
      'says that it is an article',
    ],
    [
      facts.dated && !saysForum(facts) && !(address.root && !facts.headlinePrinted),
      2,
      'gives a moment of publication',
    ],
    [facts.shape.dated && shape.led, 1, 'a moment between headline and text'],
    [facts.byline && shape.led, 2, 'a line about who wrote it'],
    [shape.quoting > 0 && shape.paragraphs >= 2, 1, 'quotes'],
    [shape.dateline, 2, 'begins with a place or an agency'],
    [address.single, 1, "an address such as a story's"],
    [headlineWeight(facts) >= LONG_HEADLINE, 1, "a headline of a story's length"],
  ];
};
