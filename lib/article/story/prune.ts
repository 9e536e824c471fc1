import type { Trace } from '../trace.ts';
import { dropBoxes } from './prune-boxes.ts';
import type { Draft } from './draft.ts';
import { dropNextArticles } from './prune-next.ts';
import { dropHeader } from './prune-header.ts';
import { dropLines } from './prune-lines.ts';
import { dropRelated } from './prune-related.ts';

/**
 * Takes out of a story what is not its own, in the order in which the steps rely on each other.
 *
 * @param headlineAt index of the printed headline, or -1
 */
export function prune(draft: Draft, headline: string, headlineAt: number, trace?: Trace): void {
  trace?.begin('next articles');
  dropNextArticles(draft, headlineAt);
  trace?.begin('boxes and captions');
  dropBoxes(draft);
  trace?.begin('other stories');
  dropRelated(draft);
  trace?.begin('header');
  dropHeader(draft, headline, headlineAt);
  trace?.begin('production lines');
  dropLines(draft);
}
