import { browser } from 'wxt/browser';
import type { HidingAnswer, HidingRequest } from './hiding-messages.ts';

const isAnswer = (value: unknown): value is HidingAnswer =>
  typeof value === 'object' && value !== null && 'hidden' in value && typeof value.hidden === 'number';

/**
 * Hides the trending blocks of a tab's page, or shows them again.
 *
 * @returns how many elements are hidden now
 * @throws the browser's error when the page can't be reached any more
 */
export async function hideClutter(tabId: number, on: boolean): Promise<number> {
  const target = { tabId };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/hide.css'] }),
    browser.scripting.executeScript({ target, files: ['/content-scripts/hider.js'] }),
  ]);
  const request: HidingRequest = { type: 'hide', on };
  const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  if (!isAnswer(answer)) throw new Error('The page did not answer.');
  return answer.hidden;
}
