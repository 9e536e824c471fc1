import { browser } from 'wxt/browser';
import type { Anchor } from '../grounding/anchor.ts';
import type { Shown } from '../grounding/show.ts';
import type { JumpRequest } from './jump-messages.ts';

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' &&
  value !== null &&
  'places' in value &&
  typeof value.places === 'number' &&
  'seen' in value &&
  typeof value.seen === 'boolean';

/**
 * Shows words in a tab's page: marks them and scrolls to them.
 *
 * @throws the browser's error when the page can't be reached any more
 */
export async function jumpTo(tabId: number, anchor: Anchor): Promise<Shown> {
  await Promise.all([
    // Frames of the page's own origin may hold the story.
    browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ['/jump.css'] }),
    browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/jumper.js'] }),
  ]);
  return ask(tabId, { type: 'jump', anchor });
}

/**
 * Takes the marks of the last jump out of a tab's page.
 *
 * @throws the browser's error when the page can't be reached any more
 */
export async function clearMarks(tabId: number): Promise<void> {
  await ask(tabId, { type: 'jump', anchor: null });
}

async function ask(tabId: number, request: JumpRequest): Promise<Shown> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  if (!isShown(answer)) throw new Error('The page did not answer.');
  return answer;
}
