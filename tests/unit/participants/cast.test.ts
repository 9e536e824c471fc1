import { describe, expect, it } from 'vitest';
import { zh } from '../../../lib/languages/zh.ts';
import type { NameMention } from '../../../lib/names/mention.ts';
import { findCast } from '../../../lib/participants/find.ts';
import { aliasesOf, castOf, type Tagged } from './cast-of.ts';

describe('a name found once', () => {
  it('is found again everywhere, and says by what it was found', async () => {
    const text = 'Tova Brandt opened the bridge. Later Tova Brandt left.';
    const [member] = await castOf('en', 'Bridge opens', text, [['person', 'Tova Brandt', 0.95]]);
    expect(member?.mentions).toEqual([
      { start: 0, end: 11, by: 'tagger', score: 0.95 },
      { start: 37, end: 48 },
    ]);
  });

  it('is found by its last word alone, unless that is a word of the text', async () => {
    const text = 'Tova Brandt and Ines Weeks opened the bridge. Brandt was late by weeks. Weeks passed.';
    expect(
      await aliasesOf('en', 'Bridge opens', text, [
        ['person', 'Tova Brandt'],
        ['person', 'Ines Weeks'],
      ]),
    ).toEqual([
      ['person', ['Tova Brandt', 'Brandt']],
      ['person', ['Ines Weeks']],
    ]);
  });

  it('is nobody where it is a word like others', async () => {
    const text = '美湖很美。美湖在东。美湖在西。美湖在南。';
    expect(await aliasesOf('zh', '湖边', text, [['person', '美湖', 0.6]])).toEqual([]);
  });
});

describe('a country', () => {
  it.each([
    ['en', 'Kyiv knows it. Kyiv pays. So Ukraine waits in Kyiv.', 'Ukraine'],
    ['en', 'Kyiv knows it. Kyiv pays.', 'Kyiv'],
    ['en', 'Washington knows it. Washington pays. The United States waits.', 'United States'],
    ['zh', '华盛顿知道。华盛顿付款。美国在等。', '美国'],
    ['zh', '美方知道。美方付款。美国在等。', '美方'],
  ])('is called by its own name where the text has one, or by its side: %s %s', async (code, text, name) => {
    expect((await castOf(code, '', text, [])).map((member) => member.name)).toEqual([name]);
  });
});

describe('a name of two kinds', () => {
  const text = '港务秘书阿德古来访。随后阿德古参观。最后阿德古离开。';
  const kinds = (person: number): unknown => {
    const names = [...text.matchAll(/阿德古/g)].map(({ index }, i): NameMention => ({
      start: index,
      end: index + 3,
      kind: i === 0 ? 'person' : 'place',
      score: i === 0 ? person : 0.7,
    }));
    return findCast('港口', text, zh, { title: [], text: names }).map(({ kind, name }) => [kind, name]);
  };

  it('is a person where one mention surely is, however often it looks like a place', () => {
    expect(kinds(0.98)).toEqual([['person', '阿德古']]);
    expect(kinds(0.6)).toEqual([]);
  });
});

describe('a name that runs on', () => {
  it.each<[string, string, string, string, string]>([
    [
      'into the next sentence',
      'en',
      'Then came Tova Brandt. Later it rained.',
      'Tova Brandt. Later',
      'Tova Brandt',
    ],
    [
      'into a label of its own link',
      'en',
      'So says Tova BrandtTova BrandtMore.',
      'Tova BrandtTova Brandt',
      'Tova Brandt',
    ],
    ['into a Chinese adverb', 'zh', '方致远说话。方致也说话。', '方致也', '方致'],
    [
      'into a Korean noun',
      'ko',
      '한도윤 방송 시작. 한도윤은 웃었다. 한도윤이 갔다. 한도윤도 왔다.',
      '한도윤 방송',
      '한도윤',
    ],
  ])('%s ends before it', async (_, code, text, tagged, name) => {
    const cast = await castOf(code, 'Tova Brandt', text, [['person', tagged]]);
    expect(cast.map((member) => member.name)).toEqual([name]);
  });
});

