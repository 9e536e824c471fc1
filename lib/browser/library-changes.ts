/** Tells open library pages that records have changed. Stays within the extension's own origin. */
const CHANNEL = 'lede-library-changes';

export function libraryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it is no window: a channel has no target
  channel.postMessage(null);
  channel.close();
}

export function onLibraryChanged(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', callback);
  return () => channel.close();
}
