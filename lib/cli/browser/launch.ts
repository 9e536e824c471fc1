import { ChromiumBrowser } from './chromium.ts';
import { FirefoxBrowser } from './firefox.ts';
import type { Engine } from './places.ts';
import type { DrivenBrowser, LaunchOptions } from './view.ts';

/** Starts an installed browser with the extension in it. */
export const launchBrowser = (engine: Engine, options: LaunchOptions): Promise<DrivenBrowser> =>
  engine === 'firefox' ? FirefoxBrowser.launch(options) : ChromiumBrowser.launch(options);
