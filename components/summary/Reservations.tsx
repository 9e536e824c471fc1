import type { WordKey } from '../../lib/browser/words.ts';
import type { Reduced, Summary } from '../../lib/summary.ts';
import { useWords } from '../words.tsx';

const REDUCED_WORDS = {
  language: 'reducedLanguage',
  tagger: 'reducedTagger',
  length: 'reducedLength',
} as const satisfies Record<Reduced, WordKey>;

/** What a reader has to know before trusting the summary: the page is no article, or shows or was read only in part. */
export function Reservations({ summary: { notAnArticle, partial, reduced } }: { summary: Summary }) {
  const words = useWords();
  return (
    <>
      {notAnArticle !== undefined && <p class="summary-part">{words('readAnyway')}</p>}
      {partial && (
        <p class="summary-part">
          {words(partial.reason === 'paywall' ? 'partialPaywall' : 'partialCut', partial.words)}
        </p>
      )}
      {reduced && <p class="summary-part">{words(REDUCED_WORDS[reduced])}</p>}
    </>
  );
}
