import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

const finch = (text: string): Promise<[string | undefined, string][]> => said('de', ['Orla Finch'], text);

describe('in German, a verb that reports elsewhere reports nothing', () => {
  it('with a prefix that makes it another', async () => {
    expect(await finch('Orla Finch sah am Morgen blendend aus, das Licht war sanft.')).toEqual([]);
  });

  it('as a participle of the passive', async () => {
    expect(
      await finch('Orla Finch wurde drei Stunden lang am Hafen festgehalten, ohne jede Anklage.'),
    ).toEqual([]);
    expect(await finch('Orla Finch hat am Hafen angekündigt, dass die Schleuse bleibt.')).toEqual([
      ['Orla Finch', 'die Schleuse bleibt'],
    ]);
  });

  it('as an adjective before its noun', async () => {
    expect(
      await finch('Für Orla Finch ist das bekannte Angebot dabei: zehn Fahrten durch die Schleuse.'),
    ).toEqual([]);
  });
});

describe('behind a paragraph that ends with a colon', () => {
  const opening = 'Dazu erklärt Orla Finch, Sprecherin der Werft:';
  const words = 'Wir begrüßen den Bau der neuen Schleuse am alten Hafen ohne jeden Vorbehalt.';
  const more = 'Die Stadt bekommt damit endlich einen Weg für die großen Schiffe auf dem Kanal.';

  it('stand the words of whoever it says speaks', async () => {
    expect(await said('de', ['Orla Finch'], opening, words, more)).toEqual([
      ['Orla Finch', words.slice(0, -1)],
      ['Orla Finch', more.slice(0, -1)],
    ]);
  });

  it('unless nobody speaks of themselves there', async () => {
    expect(await said('de', ['Orla Finch'], opening, more)).toEqual([]);
  });
});
