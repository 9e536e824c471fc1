import { webLink } from '../../lib/library/link.ts';
import type { StoryPart } from '../../lib/summary.ts';
import { useWords } from '../words.tsx';

/** Says that the story goes on elsewhere, with the way to all of it where the page knows one. */
export function PartOfStory({ parts }: { parts: StoryPart }) {
  const words = useWords();
  const { part, of } = parts;
  const whole = parts.whole === undefined ? undefined : webLink(parts.whole);
  return (
    <p class="summary-part">
      <span>{of === undefined ? words('partOfStory', part) : words('partOfStoryCounted', part, of)}</span>
      {whole !== undefined && (
        <>
          {' '}
          <a href={whole} target="_blank" rel="noreferrer">
            {words('openWholeStory')}
          </a>
        </>
      )}
    </p>
  );
}
