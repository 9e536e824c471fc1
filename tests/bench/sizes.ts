import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, run } from '../run/command.ts';

const gzipped = async (file: string): Promise<number> => gzipSync(await readFile(file), { level: 9 }).length;

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Names of a build's own files that a text mentions. */
async function mentioned(build: string, file: string, known: Set<string>): Promise<string[]> {
  const text = await readFile(path.join(build, file), 'utf8');
  return (text.match(/[\w.-]+\.(?:js|css)/g) ?? []).flatMap((name) =>
    ['chunks', 'assets'].map((folder) => `${folder}/${name}`).filter((candidate) => known.has(candidate)),
  );
}

/** What the popup loads to begin with, and what only on demand. */
async function popupFiles(build: string): Promise<{ initial: string[]; lazy: string[] }> {
  const known = new Set<string>();
  for (const folder of ['chunks', 'assets']) {
    for (const name of await readdir(path.join(build, folder))) known.add(`${folder}/${name}`);
  }
  // The page names the chunks that are imported statically, all the way down.
  const initial = new Set(await mentioned(build, 'popup.html', known));
  const lazy = new Set<string>();
  const pending = [...initial];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    for (const other of await mentioned(build, file, known)) {
      if (initial.has(other) || lazy.has(other)) continue;
      lazy.add(other);
      pending.push(other);
    }
  }
  return { initial: [...initial], lazy: [...lazy] };
}

const line = (name: string, bytes: number): string => `  ${name.padEnd(44)}${kilobytes(bytes).padStart(12)}`;

/** One line a file, under one for them all. */
async function group(build: string, name: string, files: string[]): Promise<string[]> {
  const sized = await Promise.all(
    files.map(async (file) => ({ file, bytes: await gzipped(path.join(build, file)) })),
  );
  sized.sort((a, b) => b.bytes - a.bytes);
  return [
    line(name, sum(sized.map(({ bytes }) => bytes))),
    ...sized.map(({ file, bytes }) => line(`  ${file}`, bytes)),
  ];
}

async function sizesFor(browser: 'chrome' | 'firefox', command: string): Promise<string[]> {
  const { code, output } = await run(command);
  if (code !== 0) throw new Error(output);
  const build = path.join(ROOT, '.output', `${browser}-mv3`);
  const { version } = JSON.parse(await readFile(path.join(build, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const packed = await stat(path.join(ROOT, '.output', `lede-${version}-${browser}.zip`));
  const { initial, lazy } = await popupFiles(build);
  const scripts = await readdir(path.join(build, 'content-scripts'));
  return [
    '',
    `Sizes for ${browser}, gzip`,
    ...(await group(build, 'popup at its start', initial)),
    ...(await group(build, 'popup on demand', lazy)),
    ...(await group(
      build,
      'content scripts',
      scripts.map((name) => `content-scripts/${name}`),
    )),
    line('the whole zip', packed.size),
  ];
}

/** Packs the extension for both browsers and tells the sizes, as lines. */
export async function sizes(): Promise<string[]> {
  return [
    ...(await sizesFor('chrome', 'wxt zip')),
    ...(await sizesFor('firefox', 'wxt zip -b firefox --mv3')),
  ];
}
