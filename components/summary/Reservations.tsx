import type { Summary } from '../../lib/summary.ts';
import { useWords } from '../words.tsx';

/** What a reader has to know before trusting the summary: the page is no article, or shows only a part of it. */
export function Reservations({ summary: { notAnArticle, partial } }: { summary: Summary }) {
  const words = useWords();
  return (
    <>
      {notAnArticle !== undefined && <p class="summary-part">{words('readAnyway')}</p>}
      {partial && (
        <p class="summary-part">
          {words(partial.reason === 'paywall' ? 'partialPaywall' : 'partialCut', partial.words)}
        </p>
      )}
    </>
  );
}
