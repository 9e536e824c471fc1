import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { ChromiumView } from './chromium-view.ts';
import type { DrivenBrowser, LaunchOptions } from './view.ts';
import { until } from './wait.ts';

/** The browser's own errands (updates, field trials, …) are switched off: what is asked for is the page's doing. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** A screen of a size that people have: headless, it would be 800 × 600. */
const HEADLESS = ['--disable-gpu', '--window-size=1280,900', '--screen-info={1600x1200}'];

function flags({ headless, language, proxy }: LaunchOptions): string[] {
  return [
    ...QUIET,
    ...(headless ? HEADLESS : []),
    // Chromium's sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(language ? [`--lang=${language}`] : []),
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

export class ChromiumBrowser implements DrivenBrowser {
  readonly closed: Promise<void>;

  private constructor(
    /** The driver's own handle, for what the two engines do not share. */
    readonly driver: Browser,
  ) {
    this.closed = new Promise((resolve) => {
      driver.once('disconnected', () => resolve());
    });
  }

  /** Launches Chrome, Chromium or Edge. */
  static async launch(options: LaunchOptions): Promise<ChromiumBrowser> {
    const { program, extension, profile, headless, language, downloads } = options;
    const driver = await launch({
      executablePath: program,
      userDataDir: profile,
      headless,
      pipe: true,
      enableExtensions: [extension],
      defaultViewport: null,
      // A popup is made wider by its scrollbar, so it is shown as users see it.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      args: flags(options),
      env: { ...process.env, ...(language ? { LANGUAGE: language } : {}) },
      ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
    });
    return new ChromiumBrowser(driver);
  }

  /** The installed extension; Chromium lists it a moment after the launch. */
  extension(): Promise<Extension> {
    return until('the extension is installed', async () => [...(await this.driver.extensions()).values()][0]);
  }

  async open(url: string): Promise<Page> {
    const page = await this.driver.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  async clickIcon(page: Page): Promise<ChromiumView> {
    const extension = await this.extension();
    await extension.triggerAction(page);
    return this.extensionPage('popup.html');
  }

  async extensionPage(file: string): Promise<ChromiumView> {
    const target = await until(`${file} is open`, async () =>
      this.driver.targets().find((t) => isExtensionFile(t.url(), file)),
    );
    return new ChromiumView(await target.asPage());
  }

  async tidy(): Promise<void> {
    await this.driver.newPage();
    const kept = (await this.driver.pages()).at(-1)?.target();
    const others = this.driver.targets().filter((t) => t.type() === 'page' && t !== kept);
    // A target that closes with another one is what is wanted too.
    await Promise.allSettled(others.map(async (target) => (await target.asPage()).close()));
  }

  async stopBackground(): Promise<void> {
    const worker = this.driver.targets().find((target) => target.type() === 'service_worker');
    await (await worker?.worker())?.close();
  }

  async tabs(): Promise<string[]> {
    return (await this.driver.pages()).map((page) => page.url());
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

const isExtensionFile = (url: string, file: string): boolean =>
  URL.canParse(url) &&
  new URL(url).protocol === 'chrome-extension:' &&
  new URL(url).pathname.endsWith(`/${file}`);
