import { browser } from 'wxt/browser';

const isAnswer = (value: unknown): value is { hidden: number } =>
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
  const answer: unknown = await browser.tabs.sendMessage(tabId, { type: 'hide', on }, { frameId: 0 });
  if (!isAnswer(answer)) throw new Error('The page did not answer.');
  return answer.hidden;
}
