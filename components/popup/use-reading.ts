import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadFailure } from '../../lib/outcome.ts';
import type { PageSummary, PopupServices } from './services.ts';

export type Reading =
  | { phase: 'loading' }
  | { phase: 'cancelled' }
  | { phase: 'failed'; failure: ReadFailure }
  | ({ phase: 'ready'; stale: boolean } & PageSummary);

/**
 * Reads once at the start, on every `again` and, also where the page is no article, on `anyway`. What arrives after
 * `cancel` or another reading is dropped.
 */
export function useReading({ read, watch }: Pick<PopupServices, 'read' | 'watch'>) {
  const [reading, setReading] = useState<Reading>({ phase: 'loading' });
  const controller = useRef<AbortController>(undefined);

  const start = useCallback(
    (evenIfNoArticle: boolean) => {
      controller.current?.abort();
      const mine = new AbortController();
      controller.current = mine;
      setReading({ phase: 'loading' });
      void read(mine.signal, evenIfNoArticle).then((outcome) => {
        if (mine.signal.aborted) return;
        setReading(
          outcome.ok
            ? { phase: 'ready', stale: false, ...outcome.value }
            : { phase: 'failed', failure: outcome.failure },
        );
      });
    },
    [read],
  );

  const again = useCallback(() => start(false), [start]);
  const anyway = useCallback(() => start(true), [start]);

  const cancel = useCallback(() => {
    controller.current?.abort();
    setReading({ phase: 'cancelled' });
  }, []);

  useEffect(() => {
    again();
    return () => controller.current?.abort();
  }, [again]);

  const shown = reading.phase === 'ready' && !reading.stale ? reading : undefined;
  useEffect(() => {
    if (!shown) return undefined;
    return watch(shown, () => setReading((now) => (now === shown ? { ...shown, stale: true } : now)));
  }, [shown, watch]);

  return { reading, again, anyway, cancel };
}
