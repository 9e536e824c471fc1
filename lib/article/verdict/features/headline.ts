import { fold, visibleLength } from '../../../blocks/text.ts';
import { siteLabel } from '../address.ts';
import type { PageFacts } from '../facts.ts';
import { weightOfText } from '../weigh.ts';
import { type Feature, flag } from './feature.ts';

/** By its weight. */
const LONG_HEADLINE = 60;

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
  { name: 'a long headline', value: ({ headline }) => Math.min(1, weightOfText(headline) / LONG_HEADLINE) },
  { name: 'a headline that asks', value: ({ headline }) => flag(/[?？؟]/.test(headline)) },
  { name: "the site's name for a headline", value: (facts) => flag(isSite(facts)) },
  { name: 'the text follows the headline', value: ({ shape }) => flag(shape.led && shape.run > 0) },
  { name: 'a moment at the headline', value: ({ shape }) => flag(shape.dated) },
  { name: 'a line about who wrote it', value: ({ byline }) => flag(byline) },
  {
    name: 'a line about who wrote it, then the text',
    value: ({ byline, shape }) => flag(byline && shape.led),
  },
  { name: 'marked as an author', value: ({ signs }) => flag(signs.authors > 0) },
  { name: 'gives a moment of publication', value: ({ dated }) => flag(dated) },
];
