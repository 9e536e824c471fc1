import type { Ref } from 'preact';
import type { Article } from '../../lib/article/article.ts';
import type { Summary } from '../../lib/summary.ts';
import { SummaryBody } from '../summary/SummaryBody.tsx';
import { SummaryHead } from '../summary/SummaryHead.tsx';
import { useWords } from '../words.tsx';
import { Outline } from './Outline.tsx';

interface Props {
  article: Article;
  /** Absent while it is made. */
  summary: Summary | undefined;
  headingRef: Ref<HTMLHeadingElement>;
  onCancel: () => void;
}

/** The page's headline and dates at once, the rest of the summary as soon as it is there. */
export function Story({ article, summary, headingRef, onCancel }: Props) {
  const words = useWords();
  const { language = article.declaredLanguage?.split(/[-_]/, 1)[0] ?? 'und' } = summary ?? {};
  return (
    <article class="summary" aria-busy={summary === undefined}>
      <SummaryHead story={{ ...article, language }} level={1} headingRef={headingRef} />
      {summary ? (
        <SummaryBody summary={summary} level={2} />
      ) : (
        <Outline
          bars={['head', 'row', 'row', 'head', 'block', 'block']}
          doing={words('summarising')}
          onCancel={onCancel}
        />
      )}
    </article>
  );
}
