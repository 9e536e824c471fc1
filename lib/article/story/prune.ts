import type { Layout } from '../page/layout.ts';
import type { Trace } from '../trace.ts';
import { dropBoxes } from './prune-boxes.ts';
import type { Draft } from './draft.ts';
import { dropClosing } from './prune-closing.ts';
import { dropNextArticles, dropTeaserArticles } from './prune-next.ts';
import { dropHeader } from './prune-header.ts';
import { dropLines } from './prune-lines.ts';
import { dropLinkLists } from './prune-lists.ts';
import { dropOffColumn } from './prune-column.ts';
import { dropRelated } from './prune-related.ts';
import { dropUnrendered } from './prune-unrendered.ts';

/**
 * Takes out of a story what is not its own, in the order in which the steps rely on each other.
 *
 * @param headlineAt index of the printed headline, or -1
 * @param layout how the page is shown, where it is
 */
export function prune(
  draft: Draft,
  headline: string,
  headlineAt: number,
  trace?: Trace,
  layout?: Layout,
): void {
  trace?.begin('next articles');
  dropNextArticles(draft, headlineAt);
  dropTeaserArticles(draft, headlineAt);
  trace?.begin('boxes and captions');
  dropBoxes(draft);
  trace?.begin('other stories');
  dropRelated(draft);
  trace?.begin('header');
  dropHeader(draft, headline, headlineAt);
  trace?.begin('production lines');
  dropLines(draft);
  trace?.begin('lists of links');
  dropLinkLists(draft);
  trace?.begin('closing lines');
  dropClosing(draft);
  if (!layout) return;
  trace?.begin('not shown');
  dropUnrendered(draft, layout);
  trace?.begin("outside the story's column");
  dropOffColumn(draft, layout);
}
