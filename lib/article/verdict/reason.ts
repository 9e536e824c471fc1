/** What a page is that is not an article. */
export type NotAnArticleReason =
  /** No text to speak of. */
  | 'empty'
  /** A site's first page. */
  | 'front-page'
  /** A list of stories or of goods: a section, a tag, a category, an archive. */
  | 'section'
  /** Results of a search. */
  | 'search'
  /** Something for sale. */
  | 'product'
  /** A film or a broadcast, with words about it at most. */
  | 'video'
  /** A thread of posts by several people. */
  | 'forum'
  /** Pictures with captions. */
  | 'gallery'
  /** Not found, moved, out of order, refused. */
  | 'error'
  /** A form or a wall before the text: sign in, subscribe, consent, prove to be human. */
  | 'login'
  /** Text, but no story in it. */
  | 'no-story';

export const NOT_AN_ARTICLE_REASONS: readonly NotAnArticleReason[] = [
  'empty',
  'front-page',
  'section',
  'search',
  'product',
  'video',
  'forum',
  'gallery',
  'error',
  'login',
  'no-story',
];
