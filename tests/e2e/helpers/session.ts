import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../lib/cli/browser/find.ts';
import { launchBrowser } from '../../../lib/cli/browser/launch.ts';
import type { Engine } from '../../../lib/cli/browser/places.ts';
import { freshProfile, removeProfile } from '../../../lib/cli/browser/profile.ts';
import { type Page, type PageServer, servePages } from '../../../lib/cli/browser/serve.ts';
import type { DrivenBrowser } from '../../../lib/cli/browser/view.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The engines that are installed here; tests of the others skip themselves. */
export const ENGINES: { engine: Engine; installed: boolean }[] = (['chromium', 'firefox'] as const).map(
  (engine) => ({ engine, installed: findBrowser(engine) !== undefined }),
);

/** The build that users get, or the one that may read the loopback host without asking. */
export type Build = 'ordinary' | 'e2e';

export const buildFolder = (engine: Engine, build: Build = 'ordinary'): string =>
  path.join(
    ROOT,
    '.output',
    `${engine === 'firefox' ? 'firefox' : 'chrome'}-mv3${build === 'e2e' ? '-e2e' : ''}`,
  );

export const samplePage = async (name: 'en' | 'zh'): Promise<Page> => ({
  body: await readFile(path.join(ROOT, 'tests', 'pages', `${name}.html`)),
});

/** A browser with the extension, a profile of its own, and a server of pages. */
export interface Session {
  browser: DrivenBrowser;
  server: PageServer;
  /** Where exported files go. */
  downloads: string;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

export interface SessionOptions {
  build?: Build;
  /** A folder with the extension, instead of a build. */
  extension?: string;
  /** Pages besides `/zh.html` and `/en.html`. */
  pages?: Record<string, Page>;
  /** Sends everything that the browser asks for to the server of pages, which notes it. */
  noted?: boolean;
}

export async function startSession(engine: Engine, options: SessionOptions = {}): Promise<Session> {
  const { build, extension = buildFolder(engine, build), pages, noted = false } = options;
  const program = findBrowser(engine);
  if (program === undefined) throw new Error(`${engine} is not installed`);
  const server = await servePages({
    '/zh.html': await samplePage('zh'),
    '/en.html': await samplePage('en'),
    ...pages,
  });
  const profile = await freshProfile();
  const downloads = await mkdtemp(path.join(tmpdir(), 'lede-downloads-'));
  const cleanUp = async (): Promise<void> => {
    await server.close();
    await removeProfile(profile);
    await rm(downloads, { recursive: true, force: true });
  };
  const launch = (): Promise<DrivenBrowser> =>
    launchBrowser(engine, {
      program,
      extension,
      profile,
      headless: true,
      language: 'en-US',
      downloads,
      ...(noted ? { proxy: server.origin } : {}),
    });
  const session: Session = {
    browser: await launch().catch(async (error: unknown) => {
      await cleanUp();
      throw error;
    }),
    server,
    downloads,
    async restart() {
      await session.browser.close();
      session.browser = await launch();
    },
    async end() {
      await session.browser.close();
      await cleanUp();
    },
  };
  return session;
}
