import type { Ref } from 'preact';
import { label } from '../../lib/library/label.ts';
import { webLink } from '../../lib/library/link.ts';
import { statedDates } from '../../lib/stated-dates.ts';
import type { Summary } from '../../lib/summary.ts';
import { spelledDay } from '../dates.ts';
import { pageLanguage } from '../page-language.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** What the page says of itself: known before the summary is. */
  story: Pick<
    Summary,
    'url' | 'title' | 'siteName' | 'section' | 'byline' | 'language' | 'published' | 'modified'
  >;
  /** Level of the title's heading. */
  level: 1 | 2;
  /** The title, to put the focus on. */
  headingRef: Ref<HTMLHeadingElement>;
  /** Whether the title leads to the page, which is not in front. */
  linked?: boolean;
}

/** Site, title, dates of publication, byline. */
export function SummaryHead({ story, level, headingRef, linked = false }: Props) {
  const words = useWords();
  const Heading = `h${level}` as const;
  const link = linked ? webLink(story.url) : undefined;
  const { siteName, section, byline, title, url } = story;
  const language = pageLanguage(story.language);
  const { published, updated } = statedDates(story);
  return (
    <header class="summary-head">
      <p class="summary-site">
        <bdi>{label(siteName ?? hostOf(url))}</bdi>
        {section !== undefined && <bdi lang={language.lang}>{label(section)}</bdi>}
      </p>
      <Heading ref={headingRef} tabIndex={-1} class="summary-title" {...language}>
        {label(title)}
      </Heading>
      <p class="summary-facts">
        {published && <span>{words('publishedOn', spelledDay(published.iso, words))}</span>}
        {updated && <span>{words('updatedOn', spelledDay(updated.iso, words))}</span>}
        {byline !== undefined && <bdi lang={language.lang}>{label(byline)}</bdi>}
      </p>
      {link !== undefined && (
        <a class="summary-source" href={link} target="_blank" rel="noreferrer">
          {words('openPage')}
        </a>
      )}
    </header>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
