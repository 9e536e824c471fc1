import { browser } from 'wxt/browser';
import type { Anchor } from '../grounding/anchor.ts';
import type { Shown } from '../grounding/show.ts';

/** Asks the page's jumper to show words in the page. */
export interface JumpRequest {
  type: 'jump';
  anchor: Anchor;
}

/** A page that is asked again has its listener already. */
const LISTENING = Symbol.for('lede.jumper');

const isJumpRequest = (message: unknown): message is JumpRequest =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'jump' &&
  'anchor' in message;

/** Answers jump requests of this extension, once in a page however often the script is put into it. */
export function onJumpRequest(show: (anchor: Anchor) => Shown): void {
  const shared = globalThis as { [LISTENING]?: true };
  if (shared[LISTENING]) return;
  shared[LISTENING] = true;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Shown) => void) => {
    if (sender.id === browser.runtime.id && isJumpRequest(message)) respond(show(message.anchor));
  });
}
