import { describe, expect, it } from 'vitest';
import { castOf } from './cast-of.ts';

describe('in Japanese', () => {
  it('a given name of one letter is part of the name, however often the surname stands alone', async () => {
    const text = '主将の小日向葵が打った。小日向は笑い、小日向は去った。';
    const cast = await castOf('ja', '', text, [
      ['person', '小日向葵', 0.98],
      ['person', '小日向', 0.9],
    ]);
    expect(cast.map(({ name, aliases }) => [name, aliases])).toEqual([['小日向葵', ['小日向葵', '小日向']]]);
  });

  it('a word of katakana that goes on, or that may be any, is nobody', async () => {
    const text = 'ハイエンドモデルが出た。システム管理者は驚いた。ザラフ首相は笑った。';
    const cast = await castOf('ja', '', text, [
      ['person', 'ハイエンド', 0.95],
      ['person', 'システム', 0.5],
      ['person', 'ザラフ', 0.9],
    ]);
    expect(cast.map(({ name }) => name)).toEqual(['ザラフ']);
  });

  it.each<[string, string, [kind: 'person' | 'organisation', name: string], string[]]>([
    [
      'a surname goes on in kana',
      '途中出場の二階堂ほのかが決めた。',
      ['organisation', '二階堂'],
      ['二階堂ほのか'],
    ],
    ['kana behind it may be words', '川辺あいさつした。', ['person', '川辺'], ['川辺']],
    [
      'a trade in katakana is no name',
      'ライトブロッカー荒巻リサが打った。',
      ['person', 'ライトブロッカー荒巻リサ'],
      ['荒巻リサ'],
    ],
    ['nature is no body', '湖南トラフが動いた。', ['organisation', '湖南トラフ'], []],
    ['a town with its former councillor is nobody', '元汐見市議の川辺が来た。', ['person', '元汐見'], []],
  ])('%s', async (_, text, name, names) => {
    expect((await castOf('ja', '', text, [name])).map((member) => member.name)).toEqual(names);
  });
});
