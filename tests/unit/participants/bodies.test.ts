import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const bodies = async (text: string, names: readonly Tagged[]): Promise<string[]> =>
  (await castOf('zh', '', text, names)).map(({ name }) => name);

const members = async (code: string, text: string, names: readonly Tagged[]) =>
  (await castOf(code, '', text, names)).map(({ name, mentions }) => [name, mentions.length]);

describe('Chinese bodies', () => {
  it('are as long as their words go on', async () => {
    const names: Tagged[] = [
      ['organisation', '中国人民银行'],
      ['place', '平湖市'],
      ['organisation', '平湖监管分局'],
      ['organisation', '中国保险监督管理委员会'],
    ];
    const text = '活动由中国人民银行平湖市中心支行、中国保险监督管理委员会平湖监管分局主办。';
    expect(await bodies(text, names)).toEqual([
      '中国保险监督管理委员会平湖监管分局',
      '中国人民银行平湖市中心支行',
    ]);
  });

  it('are papers by their titles, and congresses by their numbers', async () => {
    expect(await bodies('《湖区》杂志刊文。党的三十届二中全会召开。《湖边》是小说。', [])).toEqual([
      '党的三十届二中全会',
      '湖区',
    ]);
  });

  it('are no works, no things, and have no mark of a list', async () => {
    const names: Tagged[] = [
      ['organisation', '湖边之夜'],
      ['organisation', '平湖日报'],
      ['organisation', 'USB'],
      ['organisation', '①Norvik'],
    ];
    expect(await bodies('电影《湖边之夜》上映。《平湖日报》称USB不行。①Norvik发布新品。', names)).toEqual([
      'Norvik',
      '平湖日报',
    ]);
  });

  it('are another’s where a meeting begins with their name', async () => {
    expect(await bodies('国务院常务会议决定修桥。国务院和国务院办公厅发文。', [])).toEqual(
      expect.arrayContaining(['国务院常务会议', '国务院']),
    );
  });

  it('end before the price of their shares', async () => {
    expect(await bodies('平湖股份报12元。', [['organisation', '平湖股份报']])).toEqual(['平湖股份']);
  });

  it('hold their seat in brackets', async () => {
    expect(
      await bodies('子公司平湖精密（北都）有限公司停产。', [
        ['organisation', '平湖精密'],
        ['organisation', '北都）有限公司'],
      ]),
    ).toEqual(['平湖精密（北都）有限公司']);
  });

  it('are companies by their legal form', async () => {
    expect(await bodies('昨天，青岚调味品有限公司发声明。', [])).toEqual(['青岚调味品有限公司']);
    expect(await bodies('他收购了涉事的青岚调味品有限公司。', [])).toEqual(['青岚调味品有限公司']);
    expect(await bodies('三家有限公司停产。', [['organisation', '三家有限公司']])).toEqual([]);
  });

  it('are of a state that is told in one letter', async () => {
    expect(await bodies('以战时内阁开会。', [])).toEqual(['以战时内阁']);
    expect(await bodies('他以政府名义发文。', [])).toEqual([]);
  });

  it('are somebody’s', async () => {
    expect((await bodies('郑书怀工作室发布声明。', [['person', '郑书怀']])).toSorted()).toEqual([
      '郑书怀工作室',
    ]);
  });

  it('begin behind what they are', async () => {
    const names: Tagged[] = [
      ['organisation', '湖区球队'],
      ['organisation', '平湖飞鱼俱乐部'],
    ];
    expect(await bodies('湖区球队平湖飞鱼俱乐部获胜。', names)).toContain('平湖飞鱼俱乐部');
  });

  it('are whole in quotation marks, and in a list', async () => {
    expect(await bodies('他们成立“湖区对外合作联盟”。', [['organisation', '外合作联盟']])).toEqual([
      '湖区对外合作联盟',
    ]);
    expect(await bodies('平湖商会、女企业家精英协会、渔会到会。', [['organisation', '精英协会']])).toContain(
      '女企业家精英协会',
    );
    expect(await bodies('他加入渔业协会。', [['organisation', '业协会']])).toEqual(['业协会']);
  });

  it('end before what they do, and are no clause', async () => {
    expect(await bodies('平湖生物申报的药上市。', [['organisation', '平湖生物申报']])).toEqual(['平湖生物']);
    expect(await bodies('平湖在新能源上有优势。', [['organisation', '平湖在新能源']])).toEqual([]);
  });

  it('do not begin another word', async () => {
    expect(await bodies('镇里协调财政部门拨款。', [])).toEqual([]);
    expect(await bodies('财政部拨款。', [])).toEqual(['财政部']);
  });

  it('are teams of a country', async () => {
    expect(await bodies('中国女篮战胜对手。', [])).toEqual(['中国女篮']);
  });

  it('end before a verb, and at another’s name', async () => {
    const names: Tagged[] = [
      ['place', '平湖'],
      ['person', '郑书怀'],
    ];
    expect(await bodies('平湖袭击了医院。郑书怀法院见。', names)).toEqual(['郑书怀']);
  });
});

