import { browser } from 'wxt/browser';

/** Asks the page's hider to hide the lists of other stories, or to show them again. */
export interface HidingRequest {
  type: 'hide';
  on: boolean;
}

/** How many elements are hidden now. */
export interface HidingAnswer {
  hidden: number;
}

const isHidingRequest = (message: unknown): message is HidingRequest =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'hide' &&
  'on' in message &&
  typeof message.on === 'boolean';

/**
 * Answers hiding requests of this extension.
 *
 * @param handler gives the number of elements that are hidden afterwards
 */
export function onHidingRequest(handler: (on: boolean) => number): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, respond: (answer: HidingAnswer) => void) => {
      if (sender.id === browser.runtime.id && isHidingRequest(message))
        respond({ hidden: handler(message.on) });
    },
  );
}
