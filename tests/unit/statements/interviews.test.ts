import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

const INTRODUCED = 'Orla Finch has built locks for thirty years. She spoke to us at the harbour.';
const ANSWERS = [
  'My father showed me one when I was six.',
  'I lived on a barge for two winters.',
  'We had no money, and the water rose.',
  'In May, if the weather lets us.',
];
const asked = (questions: readonly string[]): string[] =>
  questions.flatMap((question, i) => [question, ANSWERS[i] ?? '']);

describe('an interview', () => {
  it('holds the answers of whom it introduces, and no questions', async () => {
    const questions = [
      'When did you see your first lock?',
      'Where did you live then?',
      'What went wrong?',
      'When will you open it?',
    ];
    expect(await said('en', ['Orla Finch'], INTRODUCED, ...asked(questions))).toEqual(
      ANSWERS.map((answer) => ['Orla Finch', answer.replace(/\.$/, '')]),
    );
  });

  it('is none where nobody answers in their own name', async () => {
    const paragraphs = [
      'Who is it for?',
      'Where do you go?',
      'What do you pay?',
      'When must you come?',
    ].flatMap((question) => [question, 'Boats of up to ten metres lie at the harbour.']);
    expect(await said('en', ['Orla Finch'], INTRODUCED, ...paragraphs)).toEqual([]);
  });

  it('holds the words behind the name of who answers', async () => {
    const paragraphs = [
      'Was war der Grund?',
      'Paul Vetch: Das Wasser stieg.',
      'Was kam dann?',
      'Die Boote fuhren weg.',
    ];
    const more = ['Und danach?', 'Danach stand die Schleuse leer.', 'Was folgt?', 'Das Amt baut sie neu.'];
    expect(
      await said(
        'de',
        ['Orla Finch', 'Paul Vetch'],
        'Orla Finch und Paul Vetch kennen die Schleuse.',
        ...paragraphs,
        ...more,
      ),
    ).toEqual([
      ['Paul Vetch', 'Das Wasser stieg'],
      ['Paul Vetch', 'Die Boote fuhren weg'],
      ['Paul Vetch', 'Danach stand die Schleuse leer'],
      ['Paul Vetch', 'Das Amt baut sie neu'],
    ]);
  });

  it('between dashes has a side that asks, with a question mark or without', async () => {
    const questions = ['–¿Cuándo vio una esclusa?', '–Era muy joven.', '–¿Qué pasó luego?', '–¿Cuándo abre?'];
    const answers = ['–A los seis años.', '–Vivía en una barca.', '–Subió el agua.', '–En mayo, creo.'];
    expect(
      await said(
        'es',
        ['Marta Oyela'],
        'Marta Oyela construye esclusas.',
        ...questions.flatMap((question, i) => [question, answers[i] ?? '']),
      ),
    ).toEqual(answers.map((answer) => ['Marta Oyela', answer.slice(1, -1)]));
  });

  it('may have several who answer', async () => {
    const answers = [
      'Orla Finch: I grew up here.',
      'Bram Tolley: I came by boat.',
      'Orla Finch: We built it.',
      'Bram Tolley: I like May.',
    ];
    expect(
      await said(
        'en',
        ['Orla Finch', 'Bram Tolley'],
        'Orla Finch and Bram Tolley build locks.',
        ...['Where are you from?', 'And you?', 'What is new?', 'When does it open?'].flatMap(
          (question, i) => [question, answers[i] ?? ''],
        ),
      ),
    ).toEqual([
      ['Orla Finch', 'I grew up here'],
      ['Bram Tolley', 'I came by boat'],
      ['Orla Finch', 'We built it'],
      ['Bram Tolley', 'I like May'],
    ]);
  });
});
