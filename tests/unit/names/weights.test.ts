import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { Taggers } from '../../../lib/names/load.ts';
import { readModel } from '../../../lib/names/model.ts';

const read = (file: string): Promise<Uint8Array> =>
  readFile(path.join(import.meta.dirname, '../../../lib/names/weights', file));
const taggers = new Taggers(read);

/** Sentences about nobody, and the names that must be found in them. */
const SENTENCES: Record<string, [text: string, person: string, other: string]> = {
  zh: ['外交部发言人林若溪3日在北京表示，双方将继续沟通。', 'person 林若溪', 'place 北京'],
  en: [
    'Finance minister Helena Marsh told reporters in London that prices would fall.',
    'person Helena Marsh',
    'place London',
  ],
  de: [
    'Die Ministerin Petra Lindner sagte am Montag in Berlin, man prüfe den Vorschlag.',
    'person Petra Lindner',
    'place Berlin',
  ],
  fr: [
    'Le maire de Lyon, Bernard Chauvet, a annoncé mardi la fermeture du pont.',
    'person Bernard Chauvet',
    'place Lyon',
  ],
  es: [
    'El ministro Julián Ortega dijo el lunes en Madrid que no habrá recortes.',
    'person Julián Ortega',
    'place Madrid',
  ],
  pt: [
    'O ministro Renato Queiroz disse na segunda-feira em Brasília que não haverá cortes.',
    'person Renato Queiroz',
    'place Brasília',
  ],
  ru: [
    'Об этом сообщил министр Андрей Воронцов на встрече в Москве.',
    'person Андрей Воронцов',
    'place Москве',
  ],
  ar: ['قال وزير الخارجية سامي الحداد إن بلاده ترحب بالاتفاق مع فرنسا.', 'person سامي الحداد', 'place فرنسا'],
  ja: ['田村健一社長は10日、東京都内で会見し、新工場を建てると述べた。', 'person 田村健一', 'title 社長'],
  ko: ['김도현 장관은 3일 서울에서 기자들과 만나 “검토하겠다”고 말했다.', 'person 김도현', 'place 서울'],
};

describe('the weights', () => {
  it.each(Object.entries(SENTENCES))(
    'find the names of a plain sentence in %s',
    async (language, sentence) => {
      const [text, ...expected] = sentence;
      const tagger = await taggers.of(language);
      const found = tagger?.tag(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
      expect(found).toEqual(expect.arrayContaining(expected));
    },
  );

  it('know which words are used alike', async () => {
    const { meanings } = readModel(await read('words.bin'));
    const rows = (word: string): Set<number> => new Set(meanings?.rows(word));
    for (const [word, other] of [
      ['monday', 'tuesday'],
      ['paris', 'berlin'],
      ['john', 'david'],
    ] as const)
      expect([...rows(word)].filter((row) => rows(other).has(row)).length).toBeGreaterThan(0);
    expect(rows('qwlkjx')).toEqual(new Set([0]));
  });

  it('follow the guidelines that are asked for: Chinese Wikipedia labels no titles', async () => {
    const tagger = await taggers.of('zh');
    const kinds = (set?: string): string[] | undefined =>
      tagger?.tag('外交部发言人林若溪3日在北京表示，双方将继续沟通。', set).map(({ kind }) => kind);
    expect(kinds()).toContain('title');
    expect(kinds('uner-zh')).not.toContain('title');
  });
});
