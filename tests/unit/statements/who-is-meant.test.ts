import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('who is meant', () => {
  it('by an article and a noun right behind a quotation is who was told of', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch'],
        'Orla Finch said the lock would open in May.',
        '“We have waited for two years,” the engineer said.',
      ),
    ).toEqual([
      ['Orla Finch', 'the lock would open in May'],
      ['Orla Finch', 'We have waited for two years'],
    ]);
  });

  it('by a pronoun is not whom the one that it stands for met', async () => {
    const statements = await said(
      'en',
      ['Orla Finch', 'Paul Vetch'],
      'Orla Finch has built locks for thirty years.',
      'At the harbour she met Paul Vetch.',
      '“The lock will open in May.”',
    );
    expect(statements).toEqual([['Orla Finch', 'The lock will open in May']]);
  });

  it('behind a colon is who came last before it', async () => {
    expect(
      await said(
        'ru',
        ['Эвелина Пташкина', 'Павел Воронин'],
        'Эвелина Пташкина хотела уйти, но Павел Воронин остановил её:',
        '— Школа откроется в мае.',
      ),
    ).toEqual([['Павел Воронин', 'Школа откроется в мае']]);
  });

  it('by a pronoun of the other gender is the person before the last', async () => {
    expect(
      await said(
        'es',
        ['Marta Oyela', 'Paulo Vega'],
        'Marta Oyela dirige el puerto desde enero.',
        'Paulo Vega es su segundo.',
        '«La esclusa abrirá en mayo», explicó ella.',
      ),
    ).toEqual([['Marta Oyela', 'La esclusa abrirá en mayo']]);
  });

  it('by a verb of the other gender is the person before the last', async () => {
    expect(
      await said(
        'ru',
        ['Эвелина Пташкина', 'Павел Воронин'],
        'Эвелина Пташкина сказала, что школа откроется в мае.',
        'Павел Воронин руководит стройкой два года.',
        'Позже добавила: «Мы долго этого ждали».',
      ),
    ).toEqual([
      ['Эвелина Пташкина', 'школа откроется в мае'],
      ['Эвелина Пташкина', 'Мы долго этого ждали'],
    ]);
  });

  it('by a Russian verb without a subject is the body that it reports from', async () => {
    expect(
      await said(
        'ru',
        ['Павел Воронин', '+Норвикский банк'],
        'Павел Воронин открыл новую школу.',
        'В Норвикский банк сообщили, что деньги на неё выделены в мае.',
      ),
    ).toEqual([['Норвикский банк', 'деньги на неё выделены в мае']]);
  });

  it('by a statement of a spokesperson is the spokesperson', async () => {
    expect(
      await said(
        'en',
        [],
        'A statement by a harbour spokesperson said: “The lock will open in May after two years of works.”',
      ),
    ).toEqual([['a harbour spokesperson', 'The lock will open in May after two years of works']]);
  });

  it('by a participle is the subject of the clause before, not what stands nearest', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch', '+Norvik Marine'],
        'Orla Finch left her company, Norvik Marine, adding: “The lock will open in May.”',
      ),
    ).toEqual([['Orla Finch', 'The lock will open in May']]);
  });

  it('by “with” and a participle is who stands between', async () => {
    expect(
      await said(
        'en',
        ['+Norvik Marine'],
        'Norvik Marine has closed the lock, with some analysts noting that the works would take two years.',
      ),
    ).toEqual([['some analysts', 'the works would take two years']]);
  });

  it('by a noun for a body is a body whose name says nothing else', async () => {
    expect(
      await said(
        'en',
        ['+Skerry', '+Harbour Authority'],
        'Skerry flies to nine islands. The Harbour Authority has closed the runway.',
        'The airline said the works would take two years.',
      ),
    ).toEqual([['Skerry', 'the works would take two years']]);
  });

  it('by a noun that no list has is nobody told of before', async () => {
    expect(
      await said(
        'pt',
        ['Marta Oliveira'],
        'Marta Oliveira saiu de casa de manhã.',
        'Segundo o rapaz, a eclusa vai abrir em maio.',
      ),
    ).toEqual([['rapaz', 'a eclusa vai abrir em maio']]);
  });
});

