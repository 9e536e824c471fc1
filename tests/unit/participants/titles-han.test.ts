import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const rolesOf = async (name: string, text: string, title = '湖区消息', names: readonly Tagged[] = []) => {
  const cast = await castOf('zh', title, text, [['person', name], ...names]);
  return cast.find((member) => member.name === name)?.roles;
};

describe('titles in Chinese', () => {
  it('know trades, kin and posts by their last noun', async () => {
    expect(await rolesOf('郑书怀', '电影监制郑书怀出席了首映。')).toEqual(['电影监制']);
    expect(await rolesOf('郑书怀', '商业罪案调查科总督察郑书怀在庭外宣读声明。')).toEqual([
      '商业罪案调查科总督察',
    ]);
    expect(await rolesOf('郑书怀', '水果摊主郑书怀已经收摊。')).toEqual(['水果摊主']);
  });

  it('begin behind the verb whose object their bearer is', async () => {
    expect(await rolesOf('郑书怀', '报道援引副总领事郑书怀的话。')).toEqual(['副总领事']);
    expect(await rolesOf('郑书怀', '记者多次拨打餐馆负责人郑书怀的电话。')).toEqual(['餐馆负责人']);
  });

  it('begin behind a preposition, and behind “one” of them', async () => {
    expect(await rolesOf('郑书怀', '法院对被告人郑书怀判刑。', '湖区消息', [['title', '对被告人']])).toEqual([
      '被告人',
    ]);
    expect(await rolesOf('郑书怀', '一位研究所教授郑书怀反对。')).toEqual(['研究所教授']);
  });

  it('reach over words in which a preposition is but a syllable', async () => {
    expect(await rolesOf('郑书怀', '自由贸易协会会长郑书怀到会。')).toEqual(['自由贸易协会会长']);
    expect(await rolesOf('郑书怀', '湖区数据局时任局长郑书怀到会。')).toEqual(['湖区数据局时任局长']);
  });

  it('reach over “and” between what a ministry is for', async () => {
    expect(await rolesOf('莱瓦诺', '来访的是国际关系与贸易部长莱瓦诺。')).toEqual(['国际关系与贸易部长']);
    expect(await rolesOf('莱瓦诺', '他会见了农业、林业和水利部部长莱瓦诺。')).toEqual([
      '农业、林业和水利部部长',
    ]);
  });

  it('leave out what describes their bearer by no name, but not whose they are', async () => {
    expect(await rolesOf('郑书怀', '参与标准起草的研究所教授郑书怀解释了原因。')).toEqual(['研究所教授']);
    expect(await rolesOf('郑书怀', '遇难者的父亲郑书怀赶到现场。')).toEqual(['遇难者的父亲']);
    expect(await rolesOf('郑书怀', '举报人、已毕业的博士郑书怀没有到场。')).toEqual(['举报人、已毕业的博士']);
  });

  it('begin behind the bracket of a dateline’s reporters, and behind “and”', async () => {
    expect(
      await rolesOf(
        '郑书怀',
        '湖城9月15日电（记者 何曼 卢昕）商会副主席、协会会长郑书怀会见了来宾。',
        '湖区消息',
        [['person', '卢昕']],
      ),
    ).toEqual(['商会副主席、协会会长']);
    expect(
      await rolesOf('郑书怀', '出席的有海洋部长莱瓦诺及特别助理郑书怀。', '湖区消息', [['person', '莱瓦诺']]),
    ).toEqual(['特别助理']);
  });

  it('are taken from the headline where the text has none', async () => {
    const text = '郑书怀：我没有可以补充的。';
    expect(await rolesOf('郑书怀', text, '外交部发言人郑书怀主持记者会')).toEqual(['外交部发言人']);
  });
});
