import { describe, expect, it } from 'vitest';
import { summarise } from '../helpers/summarise.ts';
import { articleOf } from '../helpers/article.ts';

const said = async (...paragraphs: string[]) =>
  (await summarise(articleOf('湖区公交', paragraphs))).statements.map(({ speaker, kind, text }) => [
    speaker,
    kind,
    text,
  ]);

describe('statements in Chinese', () => {
  it('runs on over the sentences of a paragraph', async () => {
    expect(await said('局长郑书怀说，线路已经开通。票价不变。下月再加两班。')).toEqual([
      ['郑书怀', 'indirect', '线路已经开通。票价不变。下月再加两班。'],
    ]);
  });

  it('gives each speaker of a paragraph their own words', async () => {
    expect(await said('局长郑书怀说，线路已经开通。站长顾若兰表示，乘客比预想的多。')).toEqual([
      ['郑书怀', 'indirect', '线路已经开通。'],
      ['顾若兰', 'indirect', '乘客比预想的多。'],
    ]);
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
});
