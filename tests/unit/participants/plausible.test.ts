import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const namesIn = async (code: string, text: string, names: readonly Tagged[]) =>
  (await castOf(code, '', text, names)).map(({ name }) => name);

describe('nobody is', () => {
  it.each<[string, string, string, Tagged[]]>([
    ['a word with an article', 'en', 'The Spoiler was late.', [['person', 'Spoiler', 0.95]]],
    [
      'a word with small letters elsewhere',
      'en',
      'Rose wine. The best rose is dry.',
      [['person', 'Rose', 0.8]],
    ],
    ['a German noun found once', 'de', 'Gestern kam Regen.', [['person', 'Regen', 0.95]]],
    [
      'a German noun behind its adjective',
      'de',
      'Alte Brücken. Auch alte Boote.',
      [['person', 'Alte Brücken']],
    ],
    ['a Chinese word without a surname', 'zh', '湖区力求繁荣。', [['person', '繁荣', 0.95]]],
    ['a Chinese word found often', 'zh', '新芯片叫嗽兽。嗽兽很快。', [['person', '嗽兽', 0.6]]],
    ['an Arabic noun with its adjective', 'ar', 'كان اللون الوردي هناك.', [['person', 'اللون الوردي', 0.6]]],
    ['an agency that reports', 'zh', '湖区报讯，公交今天开通。', [['organisation', '湖区报讯']]],
    [
      'who reports, and for whom',
      'ko',
      '(청주=새벽뉴스) 한도윤 기자 = 비가 왔다.',
      [
        ['person', '한도윤'],
        ['organisation', '새벽뉴스'],
      ],
    ],
    ['a reporter in a dateline', 'zh', '湖城9月20日电（记者鲁思齐）今天下雨。', [['person', '鲁思齐']]],
    ['a building by somebody’s name', 'zh', '通过郑书怀架构实现。', [['person', '郑书怀']]],
    ['a body named by a title', 'en', 'A Lakeside governor came.', [['organisation', 'Lakeside governor']]],
    ['what holds a digit', 'en', 'The K-12 plan.', [['person', 'K-12']]],
    ['letters for a thing', 'de', 'Die KI kam an den See.', [['organisation', 'KI']]],
    ['a party and a state', 'en', 'So said Weil, D-Norvik.', [['person', 'D-Norvik']]],
    ['initials alone', 'en', 'It was B.C. then.', [['person', 'B.C.']]],
    ['small letters alone', 'en', 'Grow some river mint here.', [['person', 'river mint']]],
    ['a German noun with an article', 'de', 'Es war ein Skandal.', [['organisation', 'Skandal', 0.95]]],
    ['an unsure word that opens its sentence', 'de', 'Umso später kam es.', [['organisation', 'Umso', 0.5]]],
    ['a place by its first word', 'en', 'It is in North Tarn.', [['person', 'North Tarn', 0.95]]],
    ['a place by its last word', 'en', 'So does Tarn County.', [['person', 'Tarn County', 0.95]]],
    ['an entry of a list', 'en', 'We like:\n\nTurmeric\n\nIt is good.', [['person', 'Turmeric', 0.8]]],
    ['a town that a preposition knows', 'es', 'Vive en Tarnel.', [['person', 'Tarnel', 0.8]]],
    ['a town behind its mayor', 'ru', 'Так решил мэр Тарнова.', [['place', 'Тарнова', 0.95]]],
    [
      'a German noun with what it is called',
      'de',
      'Er kam des Romans Tarn wegen.',
      [['person', 'Romans Tarn', 0.8]],
    ],
    ['who took a picture', 'de', 'Der See. Foto: Jan Weil', [['person', 'Jan Weil', 0.95]]],
    ['who took a picture for an agency', 'en', 'The lake. Jan Weil/Getty', [['person', 'Jan Weil', 0.95]]],
    ['who asked', 'de', 'Gern.\n\nDas Gespräch führte Jan Weil.', [['person', 'Jan Weil', 0.95]]],
    ['who wrote, with where', 'de', 'Von Jan Weil, Seestadt\n\nEs tagt.', [['person', 'Jan Weil', 0.95]]],
    ['a race', 'en', 'She won the Tarn Open.', [['organisation', 'Tarn Open', 0.95]]],
    [
      'a law in German',
      'de',
      'Es gilt die Große Seerichtlinie.',
      [['organisation', 'Große Seerichtlinie', 0.95]],
    ],
    ['what is somebody’s in German', 'de', 'So droht Brandts Führung. Brandt nicht.', []],
    [
      'who wrote the page',
      'de',
      'Der See ruht.\n\nVon Tova Brandt\n\nEr ist tief.',
      [['person', 'Tova Brandt']],
    ],
    ['what is another’s', 'en', 'So told Brandt’s Lakeside Inn us.', []],
    ['a storm', 'en', 'Storm Nerea is near. On Monday Nerea moved off.', [['person', 'Nerea', 0.95]]],
    ['a storm with its noun', 'fr', 'Avec elle, Tempête Nerea arrive.', [['person', 'Tempête Nerea', 0.95]]],
    ['a ship', 'en', 'The tanker “Alda Rey” left.', [['person', 'Alda Rey', 0.95]]],
    ['who a prize is called after', 'fr', 'Elle a eu le prix Anne Tarn.', [['person', 'Anne Tarn', 0.95]]],
    ['many of an abbreviation', 'en', 'So say the MSPs.', [['person', 'MSPs', 0.95]]],
    ['an Arabic adjective', 'ar', 'قال الجانب اليوناني ذلك.', [['organisation', 'اليوناني', 0.6]]],
    [
      'an Arabic thing with an adjective',
      'ar',
      'كان اللون الوردي هناك.',
      [['organisation', 'اللون الوردي', 0.6]],
    ],
    ['another’s', 'en', 'Nobody knew Lilian’s nanny.', [['person', 'Lilian’s nanny']]],
  ])('%s', async (_, code, text, names) => {
    expect(await namesIn(code, text, names)).toEqual([]);
  });
});

