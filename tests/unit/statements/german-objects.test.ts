import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('in German, the object of some verbs alone tells what somebody says', () => {
  it('behind the verb', async () => {
    expect(await said('de', ['+Norvik'], 'Norvik fordert eine längere Schleuse.')).toEqual([
      ['Norvik', 'eine längere Schleuse'],
    ]);
    expect(await said('de', ['+Norvik'], 'Deshalb fordert Norvik (NV) eine längere Schleuse.')).toEqual([
      ['Norvik', 'eine längere Schleuse'],
    ]);
  });

  it('behind the preposition that goes with it', async () => {
    expect(await said('de', ['+Norvik'], 'Norvik warnte bereits am Montag vor Eis auf dem Kanal.')).toEqual([
      ['Norvik', 'vor Eis auf dem Kanal'],
    ]);
    expect(await said('de', ['+Norvik'], 'Norvik warnte am Montag die Werft.')).toEqual([]);
  });

  it('between the auxiliary and the participle that ends the clause', async () => {
    const objects = ['mit einem Anstieg der Preise'];
    for (const text of [
      'Norvik hatte mit einem Anstieg der Preise gerechnet.',
      'Ursprünglich hatte Norvik mit einem Anstieg der Preise gerechnet.',
    ])
      expect((await said('de', ['+Norvik'], text)).map(([, words]) => words)).toEqual(objects);
  });

  it('without the prefix that ends the clause', async () => {
    expect(await said('de', ['+Norvik'], 'Norvik kündigte am Montag eine Klage an.')).toEqual([
      ['Norvik', 'am Montag eine Klage'],
    ]);
    expect(await said('de', ['+Norvik'], 'Norvik fordert die Stadt auf, die Schleuse zu bauen.')).toEqual([
      ['Norvik', 'die Schleuse zu bauen'],
    ]);
  });

  it('but not where the verb ends its clause, or the object stands before it', async () => {
    expect(
      await said('de', ['+Norvik'], 'Dass Norvik mehr Geld fordert und eine Schleuse baut, freut Anwohner.'),
    ).toEqual([]);
    expect(await said('de', ['+Norvik'], 'Die Pläne kritisiert Norvik seit dem Sommer.')).toEqual([]);
  });
});
