import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

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
    ['the title behind it takes its prefecture', '川辺県知事が述べた。', ['person', '川辺県'], ['川辺']],
    ['a whole name keeps its last letter', '鈴木航平知事が述べた。', ['person', '鈴木航平'], ['鈴木航平']],
    ['a prize is nobody', '汐見賞に選ばれた。', ['person', '汐見賞'], []],
    [
      'what a body is stands before its name',
      '調査会社オートビジョンが調べた。',
      ['organisation', '調査会社オートビジョン'],
      ['オートビジョン'],
    ],
    ['a town with its former councillor is nobody', '元汐見市議の川辺が来た。', ['person', '元汐見'], []],
  ])('%s', async (_, text, name, names) => {
    expect((await castOf('ja', '', text, [name])).map((member) => member.name)).toEqual(names);
  });

  it('the surname of somebody fully named is theirs, though nothing found it alone and their father has it, too', async () => {
    const text =
      '主将の三枝航平が決めた。三枝は笑った。父・三枝徹さんも見守り、三枝が手を振った。山の三枝祭りも近い。';
    const cast = await castOf('ja', '', text, [
      ['person', '三枝航平', 0.98],
      ['person', '三枝徹', 0.98],
    ]);
    expect(cast.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['三枝航平', 3],
      ['三枝徹', 1],
    ]);
  });

  it('what an office’s head is head of is no surname', async () => {
    const text = '厚労省の老健局長が答えた。田中局長も来た。';
    const cast = await castOf('ja', '', text, [
      ['person', '老健'],
      ['person', '田中'],
    ]);
    expect(cast.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['田中']);
  });

  it.each([
    ['pointed back to', '浜野考古学研究所が掘った。同研究所は喜ぶ。', ['浜野考古学研究所', '同研究所']],
    ['of an office shortened', '港湾管理庁が調べた。港管庁は急ぐ。', ['港湾管理庁', '港管庁']],
    ['that everybody shortens', '日本銀行が決めた。日銀は動いた。', ['日本銀行', '日銀']],
    ['without where it is', '県立浜野病院（丹波市）が謝った。丹波市は晴れた。', ['県立浜野病院']],
  ])('a body has its names: %s', async (_, text, aliases) => {
    const names = ['浜野考古学研究所', '同研究所', '港湾管理庁', '港管庁', '県立浜野病院'];
    const cast = await castOf('ja', '', text, [
      ...names.map((name): Tagged => ['organisation', name]),
      ['place', '丹波市'],
    ]);
    expect(cast.map((member) => member.aliases)).toEqual([aliases]);
  });

  it('letters of a longer word in katakana are no country', async () => {
    const cast = await castOf('ja', '', 'ハーフタイムに雨が降り、タイの選手が喜んだ。', []);
    expect(cast.map(({ mentions }) => mentions.map(({ start }) => start))).toEqual([[12]]);
  });

  it('a professor’s university behind their name is a title’s, and nobody’s name', async () => {
    const [member, ...others] = await castOf('ja', '', '座長の内海礼子・慶明大教授は語った。', [
      ['person', '内海礼子'],
      ['person', '慶明大'],
      ['title', '教授'],
    ]);
    expect(others).toEqual([]);
    expect([member?.name, member?.roles.includes('慶明大教授')]).toEqual(['内海礼子', true]);
  });
});
