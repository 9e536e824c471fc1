import type { WordKey } from '../../lib/browser/words.ts';
import type { NotAnArticleReason } from '../../lib/article/verdict/reason.ts';
import type { ReadFailure, RestrictedReason } from '../../lib/outcome.ts';

/** What is said about a failure, and what can be done. */
export interface FailureWords {
  title: WordKey;
  why: WordKey;
  /** The button that reads again, where that can help. */
  retry?: WordKey;
  /** Whether it may be a fault of ours, which diagnostics help to find. */
  fault?: true;
}

const NOT_AN_ARTICLE: Record<NotAnArticleReason, WordKey> = {
  empty: 'whyEmpty',
  'front-page': 'whyFrontPage',
  section: 'whySection',
  search: 'whySearch',
  product: 'whyProduct',
  video: 'whyVideo',
  forum: 'whyForum',
  gallery: 'whyGallery',
  error: 'whyError',
  login: 'whyLogin',
  'no-story': 'whyNoStory',
};

const RESTRICTED: Record<RestrictedReason, WordKey> = {
  'browser-page': 'whyBrowserPage',
  'extension-store': 'whyExtensionStore',
  pdf: 'whyPdf',
  'not-html': 'whyNotHtml',
  'no-access': 'whyNoAccess',
};

export function failureWords(failure: ReadFailure): FailureWords {
  switch (failure.code) {
    case 'not-an-article':
      return { title: 'notAnArticle', why: NOT_AN_ARTICLE[failure.reason], retry: 'tryAgain' };
    case 'restricted':
      return { title: 'restricted', why: RESTRICTED[failure.reason] };
    case 'too-large':
      return { title: 'tooLarge', why: 'whyTooLarge', retry: 'tryAgain' };
    case 'navigated':
      return { title: 'navigated', why: 'whyNavigated', retry: 'readAgain' };
    case 'timeout':
      return { title: 'timedOut', why: 'whyTimedOut', retry: 'retry' };
    case 'failed':
      return { title: 'failed', why: 'whyFailed', retry: 'retry', fault: true };
  }
}
