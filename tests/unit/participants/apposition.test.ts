import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const NAME = 'Tova Brandt';

async function rolesOf(code: string, text: string, others: readonly Tagged[] = []) {
  const cast = await castOf(code, '', text, [['person', NAME], ...others]);
  return cast.find((member) => member.name === NAME)?.roles;
}

describe('what is said behind a name', () => {
  it.each([
    [
      'en',
      'Tova Brandt, PhD, a clinical psychologist based in Tarn, agrees.',
      'clinical psychologist based in Tarn',
    ],
    [
      'en',
      'So says Tova Brandt, MD, FASA, medical director at Tarn Hospital.',
      'medical director at Tarn Hospital',
    ],
    [
      'en',
      'So said Tova Brandt who is the Lake Norvik concessions manager.',
      'Lake Norvik concessions manager',
    ],
    [
      'en',
      'Tova Brandt, an expert in lakes and drinking water at the Department of Health Sciences at the U.K.’s University of Norvik who had no part in the study, agreed.',
      'expert in lakes and drinking water at the Department of Health Sciences at the U.K.’s University of Norvik',
    ],
    [
      'en',
      'Tova Brandt, director of public affairs at the Norvik division of lakes and rivers and their many old harbours told the Mail that nobody had asked anybody about it.',
      'director of public affairs at the Norvik division of lakes and rivers and their many old harbours',
    ],
    ['en', 'Tova Brandt was appointed head of the lake office.', 'head of the lake office'],
    ['en', 'They named Tova Brandt as chief executive of the bank.', 'chief executive of the bank'],
    ['en', 'Tova Brandt, who was a judge in Tarn but is not any more, left.', 'judge in Tarn'],
    ['en', 'Tova Brandt is a convicted felon and owned a gun.', 'convicted felon'],
    ['en', 'Tova Brandt, a Kentucky Republican, has promised it.', 'Kentucky Republican'],
    ['es', 'Tova Brandt, quien fue ministra de Hacienda, habló.', 'ministra de Hacienda'],
    ['de', 'Tova Brandt ist eifrige Mitarbeiterin im Tarner Team.', 'eifrige Mitarbeiterin im Tarner Team'],
    ['de', 'Tova Brandt, die Präsidentin des Seevereins ist, sprach.', 'Präsidentin des Seevereins'],
  ])('is a title: %s %s', async (code, text, title) => {
    expect(await rolesOf(code, text)).toEqual([title]);
  });

  it.each([
    ['en', 'They described Tova Brandt as a thief and a liar.'],
    ['en', 'Tova Brandt heads the list.'],
    ['en', 'Then Tova Brandt, greets the teenagers at the door.'],
    ['de', 'Das sah Tova Brandt – Anwälte sind hier selten, sagt man.'],
    ['ru', 'Это сказал Tova Brandt.\n— Господин министр, я здесь.'],
  ])('is no title: %s %s', async (code, text) => {
    expect(await rolesOf(code, text)).toEqual([]);
  });

  it.each([
    ['en', 'Tova Brandt (D-Minn.) spoke.', 'D-Minn.'],
    ['de', 'Tova Brandt (SPD) sprach.', 'SPD'],
    ['pt', 'Tova Brandt (PSL-SP) falou.', 'PSL-SP'],
  ])('may be a party: %s %s', async (code, text, party) => {
    expect(await rolesOf(code, text)).toEqual([party]);
  });

  it.each([
    ['en', 'Tova Brandt heads the regional administration.', 'heads the regional administration'],
    ['en', 'Tova Brandt, who runs a lake agency and headed out early, spoke.', 'runs a lake agency'],
    ['fr', 'Tova Brandt, qui dirige l’agence du lac, parle.', 'dirige l’agence du lac'],
    ['de', 'Tova Brandt leitet die Behörde für Seen.', 'leitet die Behörde für Seen'],
  ])('tells of the body that somebody leads: %s %s', async (code, text, role) => {
    expect(await rolesOf(code, text)).toEqual([role]);
  });

  it('goes on behind a title and a comma only in a relative clause', async () => {
    expect(await rolesOf('en', 'Another witness, Tova Brandt, who is the lake expert, spoke.')).toEqual([
      'lake expert',
      'witness',
    ]);
    expect(await rolesOf('en', 'Another witness, Tova Brandt, a lake expert, spoke.')).toEqual(['witness']);
  });
});

describe('another person in what is said behind a name', () => {
  const weil: Tagged = ['person', 'Weil'];

  it.each([
    ['So said Tova Brandt, adviser to Weil.', ['adviser to Weil']],
    ['It was Tova Brandt, the granddaughter of Tarn judge Weil.', ['granddaughter of Tarn judge Weil']],
    ['“We do,” said Tova Brandt, the Weil campaign’s director.', ['Weil campaign’s director']],
    [
      'To Tova Brandt, who was the director of the lake office and Weil, the mayor, we owe it.',
      ['director of the lake office'],
    ],
    ['After Tova Brandt, minister of the lake and head of government Weil has come.', []],
    ['So said Tova Brandt, Minister Weil.', []],
  ])('%s', async (text, titles) => {
    expect(await rolesOf('en', text, [weil])).toEqual(titles);
  });
});

it('Arabic titles go on behind a name over small words', async () => {
  const text = 'قال Tova Brandt سفير اليونان لدى مصر ذلك.';
  const countries: Tagged[] = [
    ['place', 'اليونان'],
    ['place', 'مصر'],
  ];
  expect(await rolesOf('ar', text, countries)).toEqual(['سفير اليونان لدى مصر']);
});

it('a body may be told by a noun whose article is written on to it', async () => {
  const cast = await castOf('fr', '', 'Le lac, Norvik, l’organisation du lac, l’a dit.', [
    ['organisation', 'Norvik'],
  ]);
  expect(cast.find(({ name }) => name === 'Norvik')?.roles).toEqual(['organisation du lac']);
});
