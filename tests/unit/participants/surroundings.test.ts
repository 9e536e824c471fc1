import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { Surroundings } from '../../../lib/participants/surroundings.ts';

async function beside(code: string, text: string, name: string) {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words of ${code}`);
  const start = text.indexOf(name);
  const place = { start, end: start + name.length };
  const surroundings = new Surroundings(text, language);
  return {
    acts: surroundings.acts(place),
    isWhere: surroundings.isWhere(place),
    isModifier: surroundings.isModifier(place),
    sentence: surroundings.sentenceOf(place),
  };
}

describe('beside a name', () => {
  it.each([
    ['en', 'It rained. Norway pays for it.', 'Norway', true],
    ['en', 'It is made in Norway by hand.', 'Norway', false],
    ['fr', 'La Norvège paie.', 'Norvège', true],
    ['zh', '昨天，挪威将付款。', '挪威', true],
    ['zh', '昨天，挪威渔业停产。', '挪威', false],
    ['zh', '他说在挪威将有雨。', '挪威', false],
    ['ja', 'きのうノルウェーは払った。', 'ノルウェー', true],
  ])('a verb says that it acts: %s %s', async (code, text, name, acts) => {
    expect((await beside(code, text, name)).acts).toBe(acts);
  });

  it.each([
    ['en', 'It is made in Norway by hand.', 'Norway', true],
    ['en', 'Outside Norway nobody makes it.', 'Norway', true],
    ['en', 'It is made for Norway.', 'Norway', false],
    ['en', 'Norway makes it.', 'Norway', false],
    ['zh', '他说在挪威将有雨。', '挪威', true],
    ['zh', '昨天，挪威将付款。', '挪威', false],
  ])(
    'a preposition says that it is only where something happens: %s %s',
    async (code, text, name, isWhere) => {
      expect((await beside(code, text, name)).isWhere).toBe(isWhere);
    },
  );

  it.each([
    ['en', 'The Norway Post came.', 'Norway', true],
    ['en', 'Norway came.', 'Norway', false],
    ['en', 'It came from Norway. Nobody knew.', 'Norway', false],
    ['zh', '挪威 Post 到了。', '挪威', false],
  ])(
    'a capital letter says that it is part of what another one is called: %s %s',
    async (code, text, name, is) => {
      expect((await beside(code, text, name)).isModifier).toBe(is);
    },
  );

  it.each([
    ['en', 'Norway pays.', 'Norway', 0],
    ['en', 'It rained 3.5 hours. “Enough!” So Norway paid.', 'Norway', 2],
    ['zh', '下雨了。“够了！”挪威付款。', '挪威', 2],
    ['en', 'It rained\nNorway pays.', 'Norway', 1],
  ])('marks and lines part sentences: %s %s', async (code, text, name, sentence) => {
    expect((await beside(code, text, name)).sentence).toBe(sentence);
  });
});
