import { fold, isCjk, visibleLength } from '../../../blocks/text.ts';
import { siteLabel } from '../address.ts';
import type { PageFacts } from '../facts.ts';
import { type Feature, flag } from './feature.ts';

/** A headline's weight: a word or two, a long one. */
const SHORT_HEADLINE = 16;
const LONG_HEADLINE = 60;
const CJK_WEIGHT = 2.5;

const headlineWeight = ({ headline }: PageFacts): number =>
  visibleLength(headline) * (isCjk(headline) ? CJK_WEIGHT : 1);

const isSite = ({ headline, site, url, title }: PageFacts): boolean => {
  const label = siteLabel(url);
  return (
    headline === '' ||
    (site !== '' && headline.startsWith(site)) ||
    (label.length >= 6 && fold(headline).startsWith(label)) ||
    (headline === title && visibleLength(title) < 12)
  );
};

/** The headline, and what stands between it and the text: who wrote it, when. */
export const HEADLINE: readonly Feature[] = [
  { name: 'a printed headline', value: (facts) => flag(facts.headlinePrinted) },
  { name: 'a long headline', value: (facts) => Math.min(1, headlineWeight(facts) / LONG_HEADLINE) },
  { name: 'a headline of a word or two', value: (facts) => flag(headlineWeight(facts) <= SHORT_HEADLINE) },
  { name: 'a headline that asks', value: ({ headline }) => flag(/[?？؟]/.test(headline)) },
  { name: "the site's name for a headline", value: (facts) => flag(isSite(facts)) },
  { name: 'the text follows the headline', value: ({ shape }) => flag(shape.led && shape.run > 0) },
  { name: 'a moment at the headline', value: ({ shape }) => flag(shape.dated) },
  { name: 'a moment at the headline, then the text', value: ({ shape }) => flag(shape.dated && shape.led) },
  { name: 'a line about who wrote it', value: ({ byline }) => flag(byline) },
  {
    name: 'a line about who wrote it, then the text',
    value: ({ byline, shape }) => flag(byline && shape.led),
  },
  { name: 'marked as an author', value: ({ signs }) => flag(signs.authors > 0) },
  { name: 'gives a moment of publication', value: ({ dated }) => flag(dated) },
];
