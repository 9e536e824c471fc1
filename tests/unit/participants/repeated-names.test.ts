import { describe, expect, it } from 'vitest';
import { aliasesOf } from './cast-of.ts';

describe('names that nothing found', () => {
  it('are bodies’ where headline or text have them twice with capitals', async () => {
    expect(
      await aliasesOf(
        'es',
        'Cerámicas Tarna gana menos',
        'Cerámicas Tarna cerró con pérdidas. Habló Ana Lago.',
        [],
      ),
    ).toEqual([['organisation', ['Cerámicas Tarna']]]);
  });

  it('are nobody’s once, or where a word of them begins no name', async () => {
    expect(await aliasesOf('es', 'Lago', 'Cerámicas Tarna cerró. El Lago subió. El Lago bajó.', [])).toEqual(
      [],
    );
  });

  it('are people’s behind a first name', async () => {
    expect(await aliasesOf('fr', 'Anne Tarn part', 'Hier, Anne Tarn est partie.', [])).toEqual([
      ['person', ['Anne Tarn']],
    ]);
  });
});
