import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabReading } from '../../lib/browser/read-tab.ts';
import type { ReadFailure } from '../../lib/outcome.ts';
import type { Summary } from '../../lib/summary.ts';
import type { PopupServices } from './services.ts';

export type Reading =
  | { phase: 'loading' }
  | { phase: 'cancelled' }
  | { phase: 'failed'; failure: ReadFailure }
  /** The page is read; its summary comes a little later. */
  | { phase: 'read'; read: TabReading; summary?: Summary; stale: boolean };

/**
 * Reads once at the start, on every `again` and, also where the page is no article, on `anyway`. What arrives after
 * `cancel` or another reading is dropped.
 */
export function useReading({ read, summarise, watch }: Pick<PopupServices, 'read' | 'summarise' | 'watch'>) {
  const [reading, setReading] = useState<Reading>({ phase: 'loading' });
  const controller = useRef<AbortController>(undefined);

  const start = useCallback(
    (evenIfNoArticle: boolean) => {
      controller.current?.abort();
      const { signal } = (controller.current = new AbortController());
      const show = (next: (now: Reading) => Reading): void => {
        if (!signal.aborted) setReading(next);
      };
      const failed = (failure: ReadFailure): void => show(() => ({ phase: 'failed', failure }));

      async function run(): Promise<void> {
        const page = await read(signal, evenIfNoArticle);
        if (!page.ok) return failed(page.failure);
        show(() => ({ phase: 'read', read: page.value, stale: false }));
        if (signal.aborted) return;
        const made = await summarise(page.value.article, signal);
        if (!made.ok) return failed(made.failure);
        show((now) => (now.phase === 'read' ? { ...now, summary: made.value } : now));
      }

      setReading({ phase: 'loading' });
      void run();
    },
    [read, summarise],
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

  const watched = reading.phase === 'read' && !reading.stale ? reading.read : undefined;
  useEffect(() => {
    if (!watched) return undefined;
    return watch(watched, () =>
      setReading((now) => (now.phase === 'read' && now.read === watched ? { ...now, stale: true } : now)),
    );
  }, [watched, watch]);

  return { reading, again, anyway, cancel };
}
