import { browser } from 'wxt/browser';

/** Shows the library: the tab that has it open, or a new one. */
export async function showLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const open = await browser.tabs.query({ url: `${url}*` });
  const [tab] = open;
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
