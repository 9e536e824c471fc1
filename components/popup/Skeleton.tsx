import { useWords } from '../words.tsx';
import { Outline } from './Outline.tsx';

/** The summary's outline while the page is read. */
export function Skeleton({ onCancel }: { onCancel: () => void }) {
  const words = useWords();
  return (
    <section aria-busy="true">
      <h1 class="visually-hidden">{words('reading')}</h1>
      <Outline
        bars={['site', 'title', 'title short', 'facts', 'head', 'row', 'row', 'head', 'block', 'block']}
        doing={words('reading')}
        onCancel={onCancel}
      />
    </section>
  );
}
