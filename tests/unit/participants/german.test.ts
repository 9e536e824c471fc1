import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const kindsIn = async (text: string, names: readonly Tagged[]): Promise<string[][]> =>
  (await castOf('de', '', text, names)).map(({ kind, name }) => [kind, name]);

const rolesIn = async (text: string, names: readonly Tagged[]): Promise<string[][]> =>
  (await castOf('de', '', text, names)).map(({ name, roles }) => [name].concat(roles));

describe('German nouns before a name', () => {
  it('are no part of the name of a person', async () => {
    const text = 'Gestern kam Segelshooter Jan Weil. Dann sprach Mitschüler Nico.';
    const names: Tagged[] = [
      ['person', 'Segelshooter Jan Weil'],
      ['person', 'Mitschüler Nico', 0.95],
    ];
    expect(await rolesIn(text, names)).toContainEqual(['Jan Weil', 'Segelshooter']);
    expect(await rolesIn(`${text} Nico lachte.`, names)).not.toContainEqual(['Mitschüler Nico']);
  });

  it('leave given names that end like them', async () => {
    const names: Tagged[] = [['person', 'Alexander Jan Weil']];
    expect(await kindsIn('Gestern kam Alexander Jan Weil.', names)).toEqual([
      ['person', 'Alexander Jan Weil'],
    ]);
  });

  it('tell bodies and places from people, in any case', async () => {
    const names: Tagged[] = [
      ['person', 'Nachrichtendienstes Tarno', 0.95],
      ['person', 'Stadtteil Sollen'],
    ];
    const text = 'Das ergab eine Recherche des Nachrichtendienstes Tarno im Stadtteil Sollen.';
    expect(await kindsIn(text, names)).toEqual([['organisation', 'Tarno']]);
  });

  it('tell what a body is, in any case', async () => {
    const text = 'Das Ende des Seeverbands Tarno, sagen die Gewerkschaften Arvo und Lira.';
    const names: Tagged[] = [
      ['organisation', 'Tarno'],
      ['organisation', 'Arvo'],
    ];
    expect(await rolesIn(text, names)).toEqual([
      ['Tarno', 'Seeverbands'],
      ['Arvo', 'Gewerkschaften'],
    ]);
  });
});

describe('German people', () => {
  it('are one with a noun before their surname alone, which is their title', async () => {
    const names: Tagged[] = [
      ['person', 'Jan Weil'],
      ['person', 'Regatta-Sieger Weil'],
      ['person', 'Schlachter Weil', 0.7],
    ];
    const text = 'Jan Weil siegte. Gestern kam der frühere Regatta-Sieger Weil. Dann ging Schlachter Weil.';
    expect(await rolesIn(text, names)).toEqual([['Jan Weil', 'Regatta-Sieger', 'Schlachter']]);
  });

  it('have no short noun for a title before their surname alone', async () => {
    const text = 'Jan Weil siegte. Gestern kam der Segler Weil.';
    const names: Tagged[] = [
      ['person', 'Jan Weil'],
      ['person', 'Weil', 0.9],
    ];
    expect(await rolesIn(text, names)).toEqual([['Jan Weil']]);
  });

  it('keep given names that end like nouns', async () => {
    const names: Tagged[] = [
      ['person', 'Jan Weil'],
      ['person', 'Peter Weil'],
      ['person', 'Hans-Dieter Brandt'],
    ];
    const text = 'Jan Weil siegte. Peter Weil und Hans-Dieter Brandt nicht.';
    expect(await rolesIn(text, names)).toEqual([['Hans-Dieter Brandt'], ['Peter Weil'], ['Jan Weil']]);
  });

  it('are called by where they come from', async () => {
    const text = 'Gold ging an den Slowenen Jaro Weil und die Kenianerin Hedda Brandt.';
    const names: Tagged[] = [
      ['person', 'Jaro Weil'],
      ['person', 'Hedda Brandt'],
    ];
    expect(await rolesIn(text, names)).toEqual([
      ['Hedda Brandt', 'Kenianerin'],
      ['Jaro Weil', 'Slowenen'],
    ]);
  });
});

describe('people by the letter of their surname', () => {
  it('are found where a sentence goes on behind it', async () => {
    const text =
      'Angeklagt ist Hedda W. (34). Der Richter glaubte Jaro K. nicht. Sie nahm das Vitamin C. Dann ging sie.';
    expect(await kindsIn(text, [])).toEqual([
      ['person', 'Hedda W.'],
      ['person', 'Jaro K.'],
    ]);
  });

  it('are no nouns behind an article', async () => {
    expect(await kindsIn('Er nahm das Vitamin C. und ging.', [])).toEqual([]);
  });
});
