import { fold, visibleLength } from '../../blocks/text.ts';
import { type Rule, type PageFacts, SHORT_HEADLINE, hasStoryHead, headlineWeight, says } from './facts.ts';
import { isFrontTitle, isSearchTitle, isSectionTitle } from './words/lists.ts';

/** What holds for fronts, sections and results alike. */
export const list: Rule = (facts) => {
  const { shape, signs, linked, items, graph } = facts;
  return [
    [shape.leadingOn >= 3, 3, `${shape.leadingOn} texts that lead on`],
    [hasStoryHead(facts), -2, "a story's head"],
    [shape.teaserShare >= 0.6 && shape.teasers >= 4, 5, `${shape.teasers} texts below linked titles`],
    [shape.storyLinked >= 0.6 && shape.story >= 100, 4, 'its text is links'],
    [
      shape.titlesInside >= 5 && shape.told < shape.story * 0.4,
      3,
      `${shape.titlesInside} linked titles in its text`,
    ],
    [shape.titles >= 8 && shape.run < 350, 2, `${shape.titles} linked titles`],
    [shape.titles >= 24 && shape.run < 700, 1, 'so many linked titles'],
    [
      (shape.teasers >= 5 && shape.listed >= shape.run * 2 && shape.run < 1500) ||
        (shape.titles >= 20 && shape.listed >= shape.run * 4 && shape.run < 350),
      3,
      'most of its text is a list',
    ],
    [(linked.get('section') ?? 0) > 0 || graph === 'section', 2, 'says that it is a list'],
    [(items.get('article') ?? 0) >= 4 || (linked.get('article') ?? 0) >= 4, 2, 'describes several articles'],
    [shape.paging > 0 || signs.next, 1, 'leads to a next page'],
    [shape.offers >= 4 && (signs.buying === 0 || signs.buying >= 4), 4, `${shape.offers} prices below links`],
  ];
};

/** A page of many paragraphs and few links may be read at its site's root all the same. */
function rootWeight({ shape: { titles, paragraphs } }: PageFacts): number {
  if (titles >= 8) return 4;
  return paragraphs >= 5 ? 1 : 3;
}

export const front: Rule = (facts) => [
  [facts.address.root, rootWeight(facts), "a site's root"],
  [facts.address.root && !facts.headlinePrinted, 2, 'no headline is printed'],
  [isFrontTitle(facts.title), 2, 'a title of a first page'],
  [isSite(facts), 2, "the site's name for a headline"],
  [
    /\b(?:home|front-?page|homepage|is-front|index-page)\b/.test(facts.signs.template),
    1,
    'a template for the first page',
  ],
];

const isSite = ({ headline, site, siteLabel, title }: PageFacts): boolean =>
  headline === '' ||
  (site !== '' && headline.startsWith(site)) ||
  (siteLabel.length >= 6 && fold(headline).startsWith(siteLabel)) ||
  (headline === title && visibleLength(title) < 12);

export const section: Rule = (facts) => [
  [isSectionTitle(facts.title) && !facts.address.root, 2, 'a title of a list'],
  [facts.namesFolder, 2, 'a headline that its address ends with'],
  [facts.address.folders.has('section') && !facts.address.single, 2, 'a folder in its address'],
  [facts.address.depth <= 2 && !facts.address.root && !facts.address.single, 1, 'a short address'],
  [headlineWeight(facts) <= SHORT_HEADLINE && !facts.address.root, 2, 'a headline of a word or two'],
  [
    /\b(?:archive|category|tag|taxonomy|section|channel|list|term|author|blog-index)\b/.test(
      facts.signs.template,
    ),
    2,
    'a template for lists',
  ],
];

export const search: Rule = (facts) => [
  [isSearchTitle(facts.headline) || isSearchTitle(facts.title), 4, 'a headline of a search'],
  [facts.address.asks, 2, 'words in its address'],
  [facts.address.folders.has('search'), 2, 'a folder of searches'],
  [facts.signs.searched, 1, 'a search field with words in it'],
  [says(facts, 'search'), 3, 'says that it shows results'],
  [/\bsearch(?:-results|-page)?\b/.test(facts.signs.template), 1, 'a template for searches'],
];
