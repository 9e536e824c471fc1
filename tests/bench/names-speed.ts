/**
 * `npm run bench:names -- --speed`: milliseconds of tagging 1,000 Chinese characters and 1,000 English words in
 * Chromium, beside jieba-wasm and compromise on the same text, and how the time grows with the text's length.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '../run/bundle.ts';
import { type Measured } from './names-texts.ts';
import { eachPage } from './open-pages.ts';
import { quantile } from './quantile.ts';

const RUNS = 15;
const GROWTH = [1, 10, 100];

/** What runs in the page under a name: statements that set `window[name]` to a function of a text. */
interface Runner {
  name: string;
  setUp: string;
}

/** Times in milliseconds of calling a runner on `RUNS` texts, each unlike the others. */
async function time(tab: Page, name: string, some: string[]): Promise<number[]> {
  return (await tab.evaluate(`(() => {
    const run = window[${JSON.stringify(name)}];
    return ${JSON.stringify(some)}.map((text) => {
      const start = performance.now();
      run(text);
      return performance.now() - start;
    });
  })()`)) as number[];
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
    setUp: `(() => {
      const start = performance.now();
      const model = Names.readModel(Uint8Array.from(atob('${bytes}'), (c) => c.charCodeAt(0)));
      const tagger = new Names.Tagger(model, Names.${language});
      window[${JSON.stringify(name)}] = (text) => tagger.tag(text);
      return performance.now() - start;
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
      const start = performance.now();
      const jieba = await import(URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript' })));
      jieba.initSync({ module: Uint8Array.from(atob('${wasm}'), (c) => c.charCodeAt(0)) });
      window['jieba-wasm'] = (text) => jieba.tag(text, true);
      return performance.now() - start;
    })()`,
  };
}

async function compromiseRunner(modules: string): Promise<Runner> {
  const script = await readFile(path.join(modules, 'node_modules/compromise/builds/compromise.js'), 'utf8');
  return {
    name: 'compromise',
    setUp: `(() => {
      const start = performance.now();
      (0, eval)(${JSON.stringify(script)});
      window.compromise = (text) => {
        const document = nlp(text);
        return [document.people(), document.places(), document.organizations()].map((view) => view.json());
      };
      return performance.now() - start;
    })()`,
  };
}

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
    '\nin Chromium, ms                    set up    first   median  quickest | 1× 10× 100× (set apart)',
  );
  await eachPage([{ id: 'speed', url: '', html: '<!doctype html><title>speed</title>' }], async (tab) => {
    await tab.evaluate(own);
    for (const { texts: some, runners } of languages)
      for (const { name, setUp } of runners) {
        const ready = (await tab.evaluate(setUp)) as number;
        const times = await time(tab, name, some);
        const growth: number[] = [];
        for (const length of GROWTH) {
          const long = Array.from({ length }, (_, i) =>
            some[i % RUNS]?.replaceAll('\n', ` ${length}.${i}\n`),
          );
          growth.push(...(await time(tab, name, [long.join('\n')])));
        }
        const cells = [ready, times[0] ?? 0, quantile(times, 0.5), Math.min(...times)];
        console.log(
          `${name.padEnd(32)}${cells.map((ms) => ms.toFixed(1).padStart(9)).join('')} | ${growth.map((ms) => ms.toFixed(0)).join(' ')}`,
        );
      }
  });
}
