import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('in German', () => {
  it('the subjunctive goes on with whom the paragraph before reports', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        '„Die Schleuse ist zu klein“, sagte Orla Finch.',
        'Im Sommer sei es denkbar, dass sie länger geöffnet bleibt.',
      ),
    ).toEqual([
      ['Orla Finch', 'Die Schleuse ist zu klein'],
      ['Orla Finch', 'Im Sommer sei es denkbar, dass sie länger geöffnet bleibt'],
    ]);
  });

  it('the indicative behind it is told by the page', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Orla Finch sagte, die Schleuse sei zu klein. Sie wurde vor hundert Jahren gebaut.',
      ),
    ).toEqual([['Orla Finch', 'die Schleuse sei zu klein']]);
  });

  it('a noun that is written like a subjunctive is none', async () => {
    expect(
      await said('de', ['Orla Finch'], 'Orla Finch baut Schleusen.', 'Die Sorge teilen viele im Hafen.'),
    ).toEqual([]);
  });

  it('words before an attribution belong to those behind its colon', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Die Technik stamme aus den 90er-Jahren, sagte Orla Finch: „Sie ist für Hitze nicht gebaut.“',
      ),
    ).toEqual([
      [
        'Orla Finch',
        'Die Technik stamme aus den 90er-Jahren, sagte Orla Finch: „Sie ist für Hitze nicht gebaut.“',
      ],
    ]);
  });

  it('a verb with a prefix of its own reports with it only', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Orla Finch gab den Schlüssel der Stadt, die seit Jahren darauf wartet.',
        'Orla Finch gab am Montag bekannt, dass die Schleuse im Mai öffnet.',
      ),
    ).toEqual([['Orla Finch', 'die Schleuse im Mai öffnet']]);
  });

  it('a subject stands before all that its auxiliary holds together', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch'],
        'Zuletzt hatte Orla Finch im Gespräch mit einer Zeitung auf die Frage nach dem Preis gesagt, er sei noch offen.',
      ),
    ).toEqual([['Orla Finch', 'er sei noch offen']]);
  });

  it('own figures are those of the subject', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch', 'Paul Vetch'],
        '„Wir öffnen im Mai“, sagte Orla Finch.',
        'Nach eigenen Angaben hat Paul Vetch schon 200 Unterschriften gesammelt.',
      ),
    ).toEqual([
      ['Orla Finch', 'Wir öffnen im Mai'],
      ['Paul Vetch', 'hat Paul Vetch schon 200 Unterschriften gesammelt'],
    ]);
  });

  it('a noun means the body whose name is written on to it', async () => {
    expect(
      await said(
        'de',
        ['+Bauernverband', '+Verkehrsministerium'],
        'Das Verkehrsministerium baut die Schleuse, der Bauernverband wartet.',
        'Das Ministerium sagte: „Wir öffnen die Schleuse noch in diesem Sommer.“',
      ),
    ).toEqual([['Verkehrsministerium', 'Wir öffnen die Schleuse noch in diesem Sommer']]);
  });

  it('an attribution behind the quotation counts more than a colon before it', async () => {
    expect(
      await said(
        'de',
        ['Orla Finch', 'Paul Vetch'],
        'Orla Finch nickt, und mehr noch: „Der neue Kran erklärt alles“, sagt Paul Vetch später.',
      ),
    ).toEqual([['Paul Vetch', 'Der neue Kran erklärt alles']]);
  });
});
