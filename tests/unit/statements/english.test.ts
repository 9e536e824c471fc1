import { describe, expect, it } from 'vitest';
import { summarise } from '../helpers/summarise.ts';
import { articleOf } from '../helpers/article.ts';

const said = async (...paragraphs: string[]) =>
  (await summarise(articleOf('Lake bus opens', paragraphs, { declaredLanguage: 'en' }))).statements.map(
    ({ speaker, kind, text }) => [speaker, kind, text],
  );

describe('statements in English', () => {
  it('takes indirect speech without its complementiser', async () => {
    expect(await said('Orla Finch said that the line would stay open all winter.')).toEqual([
      ['Orla Finch', 'indirect', 'the line would stay open all winter'],
    ]);
  });

  it('takes the attribution behind the words', async () => {
    expect(await said('The line would stay open all winter, Orla Finch said.')).toEqual([
      ['Orla Finch', 'indirect', 'The line would stay open all winter'],
    ]);
  });

  it('takes a quotation that its attribution interrupts as one', async () => {
    expect(await said('“The line stays,” Orla Finch said. “We will not close it this winter.”')).toEqual([
      ['Orla Finch', 'direct', '“The line stays,” Orla Finch said. “We will not close it this winter.”'],
    ]);
  });

  it('puts the verb before the speaker', async () => {
    expect(
      await said(
        'Mayor Orla Finch spoke to passengers on Monday.',
        '“We will not close it,” said the head of the bus service, Orla Finch.',
      ),
    ).toEqual([['Orla Finch', 'direct', 'We will not close it']]);
  });

  it('gives a pronoun the last speaker', async () => {
    expect(
      await said('Orla Finch said the line would stay open all winter.', '“We will not close it,” she said.'),
    ).toEqual([
      ['Orla Finch', 'indirect', 'the line would stay open all winter'],
      ['Orla Finch', 'direct', 'We will not close it'],
    ]);
  });

  it('knows an unnamed speaker with the words that describe it', async () => {
    expect(await said('A local police source said nobody had been hurt in the crash.')).toEqual([
      ['A local police source', 'indirect', 'nobody had been hurt in the crash'],
    ]);
  });

  it('takes “according to” for an attribution', async () => {
    expect(await said('The line cost four million crowns, according to Orla Finch.')).toEqual([
      ['Orla Finch', 'indirect', 'The line cost four million crowns'],
    ]);
  });

  it('shows a quotation nobody is named for as unattributed', async () => {
    expect(await said('“Nobody told us that the line would close so soon.”')).toEqual([
      [undefined, 'direct', 'Nobody told us that the line would close so soon'],
    ]);
  });
});
