import { assert, asyncProperty, constantFrom } from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { readDocument } from '../../../lib/cli/document.ts';
import { taggers } from '../../../lib/cli/taggers.ts';
import type { Ranked } from '../../../lib/participants/rank.ts';
import { summarise } from '../../../lib/summarise.ts';
import type { Span, Summary } from '../../../lib/summary.ts';
import { withPairedMarks } from '../../../lib/text/quotes.ts';
import { articleOf } from '../helpers/article.ts';
import { LANGUAGES, story } from './story-pieces.ts';

const MOST_PARTICIPANTS = 12;

async function read(page: Article): Promise<{ summary: Summary; cast: readonly Ranked[] }> {
  let cast: readonly Ranked[] = [];
  const summary = await summarise(page, taggers, (ranked) => (cast = ranked));
  return { summary, cast };
}

const isWhole = (text: string, { start, end }: { start: number; end: number }): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

const inOneParagraph = ({ paragraphs }: Article, { start, end }: Span): boolean =>
  paragraphs.some((paragraph) => start >= paragraph.start && end <= paragraph.end);

function expectGrounded(page: Article, { summary, cast }: Awaited<ReturnType<typeof read>>): void {
  const { text, statements, keySentences, eventDates, participants } = summary;
  expect(text).toBe(page.text);
  for (const span of [...statements, ...keySentences, ...eventDates]) {
    expect(isWhole(text, span)).toBe(true);
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(inOneParagraph(page, span), JSON.stringify(span)).toBe(true);
  }
  // Speech within speech lies in the statement before it, or beside another that does; nothing else shares words.
  let [free, outer] = [0, { start: 0, end: 0 }];
  for (const { start, end } of statements) {
    expect(start).toBeGreaterThanOrEqual(end <= outer.end ? free : outer.end);
    if (end <= outer.end) free = end;
    else [free, outer] = [start, { start, end }];
  }
  expect(statements.filter(({ key }) => key).length).toBeLessThanOrEqual(5);
  expect(keySentences.length).toBeLessThanOrEqual(3);

  const whole = `${page.title}\n\n${text}`;
  expect(participants.length).toBeLessThanOrEqual(MOST_PARTICIPANTS);
  expect(new Set(participants.map(({ name }) => name)).size).toBe(participants.length);
  for (const { name, aliases, roles } of participants)
    for (const shown of [name, ...aliases, ...roles]) expect(whole).toContain(shown);
  const shownNames = participants.map(({ name }) => name);
  for (const { members = [] } of participants) expect(shownNames).toEqual(expect.arrayContaining(members));
  for (const { cue } of statements) expect(text).toContain(cue ?? '');
  for (const { toldBy, speaker } of statements) if (toldBy !== undefined) expect(toldBy).not.toBe(speaker);
  const names = new Set(participants.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const { speaker } of statements)
    if (speaker !== undefined && participants.length < MOST_PARTICIPANTS) expect(names).toContain(speaker);

  for (const { member } of cast)
    member.mentions.forEach((mention, i) => {
      expect(isWhole(text, mention)).toBe(true);
      expect(member.aliases).toContain(text.slice(mention.start, mention.end));
      expect(mention.start).toBeGreaterThanOrEqual(member.mentions[i - 1]?.end ?? 0);
    });
}

// The taggers of all languages are made in here.
describe('every span of a summary', { timeout: 120_000 }, () => {
  it('is the text between its offsets, in one paragraph, by somebody of the story, whatever a page says', async () => {
    await assert(
      asyncProperty(story, async (page) => expectGrounded(page, await read(page))),
      { numRuns: 300 },
    );
  });

  it('leaves a mark between two statements to one of them', async () => {
    const page = articleOf(
      '',
      [
        '局长郑书怀说：„Die Brücke hält.““The line stays,””站长顾若兰说：“预祝大会成功。”局长郑书怀表示，线路不变。',
      ],
      { declaredLanguage: 'zh' },
    );
    const found = await read(page);
    expect(found.summary.statements.length).toBeGreaterThan(1);
    expectGrounded(page, found);
  });

  it('takes no mark of the next paragraph', () => {
    const paragraph = { start: 0, end: 3 };
    expect(withPairedMarks('«Да\n\n»', paragraph, paragraph)).toEqual(paragraph);
  });

  it('is the same for the same page', async () => {
    await assert(
      asyncProperty(story, async (page) => {
        const { summary } = await read(page);
        expect((await read(structuredClone(page))).summary).toEqual(summary);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whichever language was read before', async () => {
    await assert(
      asyncProperty(story, constantFrom(...LANGUAGES), async (page, declaredLanguage) => {
        const { summary } = await read(page);
        await read({ ...articleOf(page.title, [page.text]), declaredLanguage });
        expect((await read(page)).summary).toEqual(summary);
      }),
      { numRuns: 30 },
    );
  });

  it('is the words of the page, on pages of every kind', async () => {
    const folder = join(import.meta.dirname, '../../pages');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.html'),
    );
    let summaries = 0;
    for (const file of files) {
      const found = readArticle(await readDocument(join(folder, file)), `https://news.example/${file}`);
      const page = found.ok
        ? found.value
        : found.failure.code === 'not-an-article'
          ? found.failure.article
          : undefined;
      if (!page) continue;
      summaries += 1;
      expectGrounded(page, await read(page));
    }
    expect(summaries).toBeGreaterThan(20);
  });
});
