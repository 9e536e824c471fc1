import { describe, expect, it } from 'vitest';
import { participantsOf, rankCast, type Ranked, type Story } from '../../../lib/participants/rank.ts';
import type { CastMember } from '../../../lib/participants/mention.ts';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { namedGroups } from '../../../lib/participants/named-groups.ts';
import { nobodies } from '../../../lib/participants/nobodies-han.ts';
import { castOf, type Tagged } from './cast-of.ts';

async function ranked(
  code: string,
  title: string,
  text: string,
  names: readonly Tagged[],
  more: Partial<Story> = {},
): Promise<Ranked[]> {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words of ${code}`);
  const story = { title, text, language, statements: [], ...more };
  return rankCast(await castOf(code, title, text, names), story);
}

const names = (list: readonly Ranked[]) => list.map(({ member }) => member.name);

describe('importance', () => {
  it('puts who is named early and often, has a title and speaks before who is not', async () => {
    const text =
      'Mayor Tova Brandt opened the bridge. Tova Brandt said it was late. Far away lives Ines Weil.';
    const [first, second] = await ranked(
      'en',
      'Bridge opens',
      text,
      [
        ['person', 'Tova Brandt'],
        ['person', 'Ines Weil'],
      ],
      { statements: [{ speaker: 'Tova Brandt' }] },
    );
    expect(first?.member.name).toBe('Tova Brandt');
    expect(second?.member.name).toBe('Ines Weil');
    expect(first?.score).toBeGreaterThan((second?.score ?? 0) + 2);
  });

  it('lets a country take part that opens the headline, and none that is only a place', async () => {
    const text = `Norway pays for it. ${'The plan is known. Norway knows it. '.repeat(4)}It was made in Chile.`;
    const shown = participantsOf(await ranked('en', 'Norway backs the plan', text, []));
    expect(shown.map(({ name }) => name)).toEqual(['Norway']);
  });

  it('keeps who speaks, however low', async () => {
    const list = await ranked('en', 'A plan', `${'The plan is old. '.repeat(40)}So says Chile.`, [], {
      statements: [{ speaker: 'Chile' }],
    });
    expect(participantsOf(list).map(({ name }) => name)).toEqual(['Chile']);
  });

  it('counts what somebody says within another’s words for less, and keeps them', async () => {
    const list = async (toldBy: object) =>
      ranked('en', 'A plan', `${'The plan is old. '.repeat(40)}So says Chile.`, [], {
        statements: [{ speaker: 'Chile', ...toldBy }],
      });
    const [own, told] = [await list({}), await list({ toldBy: 'Ines Weil' })];
    expect(told[0]?.score).toBeLessThan(own[0]?.score ?? 0);
    expect(participantsOf(told).map(({ name }) => name)).toEqual(['Chile']);
  });

  it('counts a country for less where nothing parts words', async () => {
    const salience = async (code: string, text: string) =>
      (await ranked(code, '', text, [])).map(({ salience: { country, countryUnspaced } }) => [
        country,
        countryUnspaced,
      ]);
    expect(await salience('zh', '他住在挪威。')).toEqual([[1, 1]]);
    expect(await salience('zh', '中方住在中国。')).toEqual([[1, 0]]);
    expect(await salience('en', 'They live in Norway.')).toEqual([[1, 0]]);
    const shown = participantsOf(await ranked('zh', '湖边', '湖在挪威，水来自挪威的山。', []));
    expect(shown).toEqual([]);
  });

  it('counts an outlet for less than another body', async () => {
    const list = await ranked('en', 'A plan', 'The Lake Union and Reuters know the plan.', [
      ['organisation', 'Lake Union', 1],
    ]);
    expect(names(list)).toEqual(['Lake Union', 'Reuters']);
    expect(list.map(({ salience }) => salience.outlet)).toEqual([0, 1]);
  });
});

describe('who brings the page takes no part', () => {
  it('in the byline or as the site, unless they speak', async () => {
    const text = 'Tova Brandt was there. So was Ines Weil.';
    const tagged: Tagged[] = [
      ['person', 'Tova Brandt'],
      ['person', 'Ines Weil'],
    ];
    const byline = 'By Tova Brandt';
    expect(names(await ranked('en', 'There', text, tagged, { byline }))).toEqual(['Ines Weil']);
    const statements = [{ speaker: 'Tova Brandt' }];
    expect(names(await ranked('en', 'There', text, tagged, { byline, statements }))).toContain('Tova Brandt');
  });

  it('as a reporter, or among reporters', async () => {
    const text = '线路今天开通（记者鲁思齐、方致远）。郑书怀说，票价不变。';
    expect(
      names(
        await ranked('zh', '开通', text, [
          ['person', '鲁思齐'],
          ['person', '方致远'],
          ['person', '郑书怀'],
        ]),
      ),
    ).toEqual(['郑书怀']);
  });
});

describe('names of a credit', () => {
  it.each([
    ['zh', '湖区3月4日电（鲁思齐、方致远）线路今天开通。郑书怀说，票价不变。'],
    ['zh', '郑书怀说，票价不变。线路开通。（文/图 鲁思齐 方致远）'],
    ['zh', '郑书怀说，票价不变。线路开通。\n\n鲁思齐\n\n方致远'],
    ['zh', '郑书怀说，票价不变。线路开通。\n\n总监制：鲁思齐\n\n编审：方致远'],
    ['ja', '【湖市＝鲁思齐、方致远】路線が開通した。郑书怀は話した。'],
  ])('take no part: %s', async (code, text) => {
    const tagged: Tagged[] = [
      ['person', '鲁思齐'],
      ['person', '方致远'],
      ['person', '郑书怀'],
    ];
    expect(names(await ranked(code, '開通', text, tagged))).toEqual(['郑书怀']);
  });
});

const person = (name: string, kind: 'person' | 'organisation', roles: string[]): CastMember => ({
  name,
  kind,
  aliases: [name, name.slice(0, 1)],
  mentions: [],
  inHeadline: false,
  roles,
});
const group = (name: string): CastMember => ({
  ...person(name, 'person', []),
  kind: 'group',
  aliases: [name],
});

describe('an unnamed speaker', () => {
  it('is the one of that surname and title, or the one body so called', () => {
    const cast = [person('한도윤', 'person', ['시장']), person('湖区商业协会', 'organisation', [])];
    expect([...namedGroups([group('한 시장'), group('协会'), group('警方')], cast)]).toEqual([
      ['한 시장', '한도윤'],
      ['协会', '湖区商业协会'],
    ]);
  });

  it('is the body before whose name it says what that is', () => {
    const cast = [person('清湖漂流旅游公司', 'organisation', [])];
    const groups = ['运营商清湖漂流旅游公司', '起诉清湖漂流旅游公司'].map(group);
    expect([...namedGroups(groups, cast).keys()]).toEqual(['运营商清湖漂流旅游公司']);
  });

  it('is the one body whose words it has', () => {
    const cast = [person('Lake Authority for Civil Boating', 'organisation', [])];
    const groups = ["the lake's civil boating authority", 'the lake authority'].map(group);
    expect([...namedGroups(groups, cast)]).toEqual([
      ["the lake's civil boating authority", 'Lake Authority for Civil Boating'],
    ]);
  });

  it('is the body before whose name small words say what that is, but nobody of it', () => {
    const cast = [person('Tarno News', 'organisation', [])];
    const groups = ['state-run Tarno News', 'officials at Tarno News', 'Two officials Tarno News'].map(group);
    expect([...namedGroups(groups, cast, ['at']).keys()]).toEqual(['state-run Tarno News']);
  });

  it('is nobody whom no word for people or bodies ends', async () => {
    const language = await loadLanguage('zh');
    if (!language) throw new Error('no words of zh');
    const groups = [
      '信中',
      '市场的反应',
      '的人',
      '署',
      '（作者',
      '颱風中心',
      '湖区居民',
      '多家船企',
      '月度报告',
      '与会代表',
      '行政長官',
      '《评估报告》',
      '房屋合同',
      '案情',
    ].map(group);
    expect([...nobodies(groups, language)]).toEqual([
      '信中',
      '市场的反应',
      '的人',
      '署',
      '（作者',
      '颱風中心',
    ]);
  });

  it('is nobody where two could be meant', () => {
    const cast = [person('한도윤', 'person', ['시장']), person('한서준', 'person', ['시장'])];
    expect(namedGroups([group('한 시장')], cast).size).toBe(0);
  });
});
