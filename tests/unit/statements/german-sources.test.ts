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

  it('are none where they are rules', async () => {
    expect(
      await said('de', ['+Norvik'], `Norvik baut. ${REPORT} laut Satzung im Winter geschlossen.`),
    ).toEqual([]);
  });
});
