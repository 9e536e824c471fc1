/**
 * `npm run bench:reading`: the article stage beside Readability alone, and beside Defuddle where it is
 * installed, in Chromium, on the same pages in the same run.
 *
 * `--list LIST.jsonl` names the pages, `--set fundus,gne` those of them whose id begins so; without a list the
 * project's own sample pages are read. `--profile` tells which functions take the time.
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

/** One page's times in milliseconds, by subject: the first reading, then the others' median. */
interface Timed {
  page: BenchPage;
  bytes: number;
  first: Map<Subject, number>;
  again: Map<Subject, number>;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

const timeOf = (subject: Subject, url: string): string => `(() => {
  const url = ${JSON.stringify(url)};
  const start = performance.now();
  try { ${subject.read}; } catch { return NaN; }
  return performance.now() - start;
})()`;

/** Reads a page with every subject in turn, beginning with another one each round. */
async function timePage(tab: Page, page: BenchPage, subjects: Subject[], rounds: number): Promise<Timed> {
  const times = new Map(subjects.map((subject): [Subject, number[]] => [subject, []]));
  for (const { script } of subjects) await tab.evaluate(script);
  for (let round = 0; round < rounds; round++) {
    const turn = (page.html.length + round) % subjects.length;
    for (const subject of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
      times.get(subject)?.push((await tab.evaluate(timeOf(subject, page.url))) as number);
    }
  }
  const each = (pick: (values: number[]) => number): Map<Subject, number> =>
    new Map([...times].map(([subject, values]) => [subject, pick(values)]));
  return {
    page,
    bytes: Buffer.byteLength(page.html),
    first: each((values) => values[0] ?? Number.NaN),
    again: each((values) => median(values.slice(1))),
  };
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

function table(name: string, timed: Timed[], key: 'first' | 'again', subjects: Subject[]): void {
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

/** Pages that count as large, and the largest. */
function largePages(timed: Timed[], ours: Subject, rival: Subject | undefined): void {
  const large = timed.filter(({ bytes }) => bytes > LARGE);
  if (rival) {
    const isAhead = ({ first }: Timed): boolean => !((first.get(ours) ?? 0) >= (first.get(rival) ?? 0));
    const behind = large.filter((one) => !isAhead(one));
    console.log(
      `\nAhead of Defuddle on ${large.length - behind.length} of ${large.length} pages over 100 KB`,
    );
    for (const { page } of behind) console.log(`  behind: ${page.id}`);
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
  const timed: Timed[] = [];
  const synthetic: Timed[] = [];
  const huge: Timed[] = [];
  const note = (list: Timed[]) => async (tab: Page, page: BenchPage) =>
    void list.push(await timePage(tab, page, subjects, Math.max(2, Number(values.rounds))));
  await eachPage(pages, note(timed));
  await eachPage(GROWTH.map(syntheticPage), note(synthetic));
  await eachPage(hugePages(), async (tab, page) => void huge.push(await timePage(tab, page, [ours], 1)));
  table('First reading of a page, ms', timed, 'first', subjects);
  table('Read again, ms', timed, 'again', subjects);
  keeping(timed, peer, ours);
  largePages(timed, ours, rival);
  growth(synthetic, subjects);
  blocking(huge, ours);
}

await main();
