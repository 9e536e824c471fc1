import { describe, expect, it } from 'vitest';
import { namedGroups } from '../../../lib/participants/named-groups.ts';
import { aliasesOf, castOf } from './cast-of.ts';

const namesOf = async (text: string, ...names: Parameters<typeof castOf>[3]) =>
  (await castOf('zh', '湖区消息', text, names)).map(({ kind, name }) => `${kind} ${name}`);

describe('names in Chinese', () => {
  it('call a country that the text names by its first letter', async () => {
    expect(await aliasesOf('zh', '会见', '纳米比亚外长到访。纳方期待合作，对方也愿意。', [])).toContainEqual([
      'country',
      ['纳米比亚', '纳方'],
    ]);
    expect(await aliasesOf('zh', '会见', '乌兹别克斯坦外长到访。乌方期待合作。', [])).toEqual([
      ['country', ['乌兹别克斯坦', '乌方']],
    ]);
    expect(await namesOf('南非外长到访，走遍南方。')).toEqual(['country 南非']);
    const all = await aliasesOf('zh', '会见', '马里和马来西亚外长到访。马方期待合作。', []);
    expect(all.flatMap(([, aliases]) => aliases)).not.toContain('马方');
  });

  it('are told by quotation marks and by what their bearer is', async () => {
    expect(await namesOf('一家名为“湖畔小灶”的川味餐馆发生爆燃。')).toEqual(['organisation 湖畔小灶']);
    expect(await namesOf('民调机构“诺瓦”公布了结果。')).toEqual(['organisation 诺瓦']);
    expect(await namesOf('影评人“老胶片”在微博写道，很好看。')).toEqual(['person 老胶片']);
    expect(await namesOf('企业“抱团”出海，网友“炸锅”了。这名男子化名“高级工程师”。')).toEqual([]);
    expect(await namesOf('网友“退休教师”在微博写道，很好看。')).toEqual([]);
  });

  it('are bodies right behind what a body is', async () => {
    expect(await namesOf('民调机构艾拉布公布了结果。', ['person', '艾拉布', 0.7])).toEqual([
      'organisation 艾拉布',
    ]);
    expect(await namesOf('民调机构郑书怀公布了结果。', ['person', '郑书怀', 0.99])).toEqual([
      'person 郑书怀',
    ]);
  });

  it('go on behind an abbreviation inside them', async () => {
    const text = '湖区总工会（HGT）港口与码头联合会发起罢工。湖区总工会（HGT）表示支持。';
    expect(await namesOf(text, ['organisation', '湖区总工会'])).toContain(
      'organisation 湖区总工会（HGT）港口与码头联合会',
    );
  });

  it('are short for a company’s with its legal form, whatever they end with', async () => {
    const text = '泰信证券有限公司被罚。泰信证券没有回应。';
    expect(
      await aliasesOf('zh', '罚单', text, [
        ['organisation', '泰信证券有限公司'],
        ['organisation', '泰信证券'],
      ]),
    ).toEqual([['organisation', ['泰信证券有限公司', '泰信证券']]]);
  });

  it('of an office are not short for another one', async () => {
    const text = '欧盟委员会一名发言人到会。欧盟将会支持。';
    expect(await namesOf(text, ['organisation', '欧盟委员会'], ['organisation', '欧盟'])).toEqual([
      'organisation 欧盟委员会',
      'organisation 欧盟',
    ]);
  });

  it('are surnames with a title, or alone at the head of clauses, where one person bears them', async () => {
    const text =
      '辩方大律师简颂恩为被告冯卓谦求情。简大律师呈上书信。冯一再拖延，冯其后认罪。冯氏以外，各人无罪。';
    const all = await aliasesOf('zh', '判刑', text, [
      ['person', '简颂恩'],
      ['person', '冯卓谦'],
    ]);
    expect(all).toEqual([
      ['person', ['简颂恩', '简大律师']],
      ['person', ['冯卓谦', '冯']],
    ]);
    const longer = '冯卓谦认罪，冯卓谦上诉。雷昊到庭。雷官方网站没有回应。';
    expect(
      await aliasesOf('zh', '判刑', longer, [
        ['person', '冯卓谦'],
        ['person', '雷昊'],
      ]),
    ).toEqual([
      ['person', ['冯卓谦']],
      ['person', ['雷昊']],
    ]);
    const two = await aliasesOf('zh', '判刑', '王强和王伟到庭。王队长作证。', [
      ['person', '王强'],
      ['person', '王伟'],
    ]);
    expect(two).toEqual([
      ['person', ['王强']],
      ['person', ['王伟']],
    ]);
  });

  it('do not run into what follows', async () => {
    expect(await namesOf('方霖则没有来。', ['person', '方霖则', 0.9])).toEqual(['person 方霖']);
    expect(await namesOf('领导人贝里则没有来。', ['person', '贝里则', 0.9])).toEqual(['person 贝里']);
    expect(await namesOf('方霖收获一帮影迷。', ['person', '方霖收', 0.9])).toEqual(['person 方霖']);
    expect(await namesOf('冯其后要求取回本金。', ['person', '冯其后', 0.8])).toEqual([]);
    expect(await namesOf('沈庄遗址出土木器。', ['person', '沈庄', 0.9])).toEqual([]);
  });

  it('are no country’s trade', async () => {
    const text = '所谓北国新能源产能过剩。北国新能源产业仍在发展。';
    expect(await namesOf(text, ['organisation', '北国新能源'])).toEqual([]);
    expect(await namesOf('湖区文物中心技术人员到场。', ['organisation', '湖区文物中心'])).toEqual([
      'organisation 湖区文物中心',
    ]);
  });

  it('behind what somebody did for the page sign it', async () => {
    expect(await namesOf('编译/秦越\n\n港口罢工进入第二周。', ['person', '秦越'])).toEqual([]);
  });

  it('are a country’s for short though no list has it', async () => {
    expect(await namesOf('绑匪已被捕。萨方表示，正在侦破。', ['person', '萨方', 0.7])).toEqual([
      'country 萨方',
    ]);
    expect(await namesOf('园方表示，正在检修。', ['person', '园方', 0.7])).toEqual([]);
    expect(await namesOf('李方表示感谢。', ['person', '李方', 0.9])).toEqual(['person 李方']);
  });

  it('in quotation marks are bodies as they end', async () => {
    expect(await namesOf('「居住正義行動聯盟」約20人到場。')).toEqual(['organisation 居住正義行動聯盟']);
  });

  it('are how neighbours call somebody who has a title', async () => {
    expect(await namesOf('租客小赵从楼上跑下。', ['person', '小赵', 0.6])).toEqual(['person 小赵']);
    expect(await namesOf('他又小赵一圈。', ['person', '小赵', 0.6])).toEqual([]);
  });

  it('of the place that the headline is about act', async () => {
    const names = [['place', '湖州县']] as const;
    const cast = await castOf('zh', '湖州：33名教师获奖', '湖州县举行了大会。', names);
    expect(cast.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['country 湖州县']);
    expect(await castOf('zh', '33名教师在湖州获奖', '湖州县举行了大会。', names)).toEqual([]);
  });

  it('of papers in marks are those of the phrases that they speak in', async () => {
    const cast = await castOf('zh', '湖区消息', '《湖区时报》说，水位下降。', [['organisation', '湖区时报']]);
    const group = { kind: 'group', aliases: [], mentions: [], inHeadline: false, roles: [] } as const;
    const phrases = ['北国《湖区时报》网站', '《湖区时报》记者'];
    const groups = phrases.map((name) =>
      Object.assign({}, group, { name, aliases: [], mentions: [], roles: [] }),
    );
    expect([...namedGroups(groups, cast)]).toEqual([['北国《湖区时报》网站', '湖区时报']]);
  });
});
