import { onHidingRequest } from '../browser/hiding-messages.ts';
import { Hider } from './hider.ts';

/** Both content scripts of hiding, and every injection of them, share one hider. */
const PAGE_HIDER = Symbol.for('lede.hider');

/** The page's hider, listening for requests of the extension since it was first asked for. */
export function pageHider(): Hider {
  const shared = globalThis as { [PAGE_HIDER]?: Hider };
  if (!shared[PAGE_HIDER]) {
    const hider = new Hider(document, MutationObserver);
    onHidingRequest((on) => hider.set(on));
    shared[PAGE_HIDER] = hider;
  }
  return shared[PAGE_HIDER];
}
