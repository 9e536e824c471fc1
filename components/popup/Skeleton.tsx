import { useWords } from '../words.tsx';

/** The summary's outline while the page is read. */
export function Skeleton({ onCancel }: { onCancel: () => void }) {
  const words = useWords();
  return (
    <section class="skeleton" aria-busy="true">
      <h1 class="visually-hidden">{words('reading')}</h1>
      <div class="skeleton-bars" aria-hidden="true">
        {['site', 'title', 'title short', 'facts', 'head', 'row', 'row', 'head', 'block', 'block'].map(
          (bar, i) => (
            <span key={i} class={`bar ${bar}`} />
          ),
        )}
      </div>
      <div class="skeleton-foot">
        <span aria-hidden="true">{words('reading')}</span>
        <button type="button" class="button" onClick={onCancel}>
          {words('cancel')}
        </button>
      </div>
    </section>
  );
}
