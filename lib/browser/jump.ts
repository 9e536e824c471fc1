import { browser } from 'wxt/browser';
import type { Anchor } from '../grounding/anchor.ts';
import type { Shown } from '../grounding/show.ts';
import type { JumpRequest } from './jump-messages.ts';

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && 'places' in value && typeof value.places === 'number';

/**
 * Shows words in a tab's page: marks them and scrolls to them.
 *
 * @returns how many places are marked: several when they can't be told apart, none when the page no longer says this
 * @throws the browser's error when the page can't be reached any more
 */
export async function jumpTo(tabId: number, anchor: Anchor): Promise<Shown> {
  await Promise.all([
    // Frames of the page's own origin may hold the story.
    browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ['/jump.css'] }),
    browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/jumper.js'] }),
  ]);
  const request: JumpRequest = { type: 'jump', anchor };
  const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  if (!isShown(answer)) throw new Error('The page did not answer.');
  return answer;
}
