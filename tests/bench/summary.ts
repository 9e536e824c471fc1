/**
 * `npm run --silent bench:summary -- --list LIST.jsonl`: what the summary of a story costs besides its names (statements,
 * participants, dates, key sentences), beside Readability on the same page, in CPU milliseconds of headless Chromium.
 *
 * Of the list's pages those are taken whose stories come nearest to 1,500 Chinese characters and 1,000 English words.
 * Each is timed in a tab of its own: the first time, then the median of the next; then stories 10 and 100 times as long.
 * In another tab what follows the participants is timed alone.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Article } from '../../lib/article/article.ts';
import { readArticle } from '../../lib/article/read.ts';
import { parseDocument } from '../../lib/cli/document.ts';
import { taggers } from '../../lib/cli/taggers.ts';
import { detectLanguage } from '../../lib/language/detect.ts';
import { findNames } from '../../lib/names/story-names.ts';
import { bundle } from '../run/bundle.ts';
import { eachPage } from './open-pages.ts';
import { quantile } from './quantile.ts';
import { type BenchPage, listedPages } from './reading-pages.ts';
import { readability } from './reading-subjects.ts';

const PAGES = 6;
const RUNS = 7;
const WANTED = [
  { language: 'zh', unit: /\p{Script=Han}/gu, units: 1500, name: '1,500 Chinese characters' },
  { language: 'en', unit: /[\p{L}\p{N}]+/gu, units: 1000, name: '1,000 English words' },
];

const { values } = parseArgs({ options: { list: { type: 'string' } } });
if (values.list === undefined) throw new Error('usage: npm run --silent bench:summary -- --list LIST.jsonl');

interface Story {
  page: BenchPage;
  article: Article;
  language: string;
}

async function storyOf(page: BenchPage): Promise<Story[]> {
  const read = readArticle(parseDocument(page.html), page.url);
  if (!read.ok) return [];
  const { declaredLanguage, title, text } = read.value;
  return [
    { page, article: read.value, language: await detectLanguage(declaredLanguage, `${title}\n${text}`) },
  ];
}

/** The story so many times over, as paragraphs that follow each other. */
function longer(article: Article, times: number): Article {
  const step = article.text.length + 2;
  return {
    ...article,
    text: Array.from({ length: times }, () => article.text).join('\n\n'),
    paragraphs: Array.from({ length: times }, (_, i) =>
      article.paragraphs.map(({ start, end, kind }) => ({
        start: start + i * step,
        end: end + i * step,
        kind,
      })),
    ).flat(),
  };
}

/** A tab that has the summary's code and tells its CPU time. */
async function measured(tab: Page): Promise<CDPSession> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.evaluate(`${summary}
;globalThis.Summary = Summary; 0`);
  return session;
}

/** Opens each story's page in a tab of its own. */
async function eachStory(
  stories: readonly Story[],
  work: (tab: Page, session: CDPSession, story: Story) => Promise<void>,
): Promise<void> {
  await eachPage(
    stories.map(({ page }) => page),
    async (tab, { id }) => {
      const story = stories.find(({ page }) => page.id === id);
      if (story) await work(tab, await measured(tab), story);
    },
  );
}

async function cpu(tab: Page, session: CDPSession, script: string): Promise<number> {
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await spent();
  await tab.evaluate(script);
  return (await spent()) - before;
}

const stories = (await Promise.all((await listedPages(values.list, [])).map(storyOf))).flat();
const summary = await bundle('tests/run/summary.ts', 'Summary');
const peer = await readability();

for (const { language, unit, units, name } of WANTED) {
  const far = ({ article }: Story): number => Math.abs((article.text.match(unit)?.length ?? 0) - units);
  const chosen = stories
    .filter((story) => story.language === language)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, PAGES);
  const times = {
    first: [] as number[],
    again: [] as number[],
    'first, participants not counted': [] as number[],
    'again, participants not counted': [] as number[],
    readability: [] as number[],
    x10: [] as number[],
    x100: [] as number[],
  };
  await eachStory(chosen, async (tab, session, story) => {
    await tab.evaluate(`${peer.script}
;globalThis.Readability = Readability; 0`);
    const time = async (article: Article): Promise<number> => {
      const { names } = await findNames(article, language, taggers);
      await tab.evaluate(`globalThis.story = ${JSON.stringify({ article, names })}; 0`);
      return cpu(
        tab,
        session,
        `Summary.summarise(story.article, { of: async () => ({ tag: (text) => text === story.article.title ? story.names.title : story.names.text }) }).then(() => 0)`,
      );
    };
    times.first.push(await time(story.article));
    for (let i = 0; i < RUNS; i++) times.again.push(await time(story.article));
    times.readability.push(await cpu(tab, session, `${peer.read}; 0`));
    times.x10.push(await time(longer(story.article, 10)));
    times.x100.push(await time(longer(story.article, 100)));
  });
  await eachStory(chosen, async (tab, session, story) => {
    const { names } = await findNames(story.article, language, taggers);
    const given = JSON.stringify([story.article, language, names]);
    await tab.evaluate(`Summary.withCast(...${given}).then((story) => { globalThis.story = story; })`);
    const time = (): Promise<number> => cpu(tab, session, `Summary.afterCast(story); 0`);
    times['first, participants not counted'].push(await time());
    for (let i = 0; i < RUNS; i++) times['again, participants not counted'].push(await time());
  });
  console.log(`${name} (${chosen.length} pages), CPU ms: median, 95%`);
  for (const [what, taken] of Object.entries(times))
    console.log(
      `  ${what.padEnd(34)}${quantile(taken, 0.5).toFixed(1).padStart(9)}${quantile(taken, 0.95).toFixed(1).padStart(9)}`,
    );
}
