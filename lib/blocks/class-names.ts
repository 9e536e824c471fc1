/**
 * Class and id names that tell what a box is. Each list holds whole words, as they stand between separators.
 */

/** Boxes of other stories. */
const RELATED_WORDS = [
  'related?',
  'viewrelate',
  'recommends?',
  'recommended',
  'recommendations?',
  'recom',
  'rel-list',
  'rel-mgame',
  'hot-?news',
  'hot-?list',
  'rank(?:ing)?(?:list)?',
  'popular',
  'trending',
  'most-?read',
  'read-?(?:next|also|more)',
  'baca-juga',
  'linkbox',
  'outbrain',
  'taboola',
  'mgid',
  'up-?next',
  'next-?article',
  'article-details-next',
  'teasers?',
];

/** What readers say. */
const COMMENT_WORDS = [
  'comments?',
  'cmmts?',
  'disqus',
  'replies',
  'respond',
  'commentaires?',
  'comentarios?',
  'kommentare?',
  'forum-?(?:message|fil|texte)?',
];

/** Boxes of the page's machinery that stand inside stories. */
const MACHINERY_WORDS = [
  'newsletter',
  'subscribe',
  'subscription',
  'cta',
  'donations?',
  'donate',
  'consent',
  'placeholder',
  'sidebar',
  'cookies?',
  'gdpr',
  'edit-subscribes?',
  'signup',
  'sign-in-group',
  'paywall',
  'regwall',
  'identity-intro',
  'share-?(?:bar|box|buttons?|tools?)',
  'social-?(?:share|bar|links)',
  'comments?',
  'cmmts?',
  'disqus',
  'author-?(?:bio|profile|box|card|content|info|description)',
  '(?:post|article)-author',
  'authorprofile',
  'about-?(?:the-)?author',
  'breadcrumbs?',
  'post-statement',
  'statement',
  'disclaimer',
  'copyright',
  'shenming',
  'post-member',
  'promo(?:box)?',
  'infobox-?promo',
  'fact-?box',
  'vjs-no-js',
  'modal',
  'pop-?ups?',
  '(?:view|pop)-layer',
  'layer-(?:head|body|pop(?:up)?)',
  'tooltip',
  'toast',
  'info-?box',
  'expandable-box',
  'ai-summary(?:-content)?',
  'news-sum(?:mary)?-(?:group|text|box|wrap)',
  'popover',
  'advert(?:isement)?',
  'ad-(?:slot|container|wrapper)',
  'sponsor(?:ed)?',
  'print-only',
  'd-print-block',
  'ecode-weixin',
  'post-components',
];

/** The sentences below a headline that sum up the story. */
const STANDFIRST_WORDS = [
  'stand-?first',
  'sub-?titles?',
  'sub-?head(?:line|er|ing)?',
  'strapline',
  'dek',
  'deck',
  'lede?',
  'lead(?:-?text)?',
  'intro',
  'summary',
  'excerpt',
  'abstract',
  'synopsis',
  'blurb',
  'chapo',
  'chapeau',
  'sapo',
  'entradilla',
  'bajada',
  'copete',
  'einleitung',
  'vorspann',
  'ingress',
  'sommario',
  'catenaccio',
  'epigraph',
];

const CAPTION =
  /caption|credit|(?:img|image|pic(?:ture)?|photo|foto|bild)[_-]{0,2}(?:descr|desc|info|title|meta|source|author|nachweis|unterschrift)|media[_-]{0,2}(?:descr|info|title)|editor-img-box|thum_figure_txt|legende|pie-?foto/;

const words = (list: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s-])(?:${list.join('|')})(?:$|[\\s\\d-])`);
const RELATED = words(RELATED_WORDS);
const MACHINERY = words(MACHINERY_WORDS);
const COMMENTS = words(COMMENT_WORDS);
const STANDFIRST = words(STANDFIRST_WORDS);

/** An element's class and id in lower case, with `camelCase` and `snake_case` parted by hyphens. */
function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** The names say: other stories. */
export const isNamedRelated = (element: Element): boolean => RELATED.test(namesOf(element));

/** The names say: a sign-up form, share buttons, comments, an author's card or the like. */
export const isNamedMachinery = (element: Element): boolean => MACHINERY.test(namesOf(element));

/** The names say: readers' comments. */
export const isNamedComments = (element: Element): boolean => COMMENTS.test(namesOf(element));

/** The names say: the sentences below a headline that sum up the story. */
export const isNamedStandfirst = (element: Element): boolean => STANDFIRST.test(namesOf(element));

/** The names say: words under a picture. */
export const isNamedCaption = (element: Element): boolean =>
  CAPTION.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase());
