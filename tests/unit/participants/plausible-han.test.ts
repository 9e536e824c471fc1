import { describe, expect, it } from 'vitest';
import { castOf } from './cast-of.ts';

describe('a Chinese name', () => {
  it.each([
    ['of a rare surname', '校长鄢立清来了。', '鄢立清', 0.6, true],
    ['in traditional letters', '校長莊淑文來了。', '莊淑文', 0.6, true],
    ['of two letters for a surname', '音乐人赫连朔来了。', '赫连朔', 0.6, true],
    ['whose surname is oftener a word', '秘书长连奕青来了。', '连奕青', 0.85, true],
    ['that may be a word, less surely', '昨天连队员来了。', '连队员', 0.6, false],
    ['of no listed surname, most surely', '随后嗣晓舟来了。', '嗣晓舟', 0.99, true],
    ['of no listed surname, fairly surely', '随后嗣晓舟来了。', '嗣晓舟', 0.9, false],
  ])('%s', async (_, text, name, score, isSomebody) => {
    const cast = await castOf('zh', '', text, [['person', name, score]]);
    expect(cast.some((member) => member.name === name)).toBe(isSomebody);
  });
});

describe('who signs a Chinese page', () => {
  it.each([
    ['湖区公交今天开通。（鲁思齐）', []],
    ['湖区公交今天开通。（鲁思齐、方致远）\n后天再开一条。', []],
    ['湖城9月20日电（记者鲁思齐）今天下雨。', []],
    ['湖区公交今天开通（司机是鲁思齐）。', ['鲁思齐']],
    ['“今天开通。”（鲁思齐在会上说）他很高兴。', ['鲁思齐']],
  ])('%s', async (text, people) => {
    const cast = await castOf('zh', '', text, [
      ['person', '鲁思齐', 0.99],
      ['person', '方致远', 0.99],
    ]);
    expect(cast.map(({ name }) => name)).toEqual(people);
  });
});

describe('a foreign name in Chinese', () => {
  it('is whole where the tagger has not learnt one of its letters', async () => {
    const cast = await castOf('zh', '', '发言人优素福·坎迪说。', [['person', '优素福·坎迪']]);
    expect(cast.map(({ name }) => name)).toContain('优素福·坎迪');
  });
});
