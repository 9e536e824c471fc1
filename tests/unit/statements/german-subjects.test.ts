import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('who speaks, in German', () => {
  it('is whom an age stands for', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch', '+Norvik'],
        'Orla Finch leitet die Werft.',
        '„Wir bauen weiter“, sagte die 48-Jährige dem Sender Norvik.',
      ),
    ).toEqual([['Orla Finch', 'Wir bauen weiter']]);
  });

  it('is nobody in another case than the first', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch', '+Norvik'],
        'Orla Finch merkte in der Sendung des Norvik bereits kurz nach dem Start an, dass die Schleuse zu klein sei.',
      ),
    ).toEqual([['Orla Finch', 'die Schleuse zu klein sei']]);
  });

  it('is nobody whom a preposition governs over adjectives', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch', '+Norvik'],
        'In der neuen Norvik-Sendung sagte Orla Finch: „Wir bauen weiter.“',
      ),
    ).toEqual([['Orla Finch', 'Wir bauen weiter']]);
  });

  it('stands behind the verb where a preposition opens the sentence', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch', '+Norvik'],
        'Mit Blick auf die Pläne der Norvik erwartet Orla Finch einen Streit im Hafen.',
      ),
    ).toEqual([['Orla Finch', 'einen Streit im Hafen']]);
  });

  it('is whom a clause with “wie” names, its auxiliary last', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Die Schleuse am Hafen bleibt geschlossen, wie Orla Finch berichtet hat.',
      ),
    ).toEqual([['Orla Finch', 'Die Schleuse am Hafen bleibt geschlossen']]);
  });

  it('keeps what tells whose somebody new is', async () => {
    expect(
      await said(
        'de',
        [],
        '„Die Schleuse ist viel zu klein“, sagte ein Vertreter eines großen Hafenbetreibers.',
      ),
    ).toEqual([['ein Vertreter eines großen Hafenbetreibers', 'Die Schleuse ist viel zu klein']]);
  });

  it('is not whoever reads', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Orla Finch baut Schleusen.',
        'Weitere Bilder der Schleuse, finden Sie hier.',
      ),
    ).toEqual([]);
  });

  it('is no bearer of another title that begins alike', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch=Präsidentin des Hafendienstes'],
        'Orla Finch ist Präsidentin des Hafendienstes.',
        'Deshalb fordern die Hafenorganisationen, dass die Schleuse bleibt.',
      ),
    ).toEqual([['Hafenorganisationen', 'die Schleuse bleibt']]);
  });

  it('is the body that a noun names, not another that was told of before', async () => {
    for (const sentence of [
      'Die Polizei teilte mit, dass niemand verletzt wurde.',
      'Wie die Feuerwehr mitteilte, wurde niemand verletzt.',
    ]) {
      const [[speaker] = []] = await said(
        'de',
        ['+Stadtverwaltung'],
        'Die Stadtverwaltung hatte die Brücke gesperrt.',
        sentence,
      );
      expect(speaker).toBe(sentence.includes('Polizei') ? 'Polizei' : 'Feuerwehr');
    }
  });

  it('says what a clause of its own reports, however that ends', async () => {
    for (const words of ['der Zug fahre um zehn Uhr ab', 'die Brücke bleibe bis zum Sommer zu'])
      expect(await said('de', ['Anna Behrend'], `Anna Behrend sagte, ${words}.`)).toEqual([
        ['Anna Behrend', words],
      ]);
  });

  it('keeps a sentence whole that its attribution breaks before the verb', async () => {
    for (const words of ['Die Brücke, sagte Krull, sei sicher', 'Die Brücke, so Krull, sei sicher'])
      expect(await said('de', ['Krull'], `${words}.`)).toEqual([['Krull', words]]);
  });
});
