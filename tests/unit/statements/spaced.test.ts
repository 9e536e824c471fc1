import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('the speaker', () => {
  it('is the head of the subject, not what stands nearest to the verb', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch', '+Norvik Marine'],
        'Orla Finch, an engineer with Norvik Marine, said the lock would open in May.',
      ),
    ).toEqual([['Orla Finch', 'the lock would open in May']]);
  });

  it('is an unnamed spokesman with the body that he speaks for', async () => {
    expect(
      await said('en', ['+Norvik Marine'], 'A spokesman for Norvik Marine said the lock would open in May.'),
    ).toEqual([['A spokesman for Norvik Marine', 'the lock would open in May']]);
  });

  it('is unnamed with all that describes it', async () => {
    expect(
      await said('en', [], 'The lock will not open before May, a person familiar with the plans said.'),
    ).toEqual([['a person familiar with the plans', 'The lock will not open before May']]);
  });

  it('is the person of the clause before, where a pronoun stands for it', async () => {
    expect(
      await said('en', ['Orla Finch'], 'When Orla Finch came back, she said the lock would open in May.'),
    ).toEqual([['Orla Finch', 'the lock would open in May']]);
  });

  it('is the body told of, where “it” stands for it', async () => {
    expect(
      await said(
        'en',
        ['+Norvik Marine', 'Orla Finch'],
        'Norvik Marine said the lock would open in May. The lock has two gates, it added.',
      ),
    ).toEqual([['Norvik Marine', expect.stringContaining('the lock would open in May')]]);
  });

  it('stands behind the verb in Arabic', async () => {
    expect(await said('ar', ['سليم العطار'], 'وقال سليم العطار إن الجسر سيفتح في مايو المقبل.')).toEqual([
      ['سليم العطار', 'الجسر سيفتح في مايو المقبل'],
    ]);
  });

  it('is found behind a title of several words in Russian', async () => {
    expect(
      await said(
        'ru',
        ['Эвелина Пташкина'],
        'Министр образования региона Эвелина Пташкина сообщила, что школа откроется в мае.',
      ),
    ).toEqual([['Эвелина Пташкина', 'школа откроется в мае']]);
  });
});

describe('the words', () => {
  it('stand before the attribution, and end with its comma', async () => {
    expect(
      await said('en', ['Orla Finch'], 'The lock would open in May, Orla Finch said on the radio.'),
    ).toEqual([['Orla Finch', 'The lock would open in May']]);
  });

  it('are parted from the verb by a comma in German', async () => {
    expect(
      await said('de', ['Orla Finch'], 'Orla Finch sagte am Montag, die Schleuse werde im Mai geöffnet.'),
    ).toEqual([['Orla Finch', 'die Schleuse werde im Mai geöffnet']]);
  });

  it('go on in the German subjunctive', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch', 'Jan Wolle'],
        'Orla Finch sagte am Montag, die Schleuse werde im Mai geöffnet. Man habe lange darauf gewartet. Im Hafen feierte Jan Wolle die Entscheidung.',
      ),
    ).toEqual([['Orla Finch', 'die Schleuse werde im Mai geöffnet. Man habe lange darauf gewartet']]);
  });

  it('hold their attribution inside French quotation marks', async () => {
    expect(
      await said(
        'fr',
        ['Odile Marchand'],
        '« L’écluse ouvrira en mai, explique Odile Marchand. Nous avons attendu trop longtemps. »',
      ),
    ).toEqual([['Odile Marchand', expect.stringMatching(/^L’écluse ouvrira.*trop longtemps$/)]]);
  });

  it('follow a source and its comma', async () => {
    expect(
      await said('es', ['Marta Olmedo'], 'Según Marta Olmedo, la esclusa no se abrirá antes de mayo.'),
    ).toEqual([['Marta Olmedo', 'la esclusa no se abrirá antes de mayo']]);
  });

  it('follow the one who is told', async () => {
    expect(
      await said('en', ['Orla Finch', '+Reuters'], 'Orla Finch told Reuters the lock would open in May.'),
    ).toEqual([['Orla Finch', 'the lock would open in May']]);
  });

  it('follow a colon without a verb of saying', async () => {
    expect(
      await said('pt', ['Rita Cardoso'], 'Rita Cardoso não tem dúvidas: “A eclusa vai abrir em maio.”'),
    ).toEqual([['Rita Cardoso', 'A eclusa vai abrir em maio']]);
  });
});

describe('what reports nothing', () => {
  it('is a title in quotation marks', async () => {
    expect(
      await said('en', ['Orla Finch'], 'Orla Finch carried a copy of “The Lock” under her arm.'),
    ).toEqual([]);
  });

  it('is a deed', async () => {
    expect(
      await said('en', ['Orla Finch'], 'Orla Finch opened the lock in May and closed it again.'),
    ).toEqual([]);
  });
});

describe('a verb that no list has', () => {
  it('reports beside a quotation', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch'],
        '“The lock will not open before the end of May,” harrumphed Orla Finch.',
      ),
    ).toEqual([['Orla Finch', 'The lock will not open before the end of May']]);
  });

  it('reports nothing before a clause', async () => {
    expect(
      await said('es', [], 'Un policía portuario que trabajaba en la esclusa desde mayo fue trasladado.'),
    ).toEqual([]);
    expect(
      await said('en', ['Orla Finch'], 'Orla Finch limped that last mile to the lock before it closed.'),
    ).toEqual([]);
  });
});

describe('an unnamed speaker', () => {
  it('ends in the noun that it is known by', async () => {
    const [[speaker] = []] = await said('en', [], 'The lock will open in May, a press release said.');
    expect(speaker).toBe('a press release');
  });

  it('has the owner’s name with it', async () => {
    const [[speaker] = []] = await said('en', ['Orla Finch'], 'Orla Finch’s lawyer said the lock was hers.');
    expect(speaker).toBe('Orla Finch’s lawyer');
  });
});

it('begins behind the day on which it was said', async () => {
  expect(await said('en', ['Orla Finch'], 'Orla Finch said Thursday the lock would open in May.')).toEqual([
    ['Orla Finch', 'the lock would open in May'],
  ]);
});

it('is not reported by the title of whom a dash names', async () => {
  expect(
    await said(
      'ru',
      ['Финч'],
      '«Шлюз откроется в мае, и мы этого ждём!— уточнил и господин Финч.— Это полезно».',
    ),
  ).toEqual([['Финч', expect.stringContaining('Шлюз откроется в мае')]]);
});
