import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { label } from '../../lib/library/label.ts';
import { webLink } from '../../lib/library/link.ts';
import { statedDates } from '../../lib/stated-dates.ts';
import type { Summary } from '../../lib/summary.ts';
import { spelledDay } from '../dates.ts';
import { pageLanguage } from '../page-language.ts';
import { useWords } from '../words.tsx';
import { Dates } from './Dates.tsx';
import { KeySentences } from './KeySentences.tsx';
import { Participants } from './Participants.tsx';
import { PartOfStory } from './PartOfStory.tsx';
import { Reservations } from './Reservations.tsx';
import { Statements } from './Statements.tsx';

interface Props {
  summary: Summary;
  /** Level of the title's heading; the parts' headings are one below. */
  level: 1 | 2;
  /** The title, to put the focus on. */
  headingRef: Ref<HTMLHeadingElement>;
  /** Whether the title leads to the page, which is not in front. */
  linked?: boolean;
}

/** A summary, in the popup and in the library. */
export function SummaryView({ summary, level, headingRef, linked = false }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<string>();
  const Heading = `h${level}` as const;
  const below = level === 1 ? 2 : 3;
  const link = linked ? webLink(summary.url) : undefined;
  const { siteName, section, byline, title, url, language } = summary;
  const { published, updated } = statedDates(summary);
  return (
    <article class="summary">
      <header class="summary-head">
        <p class="summary-site">
          <bdi>{label(siteName ?? hostOf(url))}</bdi>
          {section !== undefined && <bdi lang={pageLanguage(language).lang}>{label(section)}</bdi>}
        </p>
        <Heading ref={headingRef} tabIndex={-1} class="summary-title" {...pageLanguage(language)}>
          {label(title)}
        </Heading>
        <p class="summary-facts">
          {published && <span>{words('publishedOn', spelledDay(published.iso, words))}</span>}
          {updated && <span>{words('updatedOn', spelledDay(updated.iso, words))}</span>}
          {byline !== undefined && <bdi lang={pageLanguage(language).lang}>{label(byline)}</bdi>}
        </p>
        {link !== undefined && (
          <a class="summary-source" href={link} target="_blank" rel="noreferrer">
            {words('openPage')}
          </a>
        )}
      </header>
      <Reservations summary={summary} />
      {summary.parts && <PartOfStory parts={summary.parts} />}
      <Participants summary={summary} level={below} chosen={chosen} onChoose={setChosen} />
      <Dates summary={summary} level={below} />
      <Statements summary={summary} level={below} chosen={chosen} onClear={() => setChosen(undefined)} />
      <KeySentences summary={summary} level={below} />
    </article>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
