import { describe, expect, it } from 'vitest';
import { summarise } from '../helpers/summarise.ts';
import { articleOf } from '../helpers/article.ts';
import { type Known, saidIn } from '../helpers/speech.ts';

const said = async (...paragraphs: string[]) =>
  (await summarise(articleOf('湖区公交', paragraphs))).statements.map(({ speaker, kind, text }) => [
    speaker,
    kind,
    text,
  ]);

describe('statements in Chinese', () => {
  it('runs on over the sentences of a paragraph', async () => {
    expect(await said('局长郑书怀说，线路已经开通。票价不会变。下月还要再加两班。')).toEqual([
      ['郑书怀', 'indirect', '线路已经开通。票价不会变。下月还要再加两班。'],
    ]);
  });

  it('gives each speaker of a paragraph their own words', async () => {
    expect(await said('局长郑书怀说，线路已经开通。站长顾若兰表示，乘客比预想的多。')).toEqual([
      ['郑书怀', 'indirect', '线路已经开通。'],
      ['顾若兰', 'indirect', '乘客比预想的多。'],
    ]);
  });

  it('takes nothing from marks around nothing', async () => {
    expect(await said('介绍，‘’“')).toEqual([]);
  });

  it('gives a coordinated cue the subject of its sentence', async () => {
    expect(await said('局长郑书怀欢迎站长顾若兰来湖区调研，表示今年还要再开两条线路。')).toEqual([
      ['郑书怀', 'indirect', '今年还要再开两条线路。'],
    ]);
  });

  it('begins at the cue that has words of its own', async () => {
    expect(await said('局长郑书怀感谢湖区居民的耐心，表示今年还要再开两条线路。')).toEqual([
      ['郑书怀', 'indirect', '今年还要再开两条线路。'],
    ]);
  });

  it('takes a quotation without its marks, its speaker before or behind it', async () => {
    expect(await said('局长郑书怀说：“线路不会再改，请大家放心。”')).toEqual([
      ['郑书怀', 'direct', '线路不会再改，请大家放心。'],
    ]);
    expect(await said('“线路不会再改，请大家放心。”局长郑书怀说。')).toEqual([
      ['郑书怀', 'direct', '线路不会再改，请大家放心。'],
    ]);
  });

  it('ends a run where the narrator takes over', async () => {
    expect(await said('局长郑书怀说，线路已经开通。据了解，湖区此前没有公交。')).toEqual([
      ['郑书怀', 'indirect', '线路已经开通。'],
    ]);
  });

  it('knows an unnamed speaker', async () => {
    expect(await said('据湖区交管部门介绍，新线路全长十二公里。')).toEqual([
      ['湖区交管部门', 'indirect', '新线路全长十二公里。'],
    ]);
  });

  it('takes no word for a cue that only contains one', async () => {
    expect(await said('郑书怀写的小说名称很长，说明书也很长。')).toEqual([]);
  });

  const known: Known[] = [
    ['郑书怀', 'person', '局长'],
    ['顾若兰', 'person', '站长'],
  ];

  it('joins a quotation that its attribution interrupts', async () => {
    expect(await saidIn('zh', known, ['“线路不会再改，”局长郑书怀说，“请大家放心。”'])).toEqual([
      ['郑书怀', '“线路不会再改，”局长郑书怀说，“请大家放心。”'],
    ]);
  });

  it('leaves out who hears the words', async () => {
    expect(await saidIn('zh', known, ['站长顾若兰告诉记者，乘客比预想的多。'])).toEqual([
      ['顾若兰', '乘客比预想的多。'],
    ]);
    expect(await saidIn('zh', known, ['郑书怀对站长顾若兰说，线路不会再改。'])).toEqual([
      ['郑书怀', '线路不会再改。'],
    ]);
  });

  it('knows whom a pronoun and a title alone mean', async () => {
    expect(await saidIn('zh', known, ['局长郑书怀会见站长顾若兰。他说，线路已经开通。'])).toEqual([
      ['郑书怀', '线路已经开通。'],
    ]);
    expect(await saidIn('zh', known, ['湖区交通局局长郑书怀到场。', '局长说，线路不会再改。'])).toEqual([
      ['郑书怀', '线路不会再改。'],
    ]);
  });

  it('gives words that somebody else quotes to who spoke them', async () => {
    expect(await saidIn('zh', known, ['报道援引站长顾若兰的话称，乘客比预想的多。'])).toEqual([
      ['顾若兰', '乘客比预想的多。'],
    ]);
  });

  it('reads answers behind a colon, and leaves out what the paper itself asks', async () => {
    expect(await saidIn('zh', known, ['记者：票价会涨吗？', '郑书怀：票价不变，三年之内都不会涨。'])).toEqual(
      [['郑书怀', '票价不变，三年之内都不会涨。']],
    );
  });

  it('leaves a cue inside reported words to them', async () => {
    const text = '站长顾若兰介绍，新线路很受欢迎，要求增加班次的乘客很多。';
    expect(await saidIn('zh', known, [text])).toEqual([
      ['顾若兰', '新线路很受欢迎，要求增加班次的乘客很多。'],
    ]);
  });

  it('names an unnamed speaker from a word’s beginning, and by nothing that has marks in it', async () => {
    const speakers = async (text: string) => (await said(text)).map(([speaker]) => speaker);
    expect(await speakers('近日，有些湖区居民表示，新线路方便了老人。')).toEqual(['湖区居民']);
    expect(await speakers('查封、扣押应当说明，理由须写进文书。')).not.toContain('查封、扣押');
  });
});
