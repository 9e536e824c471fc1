/**
 * `npm run bench:names -- --speed`: CPU milliseconds of tagging 1,000 Chinese characters and 1,000 English words in
 * Chromium, beside jieba-wasm and compromise on the same text, how the time grows with the text's length, and the memory
 * that each keeps, with the longest text's names remembered.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { bundle } from '../run/bundle.ts';
import { type Measured } from './names-texts.ts';
import { eachPage } from './open-pages.ts';
import { quantile } from './quantile.ts';

const RUNS = 15;
const GROWTH = [1, 10, 100];

/** What runs in the page under a name: statements that set `window[name]` to a function of a text. */
interface Runner {
  name: string;
  /** What a browser would read from a file: put into the page beforehand. */
  file?: string;
  setUp: string;
}

/** Milliseconds of CPU that the page's thread spends on a piece of JavaScript: not what other programs take from it. */
async function cpu(tab: Page, session: CDPSession, script: string): Promise<number> {
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await spent();
  await tab.evaluate(script);
  return (await spent()) - before;
}

/** Megabytes that the page's scripts keep, typed arrays and WASM among them. */
async function memory(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}

/** The times of calling a runner on each of some texts. */
async function times(tab: Page, session: CDPSession, name: string, some: string[]): Promise<number[]> {
  await tab.evaluate(`window.texts = ${JSON.stringify(some)}; 0`);
  const taken: number[] = [];
  for (const i of some.keys())
    taken.push(await cpu(tab, session, `window[${JSON.stringify(name)}](texts[${i}]); 0`));
  return taken;
}

/** Texts of about so many units, each beginning at another of the items. */
function texts(items: Measured['items'], unit: RegExp, units: number): string[] {
  return Array.from({ length: RUNS }, (_, run) => {
    let text = '';
    // The number keeps a line from being one that was read before.
    for (let i = run; (text.match(unit)?.length ?? 0) < units; i++)
      text += `${run} ${items[i % items.length]?.text}\n`;
    let left = units;
    return text.replace(unit, (match) => (left-- > 0 ? match : ''));
  });
}

async function ownRunner(name: string, weights: string, language: string): Promise<Runner> {
  const bytes = (await readFile(weights)).toString('base64');
  return {
    name,
    file: `window.weights = Uint8Array.from(atob('${bytes}'), (c) => c.charCodeAt(0)); 0`,
    setUp: `(() => {
      const model = Names.readModel(window.weights);
      const tagger = new Names.Tagger(model, Names.${language});
      window[${JSON.stringify(name)}] = (text) => tagger.tag(text);
      return 0;
    })()`,
  };
}

async function jiebaRunner(modules: string): Promise<Runner> {
  const folder = path.join(modules, 'node_modules/jieba-wasm/pkg/web');
  const script = await readFile(path.join(folder, 'jieba_rs_wasm.js'), 'utf8');
  const wasm = (await readFile(path.join(folder, 'jieba_rs_wasm_bg.wasm'))).toString('base64');
  return {
    name: 'jieba-wasm',
    setUp: `(async () => {
      const jieba = await import(URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript' })));
      jieba.initSync({ module: Uint8Array.from(atob('${wasm}'), (c) => c.charCodeAt(0)) });
      window['jieba-wasm'] = (text) => jieba.tag(text, true);
      return 0;
    })()`,
  };
}

async function compromiseRunner(modules: string): Promise<Runner> {
  const script = await readFile(path.join(modules, 'node_modules/compromise/builds/compromise.js'), 'utf8');
  return {
    name: 'compromise',
    setUp: `(() => {
      (0, eval)(${JSON.stringify(script)});
      window.compromise = (text) => {
        const document = nlp(text);
        return [document.people(), document.places(), document.organizations()].map((view) => view.json());
      };
      return 0;
    })()`,
  };
}

const row = (values: number[], width: number): string =>
  values.map((ms) => ms.toFixed(1).padStart(width)).join('');

/** Prints the table. `measured` gives the texts, `weights` and `modules` are folders. */
export async function measureSpeed(measured: Measured[], weights: string, modules: string): Promise<void> {
  const items = (language: string): Measured['items'] =>
    measured.find((one) => one.language === language)?.items ?? [];
  const own = await bundle('tests/bench/names-bundle.ts', 'Names');
  const languages = [
    {
      texts: texts(items('zh'), /[^\n]/gu, 1000),
      runners: [
        await ownRunner('tagger zh, 1,000 characters', path.join(weights, 'characters.bin'), 'zh'),
        await jiebaRunner(modules),
      ],
    },
    {
      texts: texts(items('en'), /[\p{L}\p{N}]+/gu, 1000),
      runners: [
        await ownRunner('tagger en, 1,000 words', path.join(weights, 'words.bin'), 'en'),
        await compromiseRunner(modules),
      ],
    },
  ];
  console.log(
    'CPU ms in Chromium                 set up    first   median      p95 |      1×     10×    100× |   MB',
  );
  await eachPage([{ id: 'speed', url: '', html: '<!doctype html><title>speed</title>' }], async (tab) => {
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.evaluate(own);
    for (const { texts: some, runners } of languages)
      for (const { name, file, setUp } of runners) {
        const before = await memory(session);
        if (file !== undefined) await tab.evaluate(file);
        const ready = await cpu(tab, session, setUp);
        const each = await times(tab, session, name, some);
        const long = GROWTH.map((length) =>
          Array.from({ length }, (_, i) => some[i % RUNS]?.replaceAll('\n', ` ${length}.${i}\n`)).join('\n'),
        );
        const growth = await times(tab, session, name, long);
        const cells = [ready, each[0] ?? 0, quantile(each, 0.5), quantile(each, 0.95)];
        await tab.evaluate('window.texts = undefined');
        const kept = (await memory(session)) - before;
        console.log(`${name.padEnd(32)}${row(cells, 9)} |${row(growth, 8)} |${row([kept], 5)}`);
      }
  });
}
