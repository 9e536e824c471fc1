import { isMostlyLinks } from '../../blocks/block.ts';
import type { Draft } from './draft.ts';

/**
 * Takes out whole other articles that are set below this one, as feeds without end do: from the next headline on that
 * is set exactly as the page's own.
 *
 * @param headlineAt index of the printed headline, or -1
 */
export function dropNextArticles(draft: Draft, headlineAt: number): void {
  if (headlineAt < 0) return;
  const { element } = draft.block(headlineAt);
  if (element.nodeName !== 'H1' || !element.className) return;
  const begun = draft.paragraphs().find((index) => index > headlineAt);
  if (begun === undefined) return;
  const next = draft.blocks.findIndex(
    (block, index) =>
      index > begun &&
      block.element !== element &&
      !isMostlyLinks(block) &&
      block.element.nodeName === 'H1' &&
      block.element.className === element.className,
  );
  if (next < 0) return;
  for (const index of draft.indexes())
    if (index >= next) draft.drop(index, 'below the next headline of this look');
}
