import type { View } from '../../../lib/cli/browser/view.ts';
import { readStory, waitFor, waitForText } from './reading.ts';
import type { Session } from './session.ts';

/** Reads a page and saves it; gives what the popup says then. */
export async function savePage(session: Session, path: string): Promise<void> {
  const { page, popup } = await readStory(session, path);
  await popup.click('button', 'Save');
  await waitForText(popup, /^(Saved|Updated)$/);
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
