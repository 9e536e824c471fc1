import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const known: Known[] = [
  ['郑书怀', 'person', '局长'],
  ['顾若兰', 'person', '站长'],
  ['湖区港务局', 'organisation'],
];
const said = (...paragraphs: string[]) => saidIn('zh', known, paragraphs);

describe('clauses of a Chinese sentence', () => {
  it('gives a clause that names its own subject to that one', async () => {
    expect(await said('湖区港务局宣布同意重开谈判，但顾若兰表示，对方的条件仍然太高。')).toEqual([
      ['湖区港务局', '同意重开谈判'],
      ['顾若兰', '对方的条件仍然太高。'],
    ]);
  });

  it('goes on behind a quotation and its speaker', async () => {
    expect(await said('“一味涨价是饮鸩止渴，公交要练好内功”，顾若兰认为，加密班次才是该走的路。')).toEqual([
      ['顾若兰', '“一味涨价是饮鸩止渴，公交要练好内功”，顾若兰认为，加密班次才是该走的路。'],
    ]);
  });

  it('keeps a single word in marks for whoever speaks', async () => {
    expect(await said('顾若兰表示，港务局去年只说“研究中”，到今年才见到有人动工。')).toEqual([
      ['顾若兰', '港务局去年只说“研究中”，到今年才见到有人动工。'],
    ]);
  });

  it('takes what is answered for no report', async () => {
    expect(await said('谈到有媒体称线路将停运，顾若兰摆摆手，说班次只会增加。')).toEqual([
      ['顾若兰', '班次只会增加。'],
    ]);
  });

  it('takes a counted noun for no cue, nor a deed by somebody', async () => {
    expect(await said('湖区港务局收到一则通知，准备拆除旧码头。')).toEqual([]);
    expect(await said('该提案由郑书怀提出，并得到多数人的支持。')).toEqual([]);
  });

  it('finds the speaker behind the place and the day', async () => {
    expect(await said('“我不评论别人，我只管好这条线。”在昨天的发布会上，顾若兰一脸疲惫。')).toEqual([
      ['顾若兰', '我不评论别人，我只管好这条线。'],
    ]);
    expect(await said('“洗完就坏了，这叫什么事？”近日，顾若兰打来电话。')).toEqual([
      ['顾若兰', '洗完就坏了，这叫什么事？'],
    ]);
  });

  it('takes the words of somebody from whoever hands them on', async () => {
    expect(await said('《湖区晚报》引用顾若兰的话说，新线路不会涨价。')).toEqual([
      ['顾若兰', '新线路不会涨价。'],
    ]);
    expect(await said('郑书怀先发了言。他又引述顾若兰的话说，新线路不会涨价。')).toEqual([
      ['顾若兰', '新线路不会涨价。'],
    ]);
  });

  it('gives a letter to whoever wrote it', async () => {
    expect(
      await said('郑书怀昨天给居民写了一封信，谈到停运的原因。', '“旧车已经不能再用，请大家谅解。”信中说。'),
    ).toEqual([['郑书怀', '旧车已经不能再用，请大家谅解。']]);
  });

  it('keeps what is asked of somebody for whoever asks', async () => {
    expect(await said('顾若兰指出，乘客等了一个月。她要求湖区港务局下周公布进度。')).toEqual([
      ['顾若兰', '乘客等了一个月。她要求湖区港务局下周公布进度。'],
    ]);
  });

  it('takes the first half of a compound for no cue', async () => {
    expect(await said('顾若兰认为，湖区港务局未尽到通知义务，应当赔偿。')).toEqual([
      ['顾若兰', '湖区港务局未尽到通知义务，应当赔偿。'],
    ]);
  });

  it('knows in whose eyes something is so', async () => {
    expect(await said('顾若兰是这条线的老乘客。在顾若兰看来，加密班次比降价更要紧。')).toEqual([
      ['顾若兰', '加密班次比降价更要紧。'],
    ]);
  });

  it('gives nobody what only an opinion says', async () => {
    expect(await said('顾若兰透露，方案年底前公开征求意见。有观点认为，此举意在减负。')).toEqual([
      ['顾若兰', '方案年底前公开征求意见。'],
    ]);
  });

  it('knows somebody without a name by a former office, and who published what is named again', async () => {
    expect(await said('湖区港务局前宣传主管透露，码头三年前就该关闭。')).toEqual([
      ['湖区港务局前宣传主管', '码头三年前就该关闭。'],
    ]);
    expect(
      await said('有关部门通报了三起典型问题，旧码头名列其中。通报显示，旧码头一年亏损上千万元。'),
    ).toEqual([['有关部门', '旧码头一年亏损上千万元。']]);
  });
});
