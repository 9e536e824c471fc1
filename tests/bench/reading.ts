/**
 * `npm run bench:reading`: the article stage beside Readability alone, and beside Defuddle where it is
 * installed, in Chromium, on the same pages in the same run.
 *
 * `--list LIST.jsonl` names the pages, `--set fundus,gne` those of them whose id begins so; without a list the
 * project's own sample pages are read. `--tabs 3` opens each page so often, where the machine is not quiet: of the first
 * readings, one a tab, the median counts. `--profile` tells which functions take the time.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { eachPage } from './open-pages.ts';
import { quantile } from './quantile.ts';
import { type BenchPage, hugePages, listedPages, samplePages, syntheticPage } from './reading-pages.ts';
import { ProfileSum } from './reading-profile.ts';
import { CLONE, defuddle, ownStage, readability, type Subject } from './reading-subjects.ts';

/** From here on a page counts as large, in bytes of HTML. */
const LARGE = 100_000;
/** What reading may take, as a multiple of Readability alone. */
const ALLOWED = 1.3;
const WORST_SHOWN = 5;
const GROWTH = [1, 10, 100];
/** Microseconds between two looks of the profiler. */
const SAMPLING = 100;

type Reading = 'first' | 'again';

/** One page's times in milliseconds, by subject: the median of the first readings in a tab, and that of the others. */
interface Timed extends Record<Reading, Map<Subject, number>> {
  page: BenchPage;
  bytes: number;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

const timeOf = (subject: Subject, url: string): string => `(() => {
  const url = ${JSON.stringify(url)};
  const start = performance.now();
  try { ${subject.read}; } catch { return NaN; }
  return performance.now() - start;
})()`;

/** Reads pages with every subject in turn, beginning with another one each round. */
class Timer {
  readonly #subjects: Subject[];
  readonly #rounds: number;
  /** Each tab's times, by page and subject. */
  readonly #times = new Map<BenchPage, Map<Subject, number[][]>>();

  constructor(subjects: Subject[], rounds: number) {
    this.#subjects = subjects;
    this.#rounds = rounds;
  }

  async time(tab: Page, page: BenchPage): Promise<void> {
    const tabs = this.#times.get(page) ?? new Map(this.#subjects.map((subject) => [subject, []]));
    this.#times.set(page, tabs);
    for (const subject of this.#subjects) {
      tabs.get(subject)?.push([]);
      await tab.evaluate(subject.script);
    }
    for (let round = 0; round < this.#rounds; round++) {
      const turn = (page.html.length + round) % this.#subjects.length;
      for (const subject of [...this.#subjects.slice(turn), ...this.#subjects.slice(0, turn)]) {
        const ms = (await tab.evaluate(timeOf(subject, page.url))) as number;
        tabs.get(subject)?.at(-1)?.push(ms);
      }
    }
  }

  timed(): Timed[] {
    return [...this.#times].map(([page, tabs]) => {
      const each = (pick: (values: number[]) => number[]): Map<Subject, number> =>
        new Map([...tabs].map(([subject, times]) => [subject, median(times.flatMap(pick))]));
      return {
        page,
        bytes: Buffer.byteLength(page.html),
        first: each((times) => times.slice(0, 1)),
        again: each((times) => times.slice(1)),
      };
    });
  }
}

async function profilePage(tab: Page, page: BenchPage, own: Subject, sum: ProfileSum): Promise<void> {
  const session = await tab.createCDPSession();
  await tab.evaluate(own.script);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  await tab.evaluate(timeOf(own, page.url));
  sum.add((await session.send('Profiler.stop')).profile);
  await session.detach();
}

const cell = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);

function table(name: string, timed: Timed[], key: Reading, subjects: Subject[]): void {
  const [, peer, ours] = subjects;
  const of = (subject: Subject | undefined): number[] =>
    timed.flatMap((one) => (subject && one[key].get(subject)) ?? []).filter((ms) => !Number.isNaN(ms));
  console.log(`\n${name.padEnd(36)}   median      p95  pages`);
  for (const subject of subjects) {
    const all = of(subject);
    console.log(
      `  ${subject.name.padEnd(34)}${cell(median(all))}${cell(quantile(all, 0.95))}${String(all.length).padStart(7)}`,
    );
  }
  const ratio = (share: number): string => cell(quantile(of(ours), share) / quantile(of(peer), share), 2);
  console.log(`  ${'ratio to Readability'.padEnd(34)}${ratio(0.5)}${ratio(0.95)}`);
}

