import type { Entry } from '../../lib/summary.ts';
import { entryMoment, exactDate } from '../dates.ts';
import { useWords } from '../words.tsx';

/** When an entry of a live blog was written: the time of day, with the day where the entries are of several. */
export function EntryTime({ entry, entries }: { entry: Entry; entries: readonly Entry[] }) {
  const words = useWords();
  const days = new Set(entries.map(({ time }) => time.slice(0, Math.max(0, time.indexOf('T')))));
  return (
    <time class="statement-time" dateTime={entry.time} title={exactDate(entry.time)}>
      {words('postedAt', entryMoment(entry.time, days.size > 1, words))}
    </time>
  );
}
