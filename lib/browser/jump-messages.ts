import { browser } from 'wxt/browser';
import type { Anchor } from '../grounding/anchor.ts';
import type { Shown } from '../grounding/show.ts';

/** Asks the page's jumper to show words in the page, or without an anchor to take the marks away. */
export interface JumpRequest {
  type: 'jump';
  anchor: Anchor | null;
}

/** Nothing is marked. */
export const NOTHING_SHOWN: Shown = { places: 0, seen: false };

/** A page that is asked again has its listener already. */
const LISTENING = Symbol.for('lede.jumper');

const isJumpRequest = (message: unknown): message is JumpRequest =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'jump' &&
  'anchor' in message;

/** Answers jump requests of this extension, once in a page however often the script is put into it. */
export function onJumpRequest({ show, clear }: { show: (anchor: Anchor) => Shown; clear: () => void }): void {
  const shared = globalThis as { [LISTENING]?: true };
  if (shared[LISTENING]) return;
  shared[LISTENING] = true;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Shown) => void) => {
    if (sender.id !== browser.runtime.id || !isJumpRequest(message)) return;
    if (message.anchor) {
      respond(show(message.anchor));
    } else {
      clear();
      respond(NOTHING_SHOWN);
    }
  });
}
