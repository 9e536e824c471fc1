import type { Page } from 'puppeteer-core';

/** One node of the browser's own accessibility tree. */
export interface AccessibleNode {
  /** ARIA role: `heading`, `button`, `switch`, … */
  role: string;
  /** Accessible name, `''` when there is none. */
  name: string;
  checked: boolean;
  disabled: boolean;
}

/** A surface of the extension, the popup or a page of it, met as a person does: by role and name. */
export interface View {
  /** Everything in the accessibility tree, in reading order. */
  nodes(): Promise<AccessibleNode[]>;
  /** Clicks the middle of the first node of that role and name, as the mouse does. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses one key, named as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** The value of an expression, evaluated in the page with the driver's rights. */
  evaluate<T>(expression: string): Promise<T>;
  /** Writes a PNG picture. */
  screenshot(file: string): Promise<void>;
  /** Closes the surface as if the user went elsewhere. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** Absolute path of the built, unpacked extension. */
  extension: string;
  /** Folder of the profile; made before, removed after by the caller. */
  profile: string;
  headless: boolean;
  /** Language of the browser's interface, BCP 47. */
  language?: string;
  /** Where downloads go without asking. */
  downloads?: string;
  /** `http://HOST:PORT` that every request goes through, those to the loopback interface too. */
  proxy?: string;
}

/** A browser with the extension in it. */
export interface DrivenBrowser {
  /** Opens an address in a new tab, in front, and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Clicks the extension's icon in the toolbar over that tab, and gives the popup that opens. */
  clickIcon(page: Page): Promise<View>;
  /** The extension's page of that file name (`library.html`), once some tab shows it. */
  extensionPage(file: string): Promise<View>;
  /** Closes the popup and all tabs but a blank one. */
  tidy(): Promise<void>;
  /** Stops the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Addresses of all the tabs. */
  tabs(): Promise<string[]>;
  /** Resolves when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export const isNamed = (node: { role: string; name: string }, role: string, name: string | RegExp): boolean =>
  node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name));
