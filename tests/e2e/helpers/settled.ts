import type { View } from '../../../lib/cli/browser/view.ts';
import { until } from '../../../lib/cli/browser/wait.ts';
import { word } from './words.ts';

/** Whatever the page, the popup is in its final state by then; the rest is the driver's own time. */
export const LIMIT_MS = 2000 + 1000;

/** The heading that the popup ends with. */
export const settled = (popup: View): Promise<string> =>
  until(
    'the popup is in a final state',
    async () => {
      const nodes = await popup.nodes();
      const heading = nodes.find(({ role }) => role === 'heading')?.name;
      const busy = nodes.some(({ name }) => name === word('reading') || name === word('summarising'));
      return !busy && heading;
    },
    LIMIT_MS,
  );
