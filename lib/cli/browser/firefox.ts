import { type Browser, launch, type Page } from 'puppeteer-core';
import { answerPrompt, clickToolbarButton, isShown, stopBackground, TIDY } from './firefox-scripts.ts';
import { FirefoxView, type InBrowser } from './firefox-view.ts';
import type { DrivenBrowser, LaunchOptions } from './view.ts';
import { until } from './wait.ts';

const EXTENSION_ID = 'lede@lede.invalid';

/** The address of the extension's pages is random per profile unless it is set. */
const EXTENSION_HOST = '2f1d7c2e-5d2b-4c1e-9a54-1ede00000001';

/** WebDriver BiDi, as far as it is used here; puppeteer holds it but does not show it in its types. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Context {
  context: string;
  url: string;
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

function preferences({ language, downloads, proxy }: LaunchOptions): Record<string, unknown> {
  const through = proxy === undefined ? undefined : new URL(proxy);
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
    // A temporary extension's storage goes when the browser closes, an installed one's stays:
    // these make the temporary one behave as the installed one.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Prompts take clicks at once, not only after a moment in sight.
    'security.notification_enable_delay': 0,
    ...(language ? { 'intl.locale.requested': language } : {}),
    ...(downloads
      ? {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.useDownloadDir': true,
          'browser.download.alwaysOpenPanel': false,
          'browser.download.always_ask_before_handling_new_types': false,
        }
      : {}),
    ...(through
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': through.hostname,
          'network.proxy.http_port': Number(through.port),
          'network.proxy.ssl': through.hostname,
          'network.proxy.ssl_port': Number(through.port),
          'network.proxy.allow_hijacking_localhost': true,
        }
      : {}),
  };
}

export class FirefoxBrowser implements DrivenBrowser {
  readonly closed: Promise<void>;

  private constructor(
    /** The driver's own handle, for what the two engines do not share. */
    readonly driver: Browser,
  ) {
    this.closed = new Promise((resolve) => {
      driver.once('disconnected', () => resolve());
    });
  }

  static async launch(options: LaunchOptions): Promise<FirefoxBrowser> {
    const driver = await launch({
      browser: 'firefox',
      executablePath: options.program,
      userDataDir: options.profile,
      headless: options.headless,
      defaultViewport: null,
      // Without it no driver can reach the toolbar.
      args: ['--remote-allow-system-access', ...(options.headless ? ['--width=1280', '--height=900'] : [])],
      extraPrefsFirefox: preferences(options),
    });
    try {
      await driver.installExtension(options.extension);
    } catch (error) {
      await driver.close();
      throw error;
    }
    return new FirefoxBrowser(driver);
  }

  async open(url: string): Promise<Page> {
    const page = await this.driver.newPage();
    // Where Firefox loads a page of its own, the driver is never told that it is there.
    if (url.startsWith('about:')) page.goto(url).catch(() => {});
    else await page.goto(url);
    await until(`${url} is open`, async () => (await this.tabs()).includes(url));
    await page.bringToFront();
    return page;
  }

  async clickIcon(page: Page): Promise<FirefoxView> {
    await page.bringToFront();
    await this.#inBrowser(clickToolbarButton(EXTENSION_ID));
    return this.extensionPage('popup.html');
  }

  async extensionPage(file: string): Promise<FirefoxView> {
    await until(`${file} is open`, () => this.#inBrowser<boolean>(isShown(file)));
    return new FirefoxView(file, this.#inBrowser);
  }

  /** Answers the prompt for a permission, once it is there. */
  async answerPrompt(allow: boolean): Promise<void> {
    await until('the prompt is there', () => this.#inBrowser<boolean>(answerPrompt(allow)));
  }

  async tidy(): Promise<void> {
    await this.#inBrowser(TIDY);
  }

  async stopBackground(): Promise<void> {
    await this.#inBrowser(stopBackground(EXTENSION_ID));
  }

  tabs(): Promise<string[]> {
    return this.#inBrowser('gBrowser.browsers.map((browser) => browser.currentURI.spec)');
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  readonly #inBrowser: InBrowser = async <T>(expression: string): Promise<T> => {
    const { connection } = this.driver as unknown as { connection: BidiConnection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { contexts } = tree.result as { contexts: Context[] };
    const target = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!target) throw new Error('Firefox has no window');
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: target.context },
      awaitPromise: true,
      serializationOptions: { maxObjectDepth: 4 },
    });
    const evaluated = answer.result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return plain(evaluated.result) as T;
  };
}

/** A value of WebDriver BiDi as a JavaScript value; lists and scalars are all that is asked for here. */
function plain(remote: { value?: unknown; type?: string }): unknown {
  if (remote.type !== 'array') return remote.value;
  return (remote.value as { value?: unknown; type?: string }[]).map(plain);
}
