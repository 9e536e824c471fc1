import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

const said = async (...paragraphs: string[]) =>
  (await summarise(articleOf('Lake bus opens', paragraphs, { declaredLanguage: 'en' }))).statements.map(
    ({ speaker, text }) => [speaker, text],
  );

describe('clauses of speech in English', () => {
  it('lets a study, an account, a lawsuit say something by its own words', async () => {
    expect(
      await said(
        'One account reported that the driver slept. Orla Finch said the line would stay. The lawsuit says that the lake was closed.',
      ),
    ).toEqual([
      ['One account', 'the driver slept'],
      ['Orla Finch', 'the line would stay'],
      ['lawsuit', 'the lake was closed'],
    ]);
  });

  it('leaves out what opens a sentence whose quotation begins anew', async () => {
    expect(
      await said(
        'Asked whether the bridge would reopen, Orla Finch said: "Not this year."',
        'Responding to the report, Orla Finch said, “We are sorry for it.”',
      ),
    ).toEqual([
      ['Orla Finch', 'Not this year'],
      ['Orla Finch', 'We are sorry for it'],
    ]);
  });

  it('keeps a sentence whole that its attribution breaks before the verb', async () => {
    expect(await said('Some 40 people, police said, were moved to a school.')).toEqual([
      ['police', 'Some 40 people, police said, were moved to a school'],
    ]);
  });

  it('begins behind “that” before people of any number', async () => {
    expect(await said('Orla Finch told the BBC that police had not called her.')).toEqual([
      ['Orla Finch', 'police had not called her'],
    ]);
  });

  it('knows the subject behind “as”', async () => {
    expect(
      await said('Orla Finch met Bram Tolley. As Tolley said, “the line is the lake’s only link.”'),
    ).toEqual([['Bram Tolley', 'the line is the lake’s only link']]);
  });

  it('takes what follows “in which he said”, not the clause before it', async () => {
    expect(
      await said(
        'Bram Tolley did mention his earlier letter, in which he said others had asked for a later bus.',
      ),
    ).toEqual([['Bram Tolley', 'others had asked for a later bus']]);
  });

  it('takes no words for the ones that “which” stands for', async () => {
    expect(
      await said(
        'Bram Tolley on Friday denounced a strike on the line, which Orla Finch blamed on the council.',
      ),
    ).toEqual([['Bram Tolley', 'a strike on the line, which Orla Finch blamed on the council']]);
  });

  it('takes no colon of an hour for the opening of words', async () => {
    expect(await said('Bram Tolley said the first bus left at 6:45 a.m. with two passengers.')).toEqual([
      ['Bram Tolley', 'the first bus left at 6:45 a.m. with two passengers'],
    ]);
  });

  it('takes nobody who was told something for its speaker', async () => {
    expect(await said('Orla Finch was told that the line would close in March.')).toEqual([]);
  });

  it('begins at once where a clause begins behind the verb', async () => {
    expect(await said('Bram Tolley said he was surprised that nobody had asked for the timetable.')).toEqual([
      ['Bram Tolley', 'he was surprised that nobody had asked for the timetable'],
    ]);
  });

  it('begins at once where a name begins the clause', async () => {
    expect(
      await said(
        'Orla Finch said Parliament needs to ensure that every village has enough buses for the winter.',
      ),
    ).toEqual([
      ['Orla Finch', 'Parliament needs to ensure that every village has enough buses for the winter'],
    ]);
  });

  it('takes no noun behind an article and a word for a verb', async () => {
    expect(
      await said(
        'Orla Finch accused them of hiding letters and pushing the false claim that nobody took the bus.',
      ),
    ).toEqual([
      ['Orla Finch', 'them of hiding letters and pushing the false claim that nobody took the bus'],
    ]);
  });

  it('leaves a day behind a preposition out of the words', async () => {
    expect(await said('Orla Finch disputed on Tuesday whether a bus had hit the gate at all.')).toEqual([
      ['Orla Finch', 'whether a bus had hit the gate at all'],
    ]);
  });

  it('leaves out who was told', async () => {
    expect(
      await said(
        'Orla Finch told the Harbour Committee she had tried to save the line.',
        'Finch told trust members they would get the timetable.',
      ),
    ).toEqual([
      ['Orla Finch', 'she had tried to save the line'],
      ['Orla Finch', 'they would get the timetable'],
    ]);
  });

  it('calls Joshua a man', async () => {
    expect(
      await said(
        'Han Lee and Mara Lee met Joshua Tolley at the lake.',
        'Joshua Tolley said the first bus was late.',
        'He explained that the second one had not come at all.',
      ),
    ).toEqual([
      ['Joshua Tolley', 'the first bus was late'],
      ['Joshua Tolley', 'the second one had not come at all'],
    ]);
  });
});
