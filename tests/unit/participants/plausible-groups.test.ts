import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { GroupPlausibility } from '../../../lib/participants/plausible-groups.ts';

describe('an unnamed speaker', () => {
  it.each([
    ['en', 'harbour officials on Monday', true],
    ['en', 'two fishermen', true],
    ['en', '62-year-old', true],
    ['en', 'a Tarn Police spokeswoman', true],
    ['en', 'Tova Brandt', true],
    ['en', 'ferry wait times', false],
    ['en', 'a new study', false],
    ['en', 'that the', false],
    ['en', 'a survey of 400 passengers', false],
    ['en', 'passengers of the ferry', true],
    ['fr', 'une étude de la ministre', false],
    ['en', 'the mayor’s plan', false],
    ['de', 'zwei Anwohnerinnen', true],
    ['de', 'Gesetzesentwurf', false],
    ['de', 'Verbraucherzentrale', true],
    ['fr', 'L’homme', true],
    ['fr', 'Ville de Tarn', true],
    ['fr', 'autres rives du lac', false],
    ['es', 'fuentes policiales del lago', true],
    ['pt', 'área disponível', false],
    ['ru', 'местные жители', true],
    ['zh', '市场的反应', true],
  ])('%s: %s is somebody: %s', async (code, name, isSomebody) => {
    const language = await loadLanguage(code);
    expect(language && new GroupPlausibility(language).isPlausible(name)).toBe(isSomebody);
  });
});
