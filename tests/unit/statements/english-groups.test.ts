import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

const said = async (...paragraphs: string[]) =>
  (await summarise(articleOf('Lake bus opens', paragraphs, { declaredLanguage: 'en' }))).statements.map(
    ({ speaker, text }) => [speaker, text],
  );

describe('unnamed speakers in English', () => {
  it('are all that their noun phrase holds: how many, of whom, and who else', async () => {
    expect(
      await said(
        'Two Labour councillors have called on Bram Tolley to resign.',
        'Tolley advisers have urged the council to keep the line.',
        'Businesses and residents said the line was slow.',
      ),
    ).toEqual([
      ['Two Labour councillors', 'Bram Tolley to resign'],
      ['Tolley advisers', 'the council to keep the line'],
      ['Businesses and residents', 'the line was slow'],
    ]);
  });

  it('may have any trade', async () => {
    expect(
      await said('Along the coast, meteorologists are warning that the worst could be yet to come.'),
    ).toEqual([['meteorologists', 'the worst could be yet to come']]);
  });

  it('begin behind “that”', async () => {
    expect(await said('Most economists, however, argue that farmers pay for it all.')).toEqual([
      ['Most economists', 'farmers pay for it all'],
    ]);
    expect(
      await said('Bram Tolley told the meeting that crews would be hired on the islands first.'),
    ).toEqual([['Bram Tolley', 'crews would be hired on the islands first']]);
  });

  it('speak through “who” and “that”', async () => {
    expect(
      await said(
        'Bram Tolley was pressed by several lawmakers who said the line was too slow. Orla Finch is among retailers that said they had lost money.',
      ),
    ).toEqual([
      ['several lawmakers', 'the line was too slow'],
      ['retailers', 'they had lost money'],
    ]);
  });

  it('joined to a name by “and” leave it the words', async () => {
    expect(await said('Orla Finch and other lawmakers said the line was too slow.')).toEqual([
      ['Orla Finch', 'the line was too slow'],
    ]);
  });
});

describe('attributions that leave no doubt in English', () => {
  it('stand right before “that” or a clause', async () => {
    expect(await said('The line is lost now when Lakeside police say he drove it into the harbour.')).toEqual(
      [['Lakeside police', 'he drove it into the harbour']],
    );
  });

  it('close a sentence', async () => {
    expect(
      await said(
        'A man and a woman from the lake were arrested in the harbour on Monday, Mayor Orla Finch announced today.',
        'The surest way to count buses is by seats, not by doors, a council spokesman told us.',
        'Repairs would be done by May, Tolley said while visiting the harbour with his wife.',
      ),
    ).toEqual([
      ['Orla Finch', 'A man and a woman from the lake were arrested in the harbour on Monday'],
      ['a council spokesman', 'The surest way to count buses is by seats, not by doors'],
      ['Tolley', 'Repairs would be done by May'],
    ]);
  });

  it('name a source behind the last comma', async () => {
    expect(
      await said(
        'The Lake Company has taken steps to ban dogs and to tell their owners so, according to the Journal.',
      ),
    ).toEqual([['Journal', 'The Lake Company has taken steps to ban dogs and to tell their owners so']]);
  });
});

describe('nouns behind “the”, “his” and “its” in English', () => {
  it('mean whoever the phrase says, where it says whose or of what', async () => {
    expect(
      await said(
        'Bram Tolley left the Lake Party in May. His office said the line was late.',
        'The chairwoman of the harbour board says Orla Finch took the money.',
        'Mayor Bram Tolley’s transition team announced on May 2 that Orla Finch will serve as adviser.',
        'The Tolley administration had argued that the line was cheap.',
      ),
    ).toEqual([
      ['His office', 'the line was late'],
      ['chairwoman of the harbour board', 'Orla Finch took the money'],
      ['Mayor Bram Tolley’s transition team', 'Orla Finch will serve as adviser'],
      ['Tolley administration', 'the line was cheap'],
    ]);
  });

  it('mean several, not one who has that title', async () => {
    expect(
      await said(
        'Orla Finch, a co-author of the paper, came. The authors point out that the lake is warmer than it was.',
      ),
    ).toEqual([['authors', 'the lake is warmer than it was']]);
  });

  it('mean no body of another kind', async () => {
    expect(
      await said(
        'The Lake News Agency found the line late in May. Nobody was hurt on it, the commission said.',
      ),
    ).toEqual([['commission', 'Nobody was hurt on it']]);
  });
});

describe('sources in English', () => {
  it('have what tells who they are, and things nothing of what was done with them', async () => {
    expect(
      await said(
        'The line is late, according to two people familiar with the matter.',
        'The line has two stops, according to an affidavit unsealed in court on Wednesday.',
        'The timeline says the council asked for all letters.',
      ),
    ).toEqual([
      ['two people familiar with the matter', 'The line is late'],
      ['an affidavit', 'The line has two stops'],
      ['timeline', 'the council asked for all letters'],
    ]);
  });
});