describe('the bounds of a name', () => {
  it('leave out titles, forms of address, demonyms, marks and a possessive', async () => {
    const text = 'Karian Foreign Minister Tova Brandt’s plan failed. Mr Ines Weil saw it.';
    expect(
      await aliasesOf('en', 'A plan', text, [
        ['person', 'Minister Tova Brandt’s'],
        ['person', 'Mr Ines Weil'],
      ]),
    ).toEqual([
      ['person', ['Tova Brandt']],
      ['person', ['Ines Weil']],
    ]);
  });

  it('leave out what runs on in Chinese', async () => {
    const text = '方致远来了。方致远说好。方致远也笑了。郑书怀方致远同行。';
    const names: Tagged[] = [
      ['person', '方致远'],
      ['person', '方致远也'],
      ['person', '郑书怀方致远'],
      ['person', '郑书怀'],
    ];
    const people = (await castOf('zh', '同行', text, names)).map(({ name }) => name);
    expect(people.toSorted()).toEqual(['方致远', '郑书怀']);
  });

  it('hold both halves of a body’s name, and whose body it is', async () => {
    const text =
      'The Department of Lakes and Forests said so. Norway’s Defence Ministry agreed. Tova Brandt and Ines Weil left.';
    const names: Tagged[] = [
      ['organisation', 'Department of Lakes'],
      ['organisation', 'Forests'],
      ['organisation', 'Defence Ministry'],
      ['person', 'Tova Brandt'],
      ['person', 'Ines Weil'],
    ];
    const found = (await castOf('en', 'Lakes', text, names)).map(({ name }) => name);
    const two: Tagged[] = [
      ['organisation', 'University of Tarn'],
      ['organisation', 'TLRC'],
    ];
    expect(await castOf('en', '', 'The University of Tarn and TLRC agree.', two)).toHaveLength(2);
    const duo = await castOf('de', '', 'So siegt das starke Duo Tova Brandt.', [
      ['person', 'Duo Tova Brandt'],
    ]);
    expect(duo.map(({ name }) => name)).toEqual(['Tova Brandt']);
    const accused = await castOf('de', '', 'Dann kam Tova B. nach Hause.', [['person', 'Tova B']]);
    expect(accused.map(({ name }) => name)).toEqual(['Tova B.']);
    const team = await castOf('en', '', 'So won the Oslo Anglers.', [['person', 'Oslo Anglers']]);
    expect(team.map(({ kind }) => kind)).toEqual(['organisation']);
    const office = await castOf('en', '', 'So says Tarn DA Ines Weil.', [['person', 'Tarn DA Ines Weil']]);
    expect(office.map(({ name }) => name)).toEqual(['Ines Weil']);
    const whose = 'Dann sank Brandts Boot. Dort schwamm Brandt.';
    expect(await aliasesOf('de', '', whose, [['person', 'Brandts Boot']])).toEqual([
      ['person', ['Brandt', 'Brandts']],
    ]);
    const club = await castOf('de', '', 'Der 1. FC Talheim siegt.', [['organisation', 'FC Talheim']]);
    expect(club.map(({ name }) => name)).toEqual(['1. FC Talheim']);
    expect(found).toEqual(
      expect.arrayContaining([
        'Department of Lakes and Forests',
        'Norway’s Defence Ministry',
        'Tova Brandt',
        'Ines Weil',
      ]),
    );
  });
});

describe('kinds', () => {
  it('make a person of a place that speaks or is called by its last word', async () => {
    const text = 'Tova Brandt said no. Later Rom Aldervik came. Aldervik stayed.';
    expect(
      await aliasesOf('en', 'No', text, [
        ['place', 'Tova Brandt'],
        ['place', 'Rom Aldervik'],
        ['place', 'Aldervik'],
      ]),
    ).toEqual([
      ['person', ['Rom Aldervik', 'Aldervik']],
      ['person', ['Tova Brandt']],
    ]);
  });

  it('make a place of a dateline and of what leads a body’s name', async () => {
    const text =
      'TARNBURY (Nordlys) — The Skarn Valley Council met.\n\nSkarn Valley is green, as TARNBURY knows.';
    expect(
      (
        await castOf('en', 'Green', text, [
          ['person', 'TARNBURY'],
          ['organisation', 'Skarn Valley Council'],
          ['person', 'Skarn Valley', 0.5],
        ])
      ).map(({ name }) => name),
    ).toEqual(['Skarn Valley Council']);
  });

  it('take no German compound for a body', async () => {
    const text = 'Die Hafen-Brücke ist offen. Die Tarn-Bank zahlt.';
    expect(
      await aliasesOf('de', 'Offen', text, [
        ['organisation', 'Hafen-Brücke'],
        ['organisation', 'Tarn-Bank'],
      ]),
    ).toEqual([['organisation', ['Tarn-Bank']]]);
  });
});