/** On how many pages ours keeps to what is allowed, and where it is farthest from it. */
function keeping(timed: Timed[], peer: Subject, ours: Subject): void {
  const ratios = timed
    .map(({ page, again }) => ({ page, ratio: (again.get(ours) ?? 0) / (again.get(peer) ?? 0) }))
    .toSorted((a, b) => b.ratio - a.ratio);
  const kept = ratios.filter(({ ratio }) => ratio <= ALLOWED);
  const each = ratios.map(({ ratio }) => ratio);
  console.log(
    `\nAt most ${ALLOWED}× Readability, read again: ${kept.length} of ${ratios.length} pages; ` +
      `median ${median(each).toFixed(2)}×, p95 ${quantile(each, 0.95).toFixed(2)}×; farthest:`,
  );
  for (const { page, ratio } of ratios.slice(0, WORST_SHOWN))
    console.log(`  ${ratio.toFixed(1)}× ${page.id}`);
}

/** On how many pages ours is ahead of another, and by how much it is behind on the others. */
function ahead(name: string, timed: Timed[], key: Reading, ours: Subject, rival: Subject): void {
  const behind = timed
    .map(({ page, [key]: times }) => ({ page, ratio: (times.get(ours) ?? 0) / (times.get(rival) ?? 0) }))
    .filter(({ ratio }) => ratio >= 1)
    .toSorted((a, b) => b.ratio - a.ratio);
  console.log(
    `\nAhead of ${rival.name} on ${timed.length - behind.length} of ${timed.length} pages over 100 KB, ${name}`,
  );
  for (const { page, ratio } of behind) console.log(`  behind, ${ratio.toFixed(2)}×: ${page.id}`);
}

/** Pages that count as large, and the largest. */
function largePages(timed: Timed[], ours: Subject, rival: Subject | undefined): void {
  const large = timed.filter(({ bytes }) => bytes > LARGE);
  if (rival) {
    ahead('at the first reading', large, 'first', ours, rival);
    ahead('read again', large, 'again', ours, rival);
  } else {
    console.log('\nDefuddle is not installed: --defuddle FOLDER tells where it is');
  }
  const [largest] = timed.toSorted((a, b) => b.bytes - a.bytes);
  if (!largest) return;
  const { page, bytes, first } = largest;
  console.log(`Largest page, ${page.id}, ${bytes} bytes: ${first.get(ours)?.toFixed(1)} ms`);
}

function growth(timed: Timed[], subjects: Subject[]): void {
  console.log('\nGrowth on a synthetic story, ms a reading');
  for (const { page, again } of timed) {
    const times = subjects.map((subject) => `${subject.name} ${again.get(subject)?.toFixed(1)}`);
    console.log(`  ${page.id.padEnd(16)}${times.join(', ')}`);
  }
}

/** How long the page's own scripts wait for a reading, which is one task. */
function blocking(timed: Timed[], ours: Subject): void {
  console.log('\nLongest task on pages at the limits, ms');
  for (const { page, bytes, first } of timed)
    console.log(`  ${page.id.padEnd(34)}${cell(first.get(ours) ?? Number.NaN)}  ${bytes} bytes`);
}

function profile(sum: ProfileSum, count: number): void {
  for (const [by, name] of [
    ['own', 'in the function itself'],
    ['all', 'with what it calls'],
  ] as const) {
    console.log(`\nProfile, ${name}: share of ${sum.total.toFixed(0)} ms`);
    for (const spent of sum.top(count, by)) {
      console.log(`  ${((100 * spent[by]) / sum.total).toFixed(1).padStart(5)} %  ${spent.where}`);
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      list: { type: 'string' },
      set: { type: 'string', default: '' },
      rounds: { type: 'string', default: '4' },
      tabs: { type: 'string', default: '1' },
      defuddle: { type: 'string' },
      profile: { type: 'boolean', default: false },
    },
  });
  const pages =
    values.list === undefined
      ? await samplePages()
      : await listedPages(values.list, values.set.split(',').filter(Boolean));
  const [peer, ours, rival] = [await readability(), await ownStage(), await defuddle(values.defuddle)];
  const subjects = [CLONE, peer, ours, ...(rival ? [rival] : [])];

  if (values.profile) {
    const sum = new ProfileSum(ours.script);
    await eachPage(pages, (tab, page) => profilePage(tab, page, ours, sum));
    profile(sum, 25);
    return;
  }
  const readAll = async (some: BenchPage[], by: Subject[], rounds: number): Promise<Timed[]> => {
    const timer = new Timer(by, rounds);
    for (let i = 0; i < Number(values.tabs); i++) await eachPage(some, (tab, page) => timer.time(tab, page));
    return timer.timed();
  };
  const rounds = Math.max(2, Number(values.rounds));
  const timed = await readAll(pages, subjects, rounds);
  const synthetic = await readAll(GROWTH.map(syntheticPage), subjects, rounds);
  const huge = await readAll(hugePages(), [ours], 1);
  table('First reading of a page, ms', timed, 'first', subjects);
  table('Read again, ms', timed, 'again', subjects);
  keeping(timed, peer, ours);
  largePages(timed, ours, rival);
  growth(synthetic, subjects);
  blocking(huge, ours);
}

await main();
