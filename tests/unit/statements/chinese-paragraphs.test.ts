import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';
import { type Known, saidIn } from '../helpers/speech.ts';

const known: Known[] = [
  ['郑书怀', 'person', '局长'],
  ['顾若兰', 'person', '站长'],
];

describe('Chinese words that go over paragraphs', () => {
  it('begin behind a cue and a colon that end the paragraph before', async () => {
    expect(
      await saidIn('zh', known, [
        '会后，局长郑书怀表示：',
        '这条线路我盼了八年。今天它终于通了。',
        '我还想谢谢每一位司机。',
        '湖区公交共有六条线路。',
      ]),
    ).toEqual([
      ['郑书怀', '这条线路我盼了八年。今天它终于通了。'],
      ['郑书怀', '我还想谢谢每一位司机。'],
    ]);
  });

  it('go on to the mark that closes them', async () => {
    expect(
      await saidIn('zh', known, [
        '局长郑书怀说：“线路不会再改。车也不会少。',
        '票价也不会变，请大家放心。”',
        '湖区公交共有六条线路。',
      ]),
    ).toEqual([
      ['郑书怀', '“线路不会再改。车也不会少。'],
      ['郑书怀', '票价也不会变，请大家放心。'],
    ]);
  });

  it('are all of what follows a label in a transcript, to the next one', async () => {
    expect(
      await saidIn('zh', known, [
        '局长郑书怀接受了采访。',
        '记者：新线路为什么晚了两年？',
        '郑书怀：桥梁要先加固。',
        '当时谁都没有把握，后来才找到施工队。',
        '记者：票价会涨吗？',
        '郑书怀：我们不涨价。',
      ]),
    ).toEqual([
      ['郑书怀', '桥梁要先加固。'],
      ['郑书怀', '当时谁都没有把握，后来才找到施工队。'],
      ['郑书怀', '我们不涨价。'],
    ]);
  });

  it('are those of the person asked where only 问 and 答 stand', async () => {
    expect(
      await saidIn('zh', known, [
        '局长郑书怀回答了提问。',
        '问：票价会涨吗？',
        '答：我们不涨价。',
        '问：新车什么时候到？',
        '答：下个月就到，您放心。',
      ]),
    ).toEqual([
      ['郑书怀', '我们不涨价。'],
      ['郑书怀', '下个月就到，您放心。'],
    ]);
  });

  it('are those of one person, whomever an answer names', async () => {
    expect(
      await saidIn(
        'zh',
        [...known, ['钟叔同', 'person', '师父']],
        [
          '郑书怀接受了采访。',
          '问：最难的是什么？',
          '答：是忍住，我师父钟叔同说过。',
          '问：机器呢？',
          '答：我们也用。',
        ],
      ),
    ).toEqual([
      ['郑书怀', '是忍住，我师父钟叔同说过。'],
      ['郑书怀', '我们也用。'],
    ]);
  });

  it('are those of whom the headline names', async () => {
    const story = articleOf('专访局长郑书怀：我们不涨价', [
      '局长郑书怀和市长莱文一起坐下。',
      '问：票价会涨吗？',
      '答：我们不涨价。',
      '问：新车什么时候到？',
      '答：我想是明年。',
    ]);
    const { statements } = await summarise(story);
    expect(statements.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['郑书怀', '我们不涨价。'],
      ['郑书怀', '我想是明年。'],
    ]);
  });

  it('are those of whoever of that surname was named last before', async () => {
    expect(
      await saidIn(
        'zh',
        [...known, ['郑远帆', 'person']],
        [
          '郑书怀和郑远帆接受了采访。',
          '问：票价会涨吗？',
          '郑某：我们不涨价。',
          '问：郑书怀，您怎么看顾若兰的话？',
          '郑某：我也这样想。',
        ],
      ),
    ).toEqual([
      ['郑远帆', '我们不涨价。'],
      ['郑书怀', '我也这样想。'],
    ]);
  });

  it('are no list of particulars', async () => {
    expect(
      await saidIn('zh', known, [
        '时间：每天六点到二十二点。',
        '地点：湖区东站二号门。',
        '票价：全程两元，老人免费。',
      ]),
    ).toEqual([]);
  });
});

/** What is said before the writer goes on. */
const goesOn = async (role: string, sentence: string): Promise<string | undefined> =>
  (
    await saidIn(
      'zh',
      [['卡林诺', 'person', role]],
      [`当天，局长卡林诺说，今年是两港通航二十周年。${sentence}记者看到，码头上人很多。`],
    )
  )[0]?.[1];

describe('runs of Chinese words', () => {
  it('go on with the side that the speaker is of', async () => {
    expect(await goesOn('俄罗斯港务局局长', '俄方签了字。')).toBe('今年是两港通航二十周年。俄方签了字。');
    expect(await goesOn('俄罗斯港务局局长', '俄方4日签了字。')).toBe('今年是两港通航二十周年。');
    expect(await goesOn('湖区港务局局长', '俄方签了字。')).toBe('今年是两港通航二十周年。');
  });
});

describe('statements in traditional Chinese', () => {
  it('are found by the words of the simplified lists, in their own letters', async () => {
    expect(
      await saidIn(
        'zh',
        [['鄭書懷', 'person', '局長']],
        ['局長鄭書懷說明，新線路下週開通。他坦承，工程比預期晚了兩年。'],
      ),
    ).toEqual([['鄭書懷', '新線路下週開通。他坦承，工程比預期晚了兩年。']]);
  });

  it('are found with half-width marks', async () => {
    expect(await saidIn('zh', known, ['局长郑书怀说,线路已经开通,票价1,200元不会变。'])).toEqual([
      ['郑书怀', '线路已经开通,票价1,200元不会变。'],
    ]);
  });
});

describe('sources in Chinese', () => {
  it('speak where a reporter has it from them', async () => {
    expect(
      await saidIn('zh', [['湖区水务局', 'organisation']], ['记者从湖区水务局获悉，新水厂下月投产。']),
    ).toEqual([['湖区水务局', '新水厂下月投产。']]);
  });

  it('are named before their document, which has what it was told to begin with', async () => {
    expect(await saidIn('zh', [], ['湖区警方通报称，一名男子持刀闯入车站。'])).toEqual([
      ['湖区警方', '一名男子持刀闯入车站。'],
    ]);
    expect(
      await saidIn(
        'zh',
        [['湖区水务局', 'organisation']],
        ['据湖区水务局通报，新水厂下月投产。', '通报称，供水能力将提高一倍。'],
      ),
    ).toEqual([
      ['湖区水务局', '新水厂下月投产。'],
      ['湖区水务局', '供水能力将提高一倍。'],
    ]);
  });

  it('say nothing where the text denies it', async () => {
    expect(await saidIn('zh', known, ['局长郑书怀没有透露新线路的票价。顾若兰未正面回应是否涨价。'])).toEqual(
      [],
    );
  });

  it('takes no question asked again for words of the reporter', async () => {
    expect(
      await saidIn(
        'zh',
        [['郑书怀', 'person']],
        [
          '记者：费用从哪里来？',
          '郑书怀：费用由湖区承担。',
          '记者追问：那么明年呢？',
          '郑书怀：明年也一样。',
          '记者：还有别的吗？',
          '郑书怀：没有别的了。',
        ],
      ),
    ).toEqual([
      ['郑书怀', '费用由湖区承担。'],
      ['郑书怀', '明年也一样。'],
      ['郑书怀', '没有别的了。'],
    ]);
  });
});
