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
