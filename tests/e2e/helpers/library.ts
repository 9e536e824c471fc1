import type { View } from '../../../lib/cli/browser/view.ts';
import { until } from '../../../lib/cli/browser/wait.ts';
import { readStory, waitFor } from './reading.ts';
import type { Session } from './session.ts';
import { word } from './words.ts';

/** Presses Save and waits until the popup's status says that it is done. */
export async function save(popup: View): Promise<void> {
  await popup.click('button', 'Save');
  const done = new Set([word('saved'), word('savedAgain')]);
  await until('saving is done', async () => (await statuses(popup)).some((text) => done.has(text)));
}

/** What the polite announcements say at the moment. */
async function statuses(view: View): Promise<string[]> {
  const nodes = await view.nodes();
  return nodes.filter((_, i) => nodes[i - 1]?.role === 'status').map(({ name }) => name);
}

/** Reads a page and saves it. */
export async function savePage(session: Session, path: string): Promise<void> {
  const { page, popup } = await readStory(session, path);
  await save(popup);
  await popup.close();
  await page.close();
}

/** Goes to the library as a user does: the icon, then the button. */
export async function openLibrary(session: Session): Promise<View> {
  const { popup } = await readStory(session, '/en.html');
  await popup.click('button', 'Library');
  const library = await session.browser.extensionPage('library.html');
  await waitFor(library, 'heading', 'Library');
  return library;
}

/** The titles in the list begin the accessible names of their links. */
export const entries = async (library: View): Promise<string[]> =>
  (await library.nodes())
    .filter(({ role, name }) => role === 'link' && /Saved/.test(name))
    .map(({ name }) => name);
