import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

const said = async (...paragraphs: string[]) =>
  (await summarise(articleOf('Lake bus opens', paragraphs, { declaredLanguage: 'en' }))).statements.map(
    ({ speaker, text }) => [speaker, text],
  );

describe('what is no speech in English', () => {
  it('what somebody did to a thing', async () => {
    expect(
      await said(
        'Bram Tolley added a third goal for the Lakers. Orla Finch posted an invitation to the fair.',
        'Bram Tolley added the goal was late.',
      ),
    ).toEqual([['Bram Tolley', 'the goal was late']]);
  });

  it('what nobody has said', async () => {
    expect(
      await said(
        'Bram Tolley has not said whether he will sign the bill. Tolley hasn’t yet said when he will come.',
      ),
    ).toEqual([]);
    expect(
      await said(
        '“This raises serious concerns,” Orla Finch wrote.',
        '“There are many who see this as a message: ‘Run the line or we will come after you.’” Mayor Bram Tolley, R-Utah, did not respond to a request for comment.',
      ),
    ).toEqual([
      ['Orla Finch', 'This raises serious concerns'],
      ['Orla Finch', 'There are many who see this as a message: ‘Run the line or we will come after you'],
    ]);
  });

  it('behind “thanks to”, and a noun that looks like a verb', async () => {
    expect(
      await said(
        'Bram Tolley built his fortune thanks to the “old way” of selling buses. Four young drivers won with innovative projects that are changing the lake.',
      ),
    ).toEqual([]);
  });

  it('behind a colon that no verb of saying stands before', async () => {
    expect(
      await said(
        'Lakers 4, Harbour Town 1: Bram Tolley scored twice and Orla Finch made ten saves for the Lakers.',
        'Finch faced two rivals: the treasurer of the Lake Company and a former mayor of the town.',
      ),
    ).toEqual([]);
  });

  it('what a participle tells of a noun', async () => {
    expect(
      await said('One Lake Town reporting station has seen no drop of rain since May, said Orla Finch.'),
    ).toEqual([['Orla Finch', 'One Lake Town reporting station has seen no drop of rain since May']]);
  });

  it('a word before a title in quotation marks that is no verb', async () => {
    expect(
      await said(
        'Orla Finch, likewise, has picked up most of the prizes for her performance as a desperate, aging Marta Vell in biopic “Judy.”',
      ),
    ).toEqual([]);
  });
});
