import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

const said = async (...paragraphs: string[]) =>
  (await summarise(articleOf('Lake bus opens', paragraphs, { declaredLanguage: 'en' }))).statements.map(
    ({ speaker, text }) => [speaker, text],
  );

describe('speakers in English', () => {
  it('knows several without an article', async () => {
    expect(await said('Middle East observers say the line is vital to the harbour.')).toEqual([
      ['Middle East observers', 'the line is vital to the harbour'],
    ]);
  });

  it('takes a noun with what describes it, over adverbs, where words of somebody follow', async () => {
    expect(
      await said(
        'Staff on short contracts said they were tired. The real estate agent said the house had been empty.',
        'The lawsuit even alleges that the lake was closed. Backers of the line with posts at the lake left.',
      ),
    ).toEqual([
      ['Staff on short contracts', 'they were tired'],
      ['real estate agent', 'the house had been empty'],
      ['lawsuit', 'the lake was closed'],
    ]);
  });

  it('knows what several do by verbs without an ending', async () => {
    expect(
      await said(
        'Engineers point out that the lock is old. Residents reject “the whole sorry plan for the lake”.',
      ),
    ).toEqual([
      ['Engineers', 'the lock is old'],
      ['Residents', 'the whole sorry plan for the lake'],
    ]);
  });

  it('knows a body by the noun for its kind, and staff and advocates by theirs', async () => {
    expect(
      await said(
        'Norvik Marine closed the lock. The utility said it would watch the lake.',
        'Rail advocates urged the council to keep the line. Company management said the price would rise.',
      ),
    ).toEqual([
      ['Norvik Marine', 'it would watch the lake'],
      ['Rail advocates', 'the council to keep the line'],
      ['Company management', 'the price would rise'],
    ]);
  });

  it('gives what is published to whoever published it, not to what it is about', async () => {
    expect(
      await said(
        'A projection from the nonpartisan Tolley Partners suggests that the line will grow. A study published in January found that the seats were cold.',
        'The line is late, according to a joint report published last week by Norvik Marine. A report on Norvik Marine says that the lock leaks.',
        'The buses were full, a new study reports.',
      ),
    ).toEqual([
      ['Tolley Partners', 'the line will grow'],
      ['A study published in January', 'the seats were cold'],
      ['Norvik Marine', 'The line is late'],
      ['A report on Norvik Marine', 'the lock leaks'],
      ['a new study', 'The buses were full'],
    ]);
  });

  it('begins no words with “that” before a verb', async () => {
    const texts = (await said('Orla Finch questioned the price of a line that was closed in May.')).map(
      ([, text]) => text,
    );
    expect(texts).not.toContain('was closed in May');
  });

  it('gives what others said to others, not to who spoke before', async () => {
    expect(
      await said(
        'Orla Finch said the line would stay open.',
        'But others said they were more interested in the price.',
      ),
    ).toEqual([
      ['Orla Finch', 'the line would stay open'],
      ['others', 'they were more interested in the price'],
    ]);
  });

  it('names a source that it hears of for the first time', async () => {
    expect(
      await said(
        'The seats were cold for most of the winter, according to a survey of 400 passengers.',
        'The buses were late on every second day, according to figures from Tolley Transport Data.',
      ),
    ).toEqual([
      ['a survey of 400 passengers', 'The seats were cold for most of the winter'],
      ['Tolley Transport Data', 'The buses were late on every second day'],
    ]);
  });

  it('never lets a pronoun mean a lawsuit', async () => {
    expect(
      await said(
        'Orla Finch opened the line on Monday. The lawsuit alleges that nobody asked the residents. She said the line would stay.',
      ),
    ).toEqual([
      ['lawsuit', 'nobody asked the residents'],
      ['Orla Finch', 'the line would stay'],
    ]);
  });

  it('gives an answer to who was asked', async () => {
    expect(
      await said(
        'At the harbour a reporter asked Orla Finch, “What do you see as the biggest problem of the line right now?”',
        '“The biggest problem is that nobody has a timetable,” she replied.',
      ),
    ).toEqual([
      ['a reporter', 'What do you see as the biggest problem of the line right now?'],
      ['Orla Finch', 'The biggest problem is that nobody has a timetable'],
    ]);
  });

  it('leaves the title of a source out of the words', async () => {
    expect(
      await said(
        'According to Bram Tolley, deputy director at Lake Transport, the buses were unaware of the ice.',
      ),
    ).toEqual([['Bram Tolley', 'the buses were unaware of the ice']]);
  });

  it('abstains where a verb has a subject that nobody knows', async () => {
    expect(
      await said(
        'Orla Finch said the line would stay open.',
        'But details of the plan have now revealed that the fare for a first trip can be doubled.',
      ),
    ).toEqual([['Orla Finch', 'the line would stay open']]);
  });

  it('knows the subject before a verb that has another name behind it', async () => {
    expect(
      await said(
        'Orla Finch opened the line on Monday.',
        'The companies said Bram Tolley had signed in May.',
      ),
    ).toEqual([['companies', 'Bram Tolley had signed in May']]);
  });

  it('calls men by names in -a men', async () => {
    expect(
      await said(
        'Bram Lee said the line would stay.',
        'Hamza Tolley said the first bus was late.',
        'He added that the second one had not come at all.',
      ),
    ).toEqual([
      ['Bram Lee', 'the line would stay'],
      ['Hamza Tolley', 'the first bus was late'],
      ['Hamza Tolley', 'the second one had not come at all'],
    ]);
  });

  it('takes no credit behind a dash for somebody’s words', async () => {
    expect(
      await said('“The line stays,” Orla Finch said.', '— With assistance by Bram Tolley and Mara Oyelaran'),
    ).toEqual([['Orla Finch', 'The line stays']]);
  });
});
