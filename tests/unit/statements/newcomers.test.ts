import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

const INTRO = {
  en: 'Mary Poole met Tom Birch at the Harbour Trust on Monday. The Norvik Council had closed the bridge.',
  de: 'Anna Behrend traf am Montag Jonas Krull. Die Stadtverwaltung hatte die Brücke gesperrt.',
};

/** Who says the last statement of a story about others. */
async function speakerOf(declaredLanguage: 'en' | 'de', sentence: string): Promise<string | undefined> {
  const story = articleOf('', [INTRO[declaredLanguage], sentence], { declaredLanguage });
  return (await summarise(story)).statements.at(-1)?.speaker;
}

describe('somebody new behind a verb', () => {
  it.each([
    ['en', '“Nobody told us,” said a farmer.', 'a farmer'],
    ['en', '“Nobody told us,” said one young taxi driver.', 'one young taxi driver'],
    ['en', '“Nobody told us,” said one resident, who asked not to be named.', 'one resident'],
    ['en', '“Nobody told us,” said a passenger on the bus.', 'a passenger'],
    [
      'de',
      '„Niemand hat uns gewarnt“, sagt eine junge Taxifahrerin aus dem Viertel.',
      'eine junge Taxifahrerin',
    ],
    ['de', '„Niemand hat uns gewarnt“, berichtete ein Fahrgast.', 'ein Fahrgast'],
  ] as const)('speaks, not who was spoken of before (%s): %s', async (language, sentence, speaker) => {
    expect(await speakerOf(language, sentence)).toBe(speaker);
  });

  it('is no time at which somebody else speaks', async () => {
    expect(await speakerOf('en', '“Nobody told us,” Poole said a year later.')).toBe('Mary Poole');
    expect(await speakerOf('de', '„Niemand hat uns gewarnt“, sagte Krull eine Woche später.')).toBe(
      'Jonas Krull',
    );
  });
});
