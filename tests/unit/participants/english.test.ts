import { describe, expect, it } from 'vitest';
import { summarise } from '../helpers/summarise.ts';
import { articleOf } from '../helpers/article.ts';

const who = async (title: string, ...paragraphs: string[]) =>
  (await summarise(articleOf(title, paragraphs, { declaredLanguage: 'en' }))).participants;

describe('participants in English', () => {
  it('parts a name from the title before it', async () => {
    const [first] = await who(
      'Minister visits the lake',
      'Karian Deputy Foreign Minister Orla Finch said the talks in the old town had been long but useful.',
    );
    expect(first).toMatchObject({
      name: 'Orla Finch',
      kind: 'person',
      roles: ['Karian Deputy Foreign Minister'],
    });
  });

  it('puts documents that say something behind everybody else', async () => {
    const all = await who(
      'A study finds slow buses',
      'A study found that the buses were slow. The study says that the drivers are tired. Far away Orla Finch drives the last bus of the county.',
    );
    expect(all.at(-1)?.name).toMatch(/study$/iu);
    expect(all.map(({ name }) => name)).toContain('Orla Finch');
  });

  it('takes a title in apposition, without its article', async () => {
    const [first] = await who(
      'Lake bus opens',
      'Orla Finch, the head of the county bus service, said the line would run until midnight.',
    );
    expect(first?.roles).toEqual(['head of the county bus service']);
  });

  it('takes no clause for a title', async () => {
    const [first] = await who(
      'Lake bus opens',
      'Orla Finch, who met the director on Monday, said the line would stay.',
    );
    expect(first?.roles).toEqual([]);
  });

  it('joins a surname to the full name, and leaves one that two share alone', async () => {
    const [first] = await who(
      'Lake bus opens',
      'Orla Finch said the line was late. “We tried,” Finch said of the delay.',
    );
    expect(first).toMatchObject({ name: 'Orla Finch', aliases: ['Orla Finch', 'Finch'], mentions: 2 });
    const shared = await who(
      'A family business',
      'Orla Finch said the line was late. Her brother Tom Finch said it was not. “Nobody was late,” Finch said afterwards.',
    );
    expect(shared.map(({ name, mentions }) => [name, mentions])).toEqual(
      expect.arrayContaining([
        ['Orla Finch', 1],
        ['Tom Finch', 1],
      ]),
    );
  });

  it('knows an organisation by its words and a country by its name', async () => {
    const people = await who(
      'Norway backs the plan',
      'The Barents Harbour Authority said it would pay half. Norway backs the plan. Norway will pay the rest.',
    );
    expect(people.map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ['Barents Harbour Authority', 'organisation'],
        ['Norway', 'country'],
      ]),
    );
  });

  it('names no dateline, weekday or month', async () => {
    const people = await who(
      'Lake bus opens',
      'TARNBURY (Nordlys) — Orla Finch said on Tuesday that the line would open in March.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Orla Finch']);
  });

  it('takes what leads a body’s name, or stands where places stand, for a place', async () => {
    const people = await who(
      'Ferry link kept',
      'Port Tarnbury will keep its ferry. The Port Tarnbury Harbour Council said the boat would sail all winter. “We live in East Skarn,” Orla Finch said. East Skarn has no doctor.',
    );
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Orla Finch', 'Port Tarnbury Harbour Council']),
    );
    expect(people.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['Port Tarnbury']));
    expect(people.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['East Skarn']));
  });
});
