import type { Ref } from 'preact';
import type { Summary } from '../../lib/summary.ts';
import { SavedProvider } from './Jump.tsx';
import { SummaryBody } from './SummaryBody.tsx';
import { SummaryHead } from './SummaryHead.tsx';

interface Props {
  summary: Summary;
  /** Level of the title's heading; the parts' headings are one below. */
  level: 1 | 2;
  /** The title, to put the focus on. */
  headingRef: Ref<HTMLHeadingElement>;
  /** Whether links lead to the page, which is not in front. */
  linked?: boolean;
}

/** A whole summary. */
export function SummaryView({ summary, level, headingRef, linked = false }: Props) {
  return (
    <article class="summary">
      <SummaryHead story={summary} level={level} headingRef={headingRef} linked={linked} />
      <SavedProvider value={linked ? summary : undefined}>
        <SummaryBody summary={summary} level={level === 1 ? 2 : 3} />
      </SavedProvider>
    </article>
  );
}