describe('the speaker', () => {
  it('of what a ruling says is who was told of before', async () => {
    expect(
      await said(
        'es',
        ['Marta Oliva'],
        'La jueza Marta Oliva ha citado al dueño de la esclusa.',
        'El auto sostiene que las obras empezaron sin permiso.',
      ),
    ).toEqual([['Marta Oliva', 'las obras empezaron sin permiso']]);
  });

  it('stands behind an article that elsewhere is a preposition', async () => {
    expect(
      await said('pt', ['+Polícia Civil'], 'A Polícia Civil disse que a eclusa vai abrir em maio.'),
    ).toEqual([['Polícia Civil', 'a eclusa vai abrir em maio']]);
    expect(
      await said(
        'pt',
        ['+Polícia Civil'],
        '“A eclusa vai abrir em maio e todos podem passar”, disse a Polícia Civil ao jornal.',
      ),
    ).toEqual([['Polícia Civil', 'A eclusa vai abrir em maio e todos podem passar']]);
  });

  it('may have a name that nobody found', async () => {
    const words = '„Die Schleuse öffnet im Mai und dann fahren wir“, sagte Wendelin bei einem Besuch.';
    expect(await said('de', [], words)).toEqual([
      ['Wendelin', 'Die Schleuse öffnet im Mai und dann fahren wir'],
    ]);
    expect(await said('de', ['Paul Wendelin'], 'Paul Wendelin leitet die Schleuse.', words)).toEqual([
      ['Paul Wendelin', 'Die Schleuse öffnet im Mai und dann fahren wir'],
    ]);
  });
});

describe('a quotation', () => {
  it('that ends with a pause is said by who stands behind it, whatever the verb', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch', 'Paul Vetch'],
        'Paul Vetch came back in May.',
        '“The lock is closed and nobody tells us why,” Orla Finch, an engineer, has raised loudly.',
      ),
    ).toEqual([['Orla Finch', 'The lock is closed and nobody tells us why']]);
  });

  it('is said by who signed it', async () => {
    expect(
      await said(
        'es',
        ['Marta Oliva', 'Pablo Ruiz'],
        'Pablo Ruiz llegó a la esclusa en mayo.',
        '“La esclusa estuvo cerrada dos años. Fue un tiempo difícil”.',
        'Marta Oliva, directora de la esclusa',
      ),
    ).toEqual([['Marta Oliva', 'La esclusa estuvo cerrada dos años. Fue un tiempo difícil']]);
  });

  it('is no signature’s where a sentence follows it', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch', 'Paul Vetch'],
        'Orla Finch said the lock would open in May.',
        '“We have waited for two years.”',
        'Paul Vetch, an engineer, came back.',
      ),
    ).toEqual([
      ['Orla Finch', 'the lock would open in May'],
      ['Orla Finch', 'We have waited for two years'],
    ]);
  });

  it('in an embedded post is its author’s, and the line that names them is nobody’s', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch', 'Paul Vetch'],
        'Paul Vetch came back in May.',
        '“The lock is open again. pic.twitter.com/abcdef”',
        '— Orla Finch (@orlafinch) May 1, 2020',
      ),
    ).toEqual([['Orla Finch', 'The lock is open again']]);
  });
});

describe('what stands before a sentence', () => {
  it('is said by whom that sentence names, where it says only that', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Die Schleuse bleibt bis Mai geschlossen. Das sagte Orla Finch, Leiterin der Schleuse, im Interview.',
      ),
    ).toEqual([['Orla Finch', 'Die Schleuse bleibt bis Mai geschlossen']]);
  });

  it('may be the paragraph before it', async () => {
    expect(
      await said(
        'ru',
        ['Эвелина Пташкина'],
        'Школа откроется в мае.',
        'Об этом журналистам сообщила Эвелина Пташкина.',
      ),
    ).toEqual([['Эвелина Пташкина', 'Школа откроется в мае']]);
  });
});

describe('a list', () => {
  it('is no dialogue', async () => {
    expect(
      await said(
        'fr',
        ['Marta Olive'],
        'Marta Olive dirige trois émissions.',
        '- Ondes courtes, le magazine de la mer',
        '- Marées, une émission lancée en mai',
      ),
    ).toEqual([]);
  });
});

describe('friends', () => {
  it('speak for themselves, former ones too', async () => {
    expect(
      await said(
        'en',
        ['Orla Finch'],
        'Orla Finch came back in May.',
        'Friends close to the engineer said the works would take two years.',
        'Ex-colleagues told the radio that the lock was closed.',
      ),
    ).toEqual([
      ['Friends close to the engineer', 'the works would take two years'],
      ['Ex-colleagues', 'the lock was closed'],
    ]);
  });
});
