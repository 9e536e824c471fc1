import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { findBrowser } from '../../lib/cli/browser/find.ts';
import { type Engine, VARIABLES } from '../../lib/cli/browser/places.ts';
import { ROOT, run } from './command.ts';

const DEBIAN_PACKAGES: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOADS: Record<Engine, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'browsers');

const mayUsePackages = async (): Promise<boolean> =>
  process.getuid?.() === 0 && /^ID=debian$/m.test(await readFile('/etc/os-release', 'utf8').catch(() => ''));

async function installPackages(engines: Engine[]): Promise<void> {
  const names = engines.map((engine) => DEBIAN_PACKAGES[engine]).join(' ');
  await run(`apt-get update && apt-get install -y --no-install-recommends ${names} fonts-noto-cjk`, {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

async function download(engine: Engine): Promise<string | undefined> {
  const browser = DOWNLOADS[engine];
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    return (await install({ browser, buildId, platform, cacheDir: CACHE })).executablePath;
  } catch {
    return undefined;
  }
}

/**
 * The browsers' programs: installed ones, else the system's packages where this process may install
 * them, else downloads kept in a cache. An engine that none of this brings is left out.
 */
export async function provideBrowsers(engines: Engine[]): Promise<Map<Engine, string>> {
  const missing = engines.filter((engine) => findBrowser(engine) === undefined);
  if (missing.length > 0 && (await mayUsePackages())) await installPackages(missing);
  const programs = new Map<Engine, string>();
  for (const engine of engines) {
    const program = findBrowser(engine) ?? (await download(engine));
    if (program !== undefined) programs.set(engine, program);
  }
  return programs;
}

/** The environment in which everything else finds those same programs. */
export const environmentOf = (programs: Map<Engine, string>): Record<string, string> =>
  Object.fromEntries([...programs].map(([engine, program]) => [VARIABLES[engine], program]));
