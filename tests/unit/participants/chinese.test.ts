import { describe, expect, it } from 'vitest';
import { summarise } from '../helpers/summarise.ts';
import { articleOf } from '../helpers/article.ts';

const who = async (title: string, ...paragraphs: string[]) =>
  (await summarise(articleOf(title, paragraphs))).participants;

describe('participants in Chinese', () => {
  it('takes the whole title before a name, walking left over bodies, places and 、', async () => {
    const [first, second] = await who(
      '方致远同莱瓦诺举行会谈',
      '3月4日，国务委员、中央外办主任方致远在杭州会见卡里亚联邦安全会议秘书莱瓦诺。',
      '方致远说，双方应当加强沟通。',
      '莱瓦诺表示，卡里亚愿意扩大合作。',
    );
    expect(first).toMatchObject({
      name: '方致远',
      kind: 'person',
      roles: ['国务委员、中央外办主任'],
      mentions: 2,
    });
    expect(second).toMatchObject({
      name: '莱瓦诺',
      kind: 'person',
      roles: ['卡里亚联邦安全会议秘书'],
      mentions: 2,
    });
  });

  it('takes a title behind the name', async () => {
    const [first] = await who('湖区公交开通', '“线路不会再改。”郑书怀教授在会上说。郑书怀说，票价也不变。');
    expect(first).toMatchObject({ name: '郑书怀', roles: ['教授'] });
  });

  it('joins the part of a transliterated name to the whole', async () => {
    const [first] = await who(
      '湖边来了新馆长',
      '新馆长是来自海外的莉薇·桑德森。莉薇说，她喜欢这座城市。桑德森还说，展厅下月开放。',
    );
    expect(first?.name).toBe('莉薇·桑德森');
    expect(first?.aliases.toSorted()).toEqual(['桑德森', '莉薇', '莉薇·桑德森']);
  });

  it('joins 中方 to 中国', async () => {
    const people = await who(
      '中国：欢迎邻国的决定',
      '外交部发言人纪岚表示，中方欢迎这一决定。她说，中国一贯支持对话。',
    );
    expect(people.filter(({ kind }) => kind === 'country').map(({ aliases }) => aliases.toSorted())).toEqual([
      ['中国', '中方'],
    ]);
  });

  it('counts no body inside a title as a participant', async () => {
    const people = await who('发布会举行', '外交部发言人纪岚表示，会谈将如期举行。');
    expect(people.map(({ name }) => name)).toEqual(['纪岚']);
  });

  it('reads traditional letters, and tells names and titles in them', async () => {
    const people = await who(
      '湖區停電',
      '經濟部統計，湖區有兩千戶停電。湖區供電局局長鄭書懷表示，今晚復電。財政部沒有回應。',
    );
    expect(people).toContainEqual(
      expect.objectContaining({ name: '鄭書懷', roles: ['湖區供電局局長'], kind: 'person' }),
    );
    expect(people).toContainEqual(expect.objectContaining({ name: '財政部', kind: 'organisation' }));
  });

  it('leaves out those who only wrote the page', async () => {
    const people = await who(
      '湖区公交开通',
      '新线路今天开通（记者鲁思齐）。市交通局局长郑书怀说，票价不变。',
    );
    expect(people.map(({ name }) => name)).not.toContain('鲁思齐');
  });

  it('makes no name of words that begin like one', async () => {
    const people = await who(
      '安全管理平台上线',
      '有关方面表示，安全管理平台已经上线。任何单位可以申请。相关负责人说，平均用时三天。',
    );
    expect(people.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('tells where somebody comes from behind their title', async () => {
    const people = await who('教练来了', '主教练、塞尔维亚人莉薇·桑德森表示，她很高兴。');
    expect(people[0]).toMatchObject({ name: '莉薇·桑德森', roles: ['主教练、塞尔维亚人'] });
  });

  it('tells what a body is before its name', async () => {
    const people = await who('鸿远公司停产', '国产船桨厂商鸿远动力有限公司表示，工厂停产。');
    expect(people[0]).toMatchObject({ name: '鸿远动力有限公司', roles: ['国产船桨厂商'] });
  });
});
