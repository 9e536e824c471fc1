import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const KNOWN: Known[] = [
  ['顾若兰', 'person', '站长'],
  ['郑书怀', 'person', '湖区交通局局长'],
  ['湖区公交有限公司', 'organisation'],
  ['湖区交通局', 'organisation'],
  ['中国', 'country'],
];
const said = (...paragraphs: string[]) => saidIn('zh', KNOWN, paragraphs);

describe('documents and bodies that speak in Chinese', () => {
  it('gives a document’s words to who is named with it before', async () => {
    expect(
      await said('《湖区观察》杂志发表局长郑书怀的重要文章。', '文章强调，中国的公交要更加方便老人。'),
    ).toEqual([['郑书怀', '中国的公交要更加方便老人。']]);
    expect(await said('湖区交通局4日印发《关于规范站台的通知》。通知要求，各站不得设置路障。')).toEqual([
      ['湖区交通局', '各站不得设置路障。'],
    ]);
  });

  it('gives a report’s words to who published it, not to a name in its title', async () => {
    expect(await said('湖区交通局发布的《2019年中国公交出行报告》显示，去年乘客增加了两成。')).toEqual([
      ['湖区交通局', '去年乘客增加了两成。'],
    ]);
    expect(await said('湖区交通局在今年4月发布的年度报告显示，去年乘客增加了两成。')).toEqual([
      ['湖区交通局', '去年乘客增加了两成。'],
    ]);
  });

  it('knows a body by the end of its name', async () => {
    expect(await said('湖区公交有限公司昨日开会。该公司表示，新线路下月开通。')).toEqual([
      ['湖区公交有限公司', '新线路下月开通。'],
    ]);
  });

  it('gives words of a body and others to the body', async () => {
    expect(await said('湖区公交有限公司(“本公司”)及全体董事表示，公告内容真实、准确和完整。')).toEqual([
      ['湖区公交有限公司', '公告内容真实、准确和完整。'],
    ]);
  });

  it('reads no cue in a title, none that is a noun, none that tells of a deed', async () => {
    expect(await said('站长顾若兰读了《要求和希望》一书，内容很好。')).toEqual([]);
    expect(await said('站长顾若兰听取运营汇报，到站台察看候车情况。')).toEqual([]);
    expect(await said('站长顾若兰介绍了新线路的情况，并与乘客合影。')).toEqual([]);
  });

  it('begins with a stance behind another cue', async () => {
    expect(await said('湖区交通局表示同意顾若兰提出的加车方案，下月就要实施。')).toEqual([
      ['湖区交通局', '同意顾若兰提出的加车方案，下月就要实施。'],
    ]);
  });

  it('ends an unnamed speaker’s phrase before how they speak', async () => {
    expect(await said('附近居民七嘴八舌地感叹：“新线路太方便了！”')).toEqual([
      ['附近居民', '新线路太方便了！'],
    ]);
  });

  it('gives nobody what numbers tell, nor words far behind what somebody said', async () => {
    expect(await said('站长顾若兰说，线路已经开通。', '据统计：湖区的乘客去年增加了两成。')).toEqual([
      ['顾若兰', '线路已经开通。'],
    ]);
    const between = '湖边的柳树绿了，水也暖了。'.repeat(40);
    expect(
      await said('站长顾若兰说，线路已经开通。', between, '统计表明，湖区的乘客去年增加了两成。'),
    ).toEqual([['顾若兰', '线路已经开通。']]);
  });

  it('goes on with what those for whom somebody speaks are to do', async () => {
    expect(
      await said('局长郑书怀说，湖区愿同各地扩大合作。双方应当落实好去年签署的备忘录，用好工作组机制。'),
    ).toEqual([['郑书怀', '湖区愿同各地扩大合作。双方应当落实好去年签署的备忘录，用好工作组机制。']]);
    expect(await said('湖区交通局局长郑书怀说，线路已经开通。湖区交通局将在年内再开两条线路。')).toEqual([
      ['郑书怀', '线路已经开通。湖区交通局将在年内再开两条线路。'],
    ]);
  });
});
