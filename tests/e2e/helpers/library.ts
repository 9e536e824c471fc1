import type { View } from '../../../lib/cli/browser/view.ts';
import { until } from '../../../lib/cli/browser/wait.ts';
import { readStory, waitFor } from './reading.ts';
import type { Session } from './session.ts';
import { word } from './words.ts';

/** Presses Save and waits until the popup says that it is done. */
export async function save(popup: View): Promise<void> {
  await popup.click('button', 'Save');
  // Not by its words alone: the dates say "Updated" as well.
  await until('saving is done', () => popup.evaluate<boolean>(SAVED));
}

const SAVED = `[...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
  ${JSON.stringify([word('saved'), word('savedAgain')])}.includes(textContent))`;

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
