import type { Block } from '../../blocks/block.ts';
import type { Entry, PageDate } from '../../summary.ts';
import type { Paragraph } from '../article.ts';
import type { LiveBlog } from './live.ts';
import { timesOf } from './when.ts';

/**
 * The entries of a live blog as places in its text.
 *
 * @param blocks those of the text
 * @param paragraphs what became of each of them
 * @param dates the live blog's own
 * @param zone that of times without one, if it is known
 */
export function entriesOf(
  live: LiveBlog,
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
  { published, modified }: { published: PageDate | null; modified?: PageDate | undefined },
  zone: string | undefined,
): Entry[] {
  const places = new Map(blocks.map((block, i) => [block, paragraphs[i]]));
  const times = timesOf(
    live.entries.map(({ when }) => when),
    live.newestFirst,
    published?.change ? { ended: dayIn(published) } : { begun: dayIn(published), ended: dayIn(modified) },
    zone,
  );
  return live.entries.flatMap((entry, i) => {
    const own = entry.blocks.flatMap((block) => places.get(block) ?? []);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ start: first.start, end: last.end, time: times[i] ?? '' }] : [];
  });
}

const dayIn = (date: PageDate | null | undefined): string | undefined =>
  date?.iso.slice(0, 'YYYY-MM-DD'.length);