describe('somebody is', () => {
  it.each<[string, string, string, Tagged[], string]>([
    [
      'a first name often told',
      'de',
      'Andrij kam. Dann ging Andrij.',
      [['person', 'Andrij', 0.95]],
      'Andrij',
    ],
    ['a rare surname', 'zh', '瞿一舟来了。', [['person', '瞿一舟']], '瞿一舟'],
    ['a short foreign name told often', 'zh', '拉布来了。后来拉布走了。', [['person', '拉布', 0.45]], '拉布'],
    ['a transliterated name', 'zh', '卡里亚总统莱瓦诺来了。', [['person', '莱瓦诺']], '莱瓦诺'],
    [
      'a name behind what its bearer is',
      'de',
      'Es kam Seenforscher Jan Weil.',
      [['person', 'Seenforscher Jan Weil']],
      'Jan Weil',
    ],
    [
      'a first name that is a word',
      'en',
      'Then Bill Weil came.',
      [['person', 'Bill Weil', 0.95]],
      'Bill Weil',
    ],
    [
      'a name before small words',
      'en',
      'Then Jan Weil was here.',
      [['person', 'Jan Weil was here']],
      'Jan Weil',
    ],
    [
      'one whom the tagger takes for a body, behind a title',
      'de',
      'Auch Ministerin Anne Weil kam.',
      [['organisation', 'Anne Weil', 0.5]],
      'Anne Weil',
    ],
    [
      'a name behind an opener',
      'en',
      'Although Tova Brandt came.',
      [['person', 'Although Tova Brandt']],
      'Tova Brandt',
    ],
  ])('%s', async (_, code, text, names, name) => {
    expect(await namesIn(code, text, names)).toContain(name);
  });
});

it('takes an acronym for a body, and a town that a preposition knows for a town', async () => {
  const text = 'IRLB said no. Skarn said yes. Nobody lives in Skarn.';
  const cast = await castOf('en', '', text, [
    ['person', 'IRLB'],
    ['place', 'Skarn'],
  ]);
  expect(cast.map(({ name, kind }) => [name, kind])).toEqual([['IRLB', 'organisation']]);
});

it('gives a surname to the bearer named far oftener', async () => {
  const text =
    'Tova Brandt came. Tova Brandt spoke. Tova Brandt left, without Ole Brandt. Then Brandt slept.';
  const cast = await castOf('en', '', text, [
    ['person', 'Tova Brandt'],
    ['person', 'Ole Brandt'],
    ['person', 'Brandt'],
  ]);
  expect(cast.map(({ aliases }) => aliases)).toEqual([['Tova Brandt', 'Brandt'], ['Ole Brandt']]);
});

it('takes no party in brackets for a person’s other name', async () => {
  const cast = await castOf('de', '', 'Es kam Tova Brandt (Neue Mitte).', [
    ['person', 'Tova Brandt'],
    ['organisation', 'Neue Mitte'],
  ]);
  expect(cast.map(({ name }) => name)).toEqual(['Tova Brandt', 'Neue Mitte']);
});
