import { fail, ok, type Outcome, type ReadFailure } from '../outcome.ts';
import type { Article } from './article.ts';
import type { DateEvidence } from './dates/evidence.ts';
import { pageDates } from './dates/published.ts';
import { offsetOn, usualZone } from './dates/usual-zone.ts';
import { declaredLanguage, isMonthFirst } from './language.ts';
import { locatePage } from './locate-page.ts';
import { entriesOf } from './live/entries.ts';
import { findLiveBlog } from './live/live.ts';
import { bylineOf } from './metadata/byline.ts';
import { canonicalUrl } from './metadata/canonical.ts';
import { sectionOf } from './metadata/section.ts';
import type { Rendering } from './page/rendering.ts';
import { scriptStamp } from './dates/script.ts';
import { elementCount, MAX_ELEMENTS, textLength } from './page/size.ts';
import { toParagraphs } from './paragraphs.ts';
import { findParts } from './parts/parts.ts';
import { findPartial } from './partial/partial.ts';
import type { Trace } from './trace.ts';
import { judge } from './verdict/verdict.ts';

/** The stages that follow read the text while the user waits; the longest reportages have a third of it. */
const LONGEST_TEXT = 200_000;

/**
 * Document → article.
 *
 * @param document is never changed: everything is read from a hardened copy
 * @param url the page's address
 * @param trace takes down what each step did and why
 * @param rendering what a browser knows of the page besides; without it the same is read, less surely
 * @returns `too-large` or `not-an-article` as values
 */
export function readArticle(
  document: Document,
  url: string,
  trace?: Trace,
  rendering?: Rendering,
): Outcome<Article, ReadFailure> {
  const nodes = elementCount(document);
  const located = nodes > MAX_ELEMENTS ? null : locatePage(document, trace, rendering);
  if (!located) return fail({ code: 'too-large', nodes, characters: textLength(document) });
  const { page, metas, linked, title } = located;
  const live = findLiveBlog(page, located, url, trace);
  trace?.begin('verdict');
  const { reason, because } = judge(page, located, url, live !== null);
  trace?.note(reason === null ? 'an article' : `not an article: ${reason}`);
  if (trace) for (const evidence of because) trace.note(evidence);

  const { blocks, story } = live ?? located;
  const parts = findParts(page, located, url, trace);
  const told = story.blocks.filter((block) => !parts?.blocks.has(block));
  const { text, paragraphs } = toParagraphs(told);
  trace?.begin('text');
  trace?.note(`${paragraphs.length} paragraphs, ${text.length} characters`);
  if (text.length > LONGEST_TEXT) return fail({ code: 'too-large', nodes, characters: text.length });
  const language = declaredLanguage(page, metas);
  const evidence: DateEvidence = {
    document: page,
    metas,
    linked,
    url,
    blocks,
    story,
    get script() {
      return scriptStamp(located.scripts);
    },
    usualZone: usualZone(text, language, url),
    monthFirst: isMonthFirst(language, url),
    trace,
  };
  trace?.begin('dates');
  const dates = pageDates(evidence);
  const entries =
    live && entriesOf(live, told, paragraphs, dates, offsetOn(evidence.usualZone, dates.published?.iso));
  const siteName = metas.get('og:site_name') ?? linked[0]?.publisher ?? metas.get('application-name');
  const byline = bylineOf(page, metas, linked, story, siteName);
  const section = sectionOf(page, metas, linked, title, siteName);
  trace?.begin('byline and section');
  if (byline !== undefined) trace?.note('byline', byline);
  if (section !== undefined) trace?.note('section', section);
  const partial = reason === null && !parts ? findPartial(located, text) : null;
  trace?.begin('partial');
  if (partial) trace?.note(`only ${partial.words} words are shown: ${partial.reason}`);
  const article: Article = {
    url: canonicalUrl(url, [
      page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      metas.get('og:url'),
    ]),
    title,
    ...(siteName === undefined ? {} : { siteName }),
    ...(byline === undefined ? {} : { byline }),
    ...(section === undefined ? {} : { section }),
    ...(language === undefined ? {} : { declaredLanguage: language }),
    ...dates,
    text,
    paragraphs,
    ...(entries ? { entries } : {}),
    ...(parts ? { parts: parts.told } : {}),
    ...(partial ? { partial } : {}),
  };
  if (reason === null) return ok(article);
  const readable = text === '' ? {} : { article: { ...article, notAnArticle: reason } };
  return fail({ code: 'not-an-article', reason, ...readable });
}
