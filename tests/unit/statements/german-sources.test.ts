import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

const REPORT = 'Die Schleuse am Hafen bleibt';

describe('sources in German', () => {
  it('report wherever they stand in the sentence', async () => {
    expect(
      await said('de', ['+Norvik'], 'Die neue Schleuse am Hafen kostet laut Norvik drei Millionen Euro.'),
    ).toEqual([['Norvik', 'Die neue Schleuse am Hafen kostet laut Norvik drei Millionen Euro']]);
  });

  it('stand in whatever case before “zufolge”', async () => {
    expect(
      await said('de', ['+Norvik'], `Einem Sprecher von Norvik zufolge ist die Schleuse am Hafen zu klein.`),
    ).toEqual([['Norvik', 'ist die Schleuse am Hafen zu klein']]);
  });

  it('may belong to whoever was spoken of', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Orla Finch leitet die Werft. Nach ihren Berechnungen fehlen drei Millionen Euro.',
      ),
    ).toEqual([['Orla Finch', 'fehlen drei Millionen Euro']]);
  });

  it('and nothing goes on behind them in the indicative', async () => {
    expect(
      await said(
        'de',
        ['+Norvik'],
        'Die Schleuse am Hafen kostet laut Norvik drei Millionen Euro. Am Kai lagen gestern zwei Schiffe.',
      ),
    ).toEqual([['Norvik', 'Die Schleuse am Hafen kostet laut Norvik drei Millionen Euro']]);
  });

  it('are a body’s, where it is only said there', async () => {
    expect(
      await said(
        'de',
        ['+Norvik'],
        'Die Schleuse am Hafen bleibe geschlossen, hiess es aus dem Konzern Norvik.',
      ),
    ).toEqual([['Norvik', 'Die Schleuse am Hafen bleibe geschlossen']]);
  });

  it('are what stands beside “zufolge”, if nobody does', async () => {
    expect(
      await said('de', ['Orla Finch'], 'Orla Finch ist der Auswertung zufolge die jüngste Chefin am Hafen.'),
    ).toEqual([['Auswertung', 'Orla Finch ist der Auswertung zufolge die jüngste Chefin am Hafen']]);
    expect(
      await said('de', ['Orla Finch'], 'Medienberichten zufolge verlässt Orla Finch die Werft.'),
    ).toEqual([[undefined, 'verlässt Orla Finch die Werft']]);
  });

  it('are none where they are rules', async () => {
    expect(
      await said('de', ['+Norvik'], `Norvik baut. ${REPORT} laut Satzung im Winter geschlossen.`),
    ).toEqual([]);
  });
});
