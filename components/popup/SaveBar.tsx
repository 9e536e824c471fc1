import type { Words } from '../../lib/browser/words.ts';
import type { Summary } from '../../lib/summary.ts';
import { spelledMoment } from '../dates.ts';
import { useWords } from '../words.tsx';
import type { PopupServices } from './services.ts';
import { type Saving, useSaving } from './use-saving.ts';

function savingText(saving: Saving, words: Words): string {
  switch (saving.phase) {
    case 'unsaved':
      return '';
    case 'before':
      return words('savedBefore', spelledMoment(saving.updatedAt, words));
    case 'saving':
      return words('saving');
    case 'saved':
      return words('saved');
    case 'updated':
      return words('savedAgain');
    case 'failed':
      return words(saving.failure.code === 'storage-full' ? 'storageFull' : 'saveFailed');
  }
}

interface Props {
  summary: Summary;
  /** The tab shows another page by now: nothing is saved. */
  stale: boolean;
  services: PopupServices;
}

/** Save and Library, and how saving went. */
export function SaveBar({ summary, stale, services }: Props) {
  const words = useWords();
  const { saving, start } = useSaving(summary, services);
  return (
    <div class="saving">
      <div class="saving-buttons">
        <button
          type="button"
          class="button primary"
          disabled={stale || saving.phase === 'saving'}
          onClick={() => void start()}
        >
          {words('save')}
        </button>
        <button type="button" class="button" onClick={services.openLibrary}>
          {words('library')}
        </button>
        {saving.phase === 'failed' && (
          <button type="button" class="button" onClick={() => services.exportNow(summary)}>
            {words('exportNow')}
          </button>
        )}
      </div>
      <output class={saving.phase === 'failed' ? 'note problem' : 'note'}>{savingText(saving, words)}</output>
    </div>
  );
}
