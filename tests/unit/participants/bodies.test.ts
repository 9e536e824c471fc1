import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const bodies = async (text: string, names: readonly Tagged[]): Promise<string[]> =>
  (await castOf('zh', '', text, names)).map(({ name }) => name);

describe('Chinese bodies', () => {
  it('are as long as their words go on', async () => {
    const names: Tagged[] = [
      ['organisation', '中国人民银行'],
      ['place', '平湖市'],
      ['organisation', '平湖监管分局'],
      ['organisation', '中国保险监督管理委员会'],
    ];
    const text = '活动由中国人民银行平湖市中心支行、中国保险监督管理委员会平湖监管分局主办。';
    expect(await bodies(text, names)).toEqual([
      '中国保险监督管理委员会平湖监管分局',
      '中国人民银行平湖市中心支行',
    ]);
  });

  it('end before a verb, and at another’s name', async () => {
    const names: Tagged[] = [
      ['place', '平湖'],
      ['person', '郑书怀'],
    ];
    expect(await bodies('平湖袭击了医院。郑书怀法院见。', names)).toEqual(['郑书怀']);
  });
});
