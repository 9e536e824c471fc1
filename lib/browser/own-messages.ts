import { browser } from 'wxt/browser';

/** Messages are taken from our own pages only, not from scripts in web pages. */
const fromOwnPage = (sender: { id?: string; url?: string }): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/**
 * For the background: answers the requests that `copy` recognises. Adds its listener at once.
 *
 * @param copy gives a checked copy of a request, or nothing for any other message
 * @param answer gives what to answer; on an error the answer is `undefined`
 */
export function onOwnMessage<T>(
  copy: (message: unknown) => T | undefined,
  answer: (request: T) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = fromOwnPage(sender) ? copy(message) : undefined;
    if (request === undefined) return undefined;
    answer(request).then(respond, () => respond());
    return true; // the answer comes later
  });
}
