import { expect, test } from 'vitest';
import { printRanked } from '../../../lib/cli/explain.ts';
import { taggers } from '../../../lib/cli/taggers.ts';
import type { Ranked } from '../../../lib/participants/rank.ts';
import { partsOf, scoreOf } from '../../../lib/participants/salience.ts';
import { summarise } from '../../../lib/summarise.ts';
import { articleOf } from '../helpers/article.ts';

test('every participant says why it is one: its score’s parts, its titles, what found each mention', async () => {
  let ranked: readonly Ranked[] = [];
  const text = 'Norway pays, said the mayor Nora Lind. Lind is glad.';
  const page = articleOf('Norway backs the plan', [text], { declaredLanguage: 'en' });
  const { participants } = await summarise(page, taggers, (all) => (ranked = all));
  const printed = printRanked(ranked, text).split('\n');
  expect(participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(ranked.slice(0, 1).map(({ member }) => member.name)),
  );
  const norway = printed.findIndex((line) => line.startsWith('  Norway, country, '));
  expect(printed[norway]).toContain('opens +');
  const [score = NaN, ...parts] = (printed[norway]?.match(/[+-]?\d+\.\d\d/gu) ?? []).map(Number);
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - score)).toBeLessThan(0.05);
  expect(printed.slice(norway + 1, norway + 3)).toEqual(['    in the headline', '    0–6 Norway: list 1.00']);
  const lind = ranked.find(({ member }) => member.name === 'Nora Lind')?.member;
  for (const { start, end } of lind?.mentions ?? [])
    expect(printed.some((line) => line.startsWith(`    ${start}–${end} ${text.slice(start, end)}: `))).toBe(
      true,
    );
  expect(lind?.mentions).toHaveLength(2);
});

test('the parts of a score and the bias sum up to it', () => {
  const nothing = {
    early: 0,
    mentions: 0,
    share: 0,
    speaks: 0,
    role: 0,
    organisation: 0,
    group: 0,
    country: 0,
    score: 0,
    opens: 0,
    outlet: 0,
    groupWords: 0,
    acting: 0,
    actingMentions: 0,
    acts: 0,
    countryUnspaced: 0,
    countryActs: 0,
    actingActs: 0,
    listed: 0,
    endsOddly: 0,
  };
  const salience = { ...nothing, early: 1, speaks: 2, outlet: 1 };
  const parts = partsOf(salience);
  expect(Object.values<number>({ ...parts }).reduce((a, b) => a + b, scoreOf(nothing))).toBeCloseTo(
    scoreOf(salience),
  );
  expect(parts.outlet).toBeLessThan(0);
});

test('who only passes through is told apart from the participants', () => {
  expect(
    printRanked([], '')
      .split('\n')
      .map((line) => line.split(',')[0]),
  ).toEqual(['participants', '  nobody', 'named', '  nobody']);
});

test('what a rule found is told with what the rule goes by', async () => {
  let ranked: readonly Ranked[] = [];
  const text = '影评人“老胶片”写道，这部电影值得一看。影评人“老胶片”还说，结尾太长。';
  const page = articleOf('一部新片', [text], { declaredLanguage: 'zh' });
  await summarise(page, taggers, (all) => (ranked = all));
  expect(printRanked(ranked, text)).toContain('老胶片: quotation marks, and what it is 0.90');
});
