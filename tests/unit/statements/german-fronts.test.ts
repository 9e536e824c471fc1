import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

const finch = (text: string): Promise<[string | undefined, string][]> => said('de', ['Orla Finch'], text);

describe('in German, what stands before an attribution is no statement', () => {
  it('where it tells when or why', async () => {
    expect(await finch('Während der Hafen noch schlief, plauderte Orla Finch aus dem Leben.')).toEqual([]);
  });

  it('where the words come behind', async () => {
    expect(await finch('Um die Schleuse zu retten, fordert Orla Finch, dass der Hafen zahlt.')).toEqual([
      ['Orla Finch', 'der Hafen zahlt'],
    ]);
    expect(await finch('Dass die Schleuse klein ist, erklärt Orla Finch so: „Man hat gespart.“')).toEqual([
      ['Orla Finch', 'Man hat gespart'],
    ]);
  });

  it('where no subject follows the verb', async () => {
    expect(await finch('Orla Finch kennt den Hafen gut, nennt ihn aber niemals beim Namen.')).toEqual([]);
  });

  it('where it is a title in brackets', async () => {
    expect(await finch('Orla Finch („Das Licht am alten Hafen“) würdigte ihren Lehrer.')).toEqual([]);
  });

  it('where a colon explains and nothing is told in its mood', async () => {
    expect(await finch('Orla Finch lebt im ganzen Haus: vom Keller bis unter das Dach.')).toEqual([]);
  });

  it('and nothing but a title stands behind, where the words come in the next paragraph', async () => {
    expect(await finch('Dazu erklärt Orla Finch, Vorsitzende des Vereins der Schleusenwärter:')).toEqual([]);
  });

  it('“so” opens many a clause', async () => {
    expect(await finch('Orla Finch baut um. Die Schleuse wird länger, so dass der Hafen wächst.')).toEqual(
      [],
    );
  });
});
