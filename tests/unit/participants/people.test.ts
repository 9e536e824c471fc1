import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const namesIn = async (text: string, names: readonly Tagged[]): Promise<string[]> =>
  (await castOf('en', '', text, names)).map(({ name }) => name);

describe('people whom the tagger misses', () => {
  it('are named up to a small word that is in no name', async () => {
    expect(await namesIn('“It is late,” says Tova Brandt of the Lake.', [])).toEqual(['Tova Brandt']);
  });

  it('are told from places by a surname that they share', async () => {
    const family: Tagged[] = [
      ['person', 'Tova Brandt', 0.95],
      ['place', 'Ines Brandt', 0.5],
    ];
    const text = 'Tova Brandt rows. Ines Brandt swims.';
    expect(await namesIn(text, family)).toEqual(['Tova Brandt', 'Ines Brandt']);
  });
});

describe('what is tagged as a body or a place', () => {
  it('is a person by the first name, unless it is sure, or named after one', async () => {
    const names: Tagged[] = [
      ['organisation', 'Chloe Brandt', 0.8],
      ['place', 'Walter Weil', 0.5],
      ['organisation', 'Nancy Tarn', 0.95],
      ['organisation', 'Kevin Lake', 0.8],
    ];
    const text = 'It was Chloe Brandt who met Walter Weil. Then came Nancy Tarn and a Kevin Lake bag.';
    const cast = await castOf('en', '', text, names);
    expect(cast.map(({ kind, name }) => [name, kind])).toEqual([
      ['Chloe Brandt', 'person'],
      ['Walter Weil', 'person'],
      ['Nancy Tarn', 'organisation'],
      ['Kevin Lake', 'organisation'],
    ]);
  });
});
