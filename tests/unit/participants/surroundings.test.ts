import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { Surroundings } from '../../../lib/participants/surroundings.ts';

async function beside(code: string, text: string, name: string) {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words of ${code}`);
  const start = text.indexOf(name);
  const place = { start, end: start + name.length };
  const surroundings = new Surroundings(text, language);
  return { acts: surroundings.acts(place), isListed: surroundings.isListed(place) };
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
    ['en', 'Tova Brandt, Ines Weil and others came.', 'Tova Brandt', true],
    ['en', 'Tova Brandt came.', 'Tova Brandt', false],
    ['zh', '鲁思齐、方致远到了。', '方致远', true],
    ['zh', '方致远到了。', '方致远', false],
  ])('other names make a list: %s %s', async (code, text, name, isListed) => {
    expect((await beside(code, text, name)).isListed).toBe(isListed);
  });
});