describe('a body once named', () => {
  it('is called by what it is', async () => {
    const text =
      'The Lake Court heard the case. The court rose. A court of appeal may follow. Court papers were read.';
    expect(await members('en', text, [['organisation', 'Lake Court']])).toEqual([['Lake Court', 2]]);
    expect(
      await members('zh', '平湖渔业有限公司停产。该公司没有回应。', [['organisation', '平湖渔业有限公司']]),
    ).toEqual([['平湖渔业有限公司', 2]]);
  });

  it('is nobody’s where two are called so', async () => {
    const text = 'The Lake Court and the Hill Court met. The court rose.';
    const names: Tagged[] = [
      ['organisation', 'Lake Court'],
      ['organisation', 'Hill Court'],
    ];
    expect(await members('en', text, names)).toEqual([
      ['Lake Court', 1],
      ['Hill Court', 1],
    ]);
  });
});

describe('what is no body', () => {
  it.each([
    ['The Brandt Award is given today.', 'Brandt Award'],
    ['Read pic.example.com/bFxWTarn now.', 'bFxWTarn'],
    ['The Swedish e-commerce giant fell.', 'Swedish e-commerce'],
    ['So do South American leagues.', 'South American'],
    ['He asked a Lakeside MP about it.', 'Lakeside MP'],
    ['So did the Lakeside businessman.', 'Lakeside businessman'],
  ])('is left out: %s', async (text, name) => {
    expect(await castOf('en', '', text, [['organisation', name]])).toEqual([]);
  });

  it('in Chinese, what follows a body that is known', async () => {
    expect(await bodies('国务院部署工作。', [['organisation', '国务院部署']])).toEqual(['国务院']);
    expect(await bodies('他读马克思主义。', [['person', '马克思', 0.95]])).toEqual([]);
  });

  it('in Chinese, a person with a title before a verb', async () => {
    const cast = await castOf('zh', '', '方致远欢迎莱瓦诺受普多总统委派来华。', [
      ['person', '方致远'],
      ['person', '莱瓦诺'],
      ['organisation', '普多总统委'],
    ]);
    expect(cast.map(({ name, kind, roles }) => [name, kind, roles])).toContainEqual([
      '普多',
      'person',
      ['总统'],
    ]);
    expect(cast.map(({ kind }) => kind)).not.toContain('organisation');
  });

  it('has no small words at its end but what a body is', async () => {
    const names: Tagged[] = [
      ['organisation', 'Tarno software'],
      ['organisation', 'Lake government'],
    ];
    expect(await members('en', 'The Tarno software failed. The Lake government fell.', names)).toEqual([
      ['Lake government', 1],
      ['Tarno', 1],
    ]);
  });

  it('has a small word in capitals before others, but no article', async () => {
    const names: Tagged[] = [
      ['organisation', 'MORE Tarno'],
      ['organisation', 'THE Lake House'],
    ];
    expect(await members('en', 'Power comes from MORE Tarno. THE Lake House knew.', names)).toEqual([
      ['MORE Tarno', 1],
      ['Lake House', 1],
    ]);
  });

  it('has its first letters before a hyphen', async () => {
    const [member] = await castOf('en', '', 'They left ABS-CBN early.', [['organisation', 'CBN']]);
    expect(member?.name).toBe('ABS-CBN');
  });
});

describe('a foreign name in unspaced writing', () => {
  it.each<[string, string, string[]]>([
    ['ja', 'スマートフォン「Norvik Phone」が発売された。Norvik Phoneを購入した。', []],
    ['ja', 'Norvik Phone 3に対応した。', []],
    ['ja', 'Norvik Phoneは発表した。米Norvik Phoneの株が上がった。', ['Norvik Phone']],
    ['zh', '他用Norvik Phone手机拍照。', []],
    ['zh', '开发商Norvik Phone推出新游戏。', ['Norvik Phone']],
    ['zh', '他去年加入Norvik Phone 2019年的队伍。', ['Norvik Phone']],
  ])('is a body’s unless what stands beside it tells of a thing (%s: %s)', async (code, text, names) => {
    const cast = await castOf(code, '', text, [['organisation', 'Norvik Phone']]);
    expect(cast.filter(({ kind }) => kind === 'organisation').map(({ name }) => name)).toEqual(names);
  });

  it('is none in a program', async () => {
    expect(
      await castOf('ja', '', 'そこでprint(lake_nameを書く。', [['organisation', 'print(lake_name']]),
    ).toEqual([]);
  });
});

describe('a body called by a person', () => {
  it.each([
    ['en', 'It was the Brandt administration that built it.', 'Brandt administration'],
    ['es', 'Lo construyó el gobierno de Brandt.', 'gobierno de Brandt'],
  ])('is not that person: %s', async (code, text, name) => {
    expect(await members(code, text, [['person', 'Brandt']])).toEqual([[name, 1]]);
  });
});

describe('common words taken for bodies', () => {
  it.each([
    ['Coal is dear. Nobody buys coal.', 'Coal', 0.7],
    ['YOUNGSTER found. The youngster slept.', 'YOUNGSTER', 0.95],
    ['He builds student housing (SH) here.', 'SH', 0.95],
  ])('are none: %s', async (text, name, score) => {
    expect(await castOf('en', '', text, [['organisation', name, score]])).toEqual([]);
  });

  it('are names where nothing says otherwise', async () => {
    expect(
      await members('en', 'Coal is a band. SH pays Lake Union (LU).', [
        ['organisation', 'Coal', 0.7],
        ['organisation', 'SH', 0.95],
      ]),
    ).toEqual([
      ['Coal', 1],
      ['SH', 1],
    ]);
  });
});
