import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const people = async (code: string, text: string, names: readonly Tagged[] = []): Promise<string[]> =>
  (await castOf(code, '', text, names)).filter(({ kind }) => kind === 'person').map(({ name }) => name);

describe('people who are addressed', () => {
  it.each([
    ['zh', '被撞车主李女士告诉记者，胡某某已离开，赖师傅还在。', ['李女士', '胡某某', '赖师傅']],
    ['ja', '湖北市の川辺さんと、岸本容疑者が来た。', ['川辺', '岸本']],
    ['ja', '湖北県の一色知事は話した。', ['一色']],
  ])('are named by that: %s %s', async (code, text, names) => {
    expect((await people(code, text)).toSorted()).toEqual(names.toSorted());
  });

  it('are in Chinese whoever of the surname was named before', async () => {
    expect(await people('zh', '租客黎晓萌报了警。黎女士说，门开着。', [['person', '黎晓萌']])).toEqual([
      '黎晓萌',
    ]);
    expect(await people('zh', '租客黎萌报了警。黎女士说，门开着。', [['person', '黎萌']])).toEqual(['黎萌']);
    expect(await people('zh', '黎女士报了警。律师黎晓萌说，门开着。', [['person', '黎晓萌']])).toHaveLength(
      2,
    );
    expect(await people('zh', '律师黎晓萌到场。黎某说，门开着。', [['person', '黎晓萌']])).toHaveLength(2);
  });

  it('are named between a title and a word for saying', async () => {
    expect(await people('zh', '协会副秘书长乐文静表示，可以。教授区仲文在场。')).toEqual(['乐文静']);
  });

  it('are no more than their names', async () => {
    expect(await people('ja', '川辺さんの長男圭介さんが来た。', [['person', '長男圭介']])).toContain('圭介');
    expect(await people('ja', '中島氏が来た。', [['person', '中島氏']])).toEqual(['中島']);
  });

  it('are the same where the tagger has the surname alone', async () => {
    expect(await people('zh', '车主李女士来了。', [['person', '李']])).toEqual(['李女士']);
  });

  it.each([
    ['zh', '各位女士，各位先生，某些人还没有来。'],
    ['ja', 'お客さんと患者さんが、同氏を待つ。他県の県知事が来た。'],
  ])('are no others: %s %s', async (code, text) => {
    expect(await people(code, text)).toEqual([]);
  });
});
