import { useState } from 'preact/hooks';
import type { SavedSummary } from '../../lib/library/record.ts';
import type { LibraryServices } from './services.ts';

export type Deleting =
  | { phase: 'none' }
  | { phase: 'deleted'; record: SavedSummary }
  | { phase: 'restored'; record: SavedSummary }
  | { phase: 'failed' };

/** Deleting at once, and taking it back while the offer stands. */
export function useDeleting(
  { remove, restore }: Pick<LibraryServices, 'remove' | 'restore'>,
  reload: () => Promise<void>,
) {
  const [deleting, setDeleting] = useState<Deleting>({ phase: 'none' });

  async function change(work: Promise<void>, done: Deleting): Promise<void> {
    try {
      await work;
      setDeleting(done);
    } catch {
      setDeleting({ phase: 'failed' });
    }
    await reload();
  }

  return {
    deleting,
    deleteRecord: (record: SavedSummary) => change(remove(record.url), { phase: 'deleted', record }),
    undo: () =>
      deleting.phase === 'deleted'
        ? change(restore(deleting.record), { phase: 'restored', record: deleting.record })
        : Promise.resolve(),
    dismiss: () => setDeleting({ phase: 'none' }),
  };
}
