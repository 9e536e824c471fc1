import type { Layout } from '../../../../lib/article/page/layout.ts';

const COLUMN = '0,600,0,20';

/**
 * A layout that the markup spells out: `unseen` hides an element with all that is in it, `box="left,right,top,bottom"`
 * places one, `lifted` takes it out of the flow. What says nothing stands in the story's column.
 */
export const fakeLayout: Layout = {
  isRendered: (element) => element.closest('[unseen]') === null,
  boxOf(element) {
    const [left = 0, right = 0, top = 0, bottom = 0] = (element.getAttribute('box') ?? COLUMN)
      .split(',')
      .map(Number);
    return { left, right, top, bottom };
  },
  isPositioned: (element) => element.hasAttribute('lifted'),
};
