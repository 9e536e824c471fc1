import { browser } from 'wxt/browser';
import type { Told } from '../article/watch.ts';

/**
 * A line between the popup and the page that it read, open as long as the popup: the popup says what it was told, the
 * page says when it tells something else.
 */
const LINE = 'story';
const CHANGED = 'changed';
/** A page that is read again has its listener already. */
const LISTENING = Symbol.for('lede.story');

/** Watches until the function that it gives is called. */
export type Watch = (told: Told, onChanged: () => void) => () => void;

/** For the reader's content script: watches the page for whoever asks over the line. */
export function onStoryWatched(watch: Watch): void {
  const shared = globalThis as { [LISTENING]?: true };
  if (shared[LISTENING]) return;
  shared[LISTENING] = true;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LINE || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((told: Told) => {
      port.onDisconnect.addListener(watch(told, () => port.postMessage(CHANGED)));
    });
  });
}

/** For the popup: calls back when the tab's page tells something else than this, until stopped. */
export function watchTold(tabId: number, { title, text }: Told, onChanged: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: LINE, frameId: 0 });
  port.onMessage.addListener(onChanged);
  port.postMessage({ title, text } satisfies Told);
  return () => port.disconnect();
}
