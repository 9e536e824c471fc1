import { useWords } from '../words.tsx';

/** When the browser does not open the database. */
export function Unreadable({ onRetry }: { onRetry: () => void }) {
  const words = useWords();
  return (
    <section class="empty" role="alert">
      <h2>{words('libraryUnreadable')}</h2>
      <p>{words('whyLibraryUnreadable')}</p>
      <button type="button" class="button primary" onClick={onRetry}>
        {words('retry')}
      </button>
    </section>
  );
}
