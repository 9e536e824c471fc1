/** Tells open library pages that records have changed. Stays within the extension's own origin. */
const CHANNEL = 'lede-library-changes';

export function libraryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it is no window: a channel has no target
  channel.postMessage(null);
  channel.close();
}

/**
 * Calls back when records have changed, and when this page comes to the front: a popup that closed on its save told
 * nobody.
 */
export function onLibraryChanged(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') callback();
  };
  channel.addEventListener('message', callback);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    channel.close();
    document.removeEventListener('visibilitychange', whenVisible);
  };
}
