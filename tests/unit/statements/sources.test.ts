import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('a source', () => {
  it('with a verb of its own is the subject of that (según ha informado X)', async () => {
    expect(
      await said(
        'es',
        ['Orla Finch', '+Delegación del Puerto'],
        'La esclusa abrirá en mayo y costará dos millones, según ha informado la Delegación del Puerto.',
      ),
    ).toEqual([['Delegación del Puerto', 'La esclusa abrirá en mayo y costará dos millones']]);
  });

  it('that a verb follows as como is one, too', async () => {
    expect(await said('es', ['Orla Finch'], 'La esclusa abrirá en mayo, como explicó Orla Finch.')).toEqual([
      ['Orla Finch', 'La esclusa abrirá en mayo'],
    ]);
  });

  it('is not the apposition behind it', async () => {
    expect(
      await said(
        'pt',
        ['Orla Finch'],
        'Segundo Orla Finch, professora da universidade, é cedo para apontar culpados pelo desastre.',
      ),
    ).toEqual([['Orla Finch', 'é cedo para apontar culpados pelo desastre']]);
  });

  it('without a name is not who spoke before', async () => {
    const statements = await said(
      'ru',
      ['Павел Рогозин'],
      'Павел Рогозин сообщил, что шлюз откроют в мае.',
      'Согласно материалам дела, первый платеж поступил в мае прошлого года.',
    );
    expect(statements.filter(([speaker]) => speaker === 'Павел Рогозин')).toEqual([
      ['Павел Рогозин', 'шлюз откроют в мае'],
    ]);
  });

  it('is whose words somebody passes on (نقلت … عن X قوله)', async () => {
    expect(
      await said('ar', ['سامر الدهشان'], 'ونقلت الوكالة عن سامر الدهشان قوله إن العمل سيبدأ في مارس المقبل.'),
    ).toEqual([['سامر الدهشان', 'العمل سيبدأ في مارس المقبل']]);
  });
});

describe('an unnamed speaker', () => {
  it('in the sentence before is who he is', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        '„Wir öffnen im Mai“, sagte Orla Finch.',
        'Ein Sprecher des Hafens wollte das nicht bestätigen. Die Unterlagen seien geheim, teilte er mit.',
      ),
    ).toEqual([
      ['Orla Finch', 'Wir öffnen im Mai'],
      ['Ein Sprecher', 'Die Unterlagen seien geheim'],
    ]);
  });

  it('who speaks for a body in Russian is not whom the sentence before names', async () => {
    const [first] = await said(
      'ru',
      ['Виктор Сенчуков'],
      'Виктор Сенчуков молчал. «У него недвижимость за границей», — отметил представитель прокуратуры.',
    );
    expect(first).toEqual(['представитель прокуратуры', 'У него недвижимость за границей']);
  });

  it('is a boss by the end of a compound, and who was told of', async () => {
    expect(
      await said(
        'de',
        ['Lars Petersohn'],
        'Lars Petersohn wies die Vorwürfe zurück. Die Bahn entlaste die Innenstadt, so der Rathauschef.',
      ),
    ).toEqual([['Lars Petersohn', 'Die Bahn entlaste die Innenstadt']]);
  });

  it('whom nothing tells is not who spoke before', async () => {
    const statements = await said(
      'de',
      ['Orla Finch'],
      '„Wir öffnen im Mai“, sagte Orla Finch.',
      'Der von der Stadt geführte Zivilschutz teilte mit, dass drei Menschen vermisst werden.',
    );
    expect(statements.map(([speaker]) => speaker)).toEqual(['Orla Finch', undefined]);
  });

  it('is not the agency whom they told (a EFA fuentes médicas)', async () => {
    const statements = await said(
      'es',
      ['+EFA'],
      '«La esclusa abrirá en mayo», confirmaron a EFA fuentes del puerto.',
    );
    expect(statements.map(([speaker]) => speaker)).not.toContain('EFA fuentes');
  });
});
