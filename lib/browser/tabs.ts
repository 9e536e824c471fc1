import { browser } from 'wxt/browser';
import type { TabSeam } from './read-tab.ts';

/** The browser's tabs, for `readTab` and `watchTab`. */
export const tabs: TabSeam = {
  async active() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
  },

  async address(tabId) {
    try {
      return (await browser.tabs.get(tabId)).url;
    } catch {
      return undefined; // the tab was closed
    }
  },

  async runReader(tabId) {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
    });
    return injection?.result;
  },

  onChanged(tabId, callback) {
    const onUpdated = (updated: number): void => {
      if (updated === tabId) callback();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onUpdated);
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onUpdated);
    };
  },
};
