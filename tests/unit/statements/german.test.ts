import { expect, it } from 'vitest';
import { summarise } from '../helpers/summarise.ts';
import { articleOf } from '../helpers/article.ts';

it('takes a source named behind itself (X zufolge) for an attribution', async () => {
  const page = articleOf(
    'Buslinie eröffnet',
    ['Die Linie bleibt Orla Finch zufolge den ganzen Winter über in Betrieb.'],
    {
      declaredLanguage: 'de',
    },
  );
  const { statements } = await summarise(page);
  expect(statements.map(({ speaker, cue }) => [speaker, cue])).toEqual([['Orla Finch', 'zufolge']]);
});

it('gives a quotation behind a colon to the one person who leads up to it', async () => {
  const page = articleOf(
    'Buslinie eröffnet',
    [
      'Bürgermeisterin Orla Finch sprach am Montag.',
      'Gleich zu Beginn gibt Orla Finch den Ton vor: „Wir bleiben den ganzen Winter.“',
    ],
    {
      declaredLanguage: 'de',
    },
  );
  const { statements } = await summarise(page);
  expect(statements.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Orla Finch', 'Wir bleiben den ganzen Winter'],
  ]);
});
