import { type AccessibleNode, isNamed, type View } from '../../../lib/cli/browser/view.ts';
import { until } from '../../../lib/cli/browser/wait.ts';
import type { Session } from './session.ts';

/** Waits until a node of that role and name is there, and gives it. */
export const waitFor = (view: View, role: string, name: string | RegExp): Promise<AccessibleNode> =>
  until(`${role} ${name} is there`, async () =>
    (await view.nodes()).find((node) => isNamed(node, role, name)),
  );

/** Waits until a text in the view is that, or matches. */
export const waitForText = (view: View, text: string | RegExp): Promise<AccessibleNode> =>
  waitFor(view, 'StaticText', text);

export const has = async (view: View, role: string, name: string | RegExp): Promise<boolean> =>
  (await view.nodes()).some((node) => isNamed(node, role, name));

/** What a screen reader reads between a heading, once it is there, and the next. */
export async function textUnder(view: View, heading: string): Promise<string> {
  // Firefox builds its tree a while after the DOM, and in parts.
  await waitFor(view, 'heading', heading);
  const nodes = await view.nodes();
  const start = nodes.findIndex((node) => isNamed(node, 'heading', heading));
  const after = nodes.slice(start + 1);
  const end = after.findIndex(({ role }) => role === 'heading' || role === 'contentinfo');
  return after
    .slice(0, end === -1 ? undefined : end)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join('\n');
}

/** Opens one of the server's pages in a tab and clicks the icon over it. */
export async function readPage({ browser, server }: Session, path: string) {
  const page = await browser.open(server.origin + path);
  const popup = await browser.clickIcon(page);
  return { page, popup };
}

/** The same, and waits for the summary. */
export async function readStory(session: Session, path: string) {
  const opened = await readPage(session, path);
  await waitFor(opened.popup, 'heading', 'Participants');
  return opened;
}
