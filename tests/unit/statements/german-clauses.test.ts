import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('in German', () => {
  it('a clause with “wie” says who said what stands before it, however much lies before its verb', async () => {
    expect(
      await said(
        'de',
        [],
        'Am Mittwoch bekam deshalb auch die Werft Besuch von Beamten, wie ein Sprecher auf Anfrage bestätigte.',
      ),
    ).toEqual([['ein Sprecher', 'Am Mittwoch bekam deshalb auch die Werft Besuch von Beamten']]);
  });

  it('a noun that is written like a verb of speech reports nothing', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Die Schleuse sei zu klein, sagte Orla Finch.',
        'Die Werft plant seit Jahren, sensibles Wissen zu retten.',
      ),
    ).toEqual([['Orla Finch', 'Die Schleuse sei zu klein']]);
  });

  it('a request to the reader is nobody’s words', async () => {
    expect(
      await said('de', ['Orla Finch'], 'Orla Finch hat Zeit. Melden Sie sich bei der Werkstatt: Tor 4.'),
    ).toEqual([]);
  });

  it('“so” names a speaker behind a mark only', async () => {
    expect(await said('de', ['Orla Finch'], '„Die Schleuse ist zu klein“, so Orla Finch.')).toEqual([
      ['Orla Finch', 'Die Schleuse ist zu klein'],
    ]);
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Selten ist Orla Finch so massiv gegen alte Pläne vorgegangen, und das ist gut.',
      ),
    ).toEqual([]);
  });

  it('many and some are speakers', async () => {
    expect(
      await said('de', ['Orla Finch'], 'Viele bezweifeln jedoch, dass Orla Finch die Schleuse bauen kann.'),
    ).toEqual([['Viele', 'Orla Finch die Schleuse bauen kann']]);
  });

  it('somebody new keeps the article that says so', async () => {
    expect(await said('de', [], '„Die Schleuse ist zu klein“, sagte ein Sprecher.')).toEqual([
      ['ein Sprecher', 'Die Schleuse ist zu klein'],
    ]);
    expect(await said('de', [], '„Die Schleuse ist zu klein“, sagte der Taxifahrer.')).toEqual([
      ['Taxifahrer', 'Die Schleuse ist zu klein'],
    ]);
  });

  it('a verb reports with the word that belongs to it, at the end of the clause or right before', async () => {
    const words = 'dass die Schleuse viel zu klein ist.';
    const told = [['Orla Finch', 'die Schleuse viel zu klein ist']];
    expect(await said('de', ['Orla Finch'], `Orla Finch zeigte sich überzeugt, ${words}`)).toEqual(told);
    expect(await said('de', ['Orla Finch'], `Orla Finch hat sich überrascht gezeigt, ${words}`)).toEqual(
      told,
    );
    expect(await said('de', ['Orla Finch'], `Orla Finch ist der Ansicht, ${words}`)).toEqual(told);
    expect(await said('de', ['Orla Finch'], `Orla Finch zeigte dem Hafen, ${words}`)).not.toEqual(told);
  });

  it('a clause in the subjunctive goes on behind who said the one before', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Die Arbeit sei schwer, sagt Orla Finch, oft müsse man fünfzig Kilo tragen.',
      ),
    ).toEqual([['Orla Finch', 'Die Arbeit sei schwer, sagt Orla Finch, oft müsse man fünfzig Kilo tragen']]);
  });

  it('a body named right behind its noun is the one that speaks', async () => {
    expect(
      await said('de', ['+Norvik'], 'Die Schleuse sei zu klein, argumentiert die Gewerkschaft Norvik.'),
    ).toEqual([['Norvik', 'Die Schleuse sei zu klein']]);
  });
});
