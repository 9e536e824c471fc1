import { useEffect, useState } from 'preact/hooks';
import type { SavedDates, SaveFailure } from '../../lib/library/store.ts';
import type { Summary } from '../../lib/summary.ts';
import type { PopupServices } from './services.ts';

export type Saving =
  | { phase: 'unsaved' }
  | ({ phase: 'before' } & SavedDates)
  | { phase: 'saving' }
  | { phase: 'saved' | 'updated' }
  | { phase: 'failed'; failure: SaveFailure };

/** Whether a summary is saved, and saving it. */
export function useSaving(
  summary: Summary,
  { save, savedDates }: Pick<PopupServices, 'save' | 'savedDates'>,
) {
  const [saving, setSaving] = useState<Saving>({ phase: 'unsaved' });

  useEffect(() => {
    let current = true;
    setSaving({ phase: 'unsaved' });
    void savedDates(summary.url).then((dates) => {
      // A click on Save may have been quicker.
      if (current && dates)
        setSaving((now) => (now.phase === 'unsaved' ? { phase: 'before', ...dates } : now));
    });
    return () => {
      current = false;
    };
  }, [summary, savedDates]);

  async function start(): Promise<void> {
    setSaving({ phase: 'saving' });
    const outcome = await save(summary);
    setSaving(outcome.ok ? { phase: outcome.value.status } : { phase: 'failed', failure: outcome.failure });
  }

  return { saving, start };
}
