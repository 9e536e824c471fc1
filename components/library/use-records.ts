import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedSummary } from '../../lib/library/record.ts';
import type { LibraryServices } from './services.ts';

export type Records = { phase: 'loading' | 'unreadable' } | { phase: 'ready'; list: SavedSummary[] };

/** The saved records, kept as they are stored. */
export function useRecords({ list, onChanged }: Pick<LibraryServices, 'list' | 'onChanged'>) {
  const [records, setRecords] = useState<Records>({ phase: 'loading' });

  const reload = useCallback(async () => {
    try {
      setRecords({ phase: 'ready', list: await list() });
    } catch {
      setRecords({ phase: 'unreadable' });
    }
  }, [list]);

  useEffect(() => {
    void reload();
    return onChanged(() => void reload());
  }, [reload, onChanged]);

  return { records, reload };
}
