import { describe, expect, it } from 'vitest';
import { articleOf } from '../helpers/article.ts';
import { said } from '../helpers/said.ts';
import { summarise } from '../helpers/summarise.ts';

describe('speech within speech', () => {
  it('is the inner speaker’s where a quotation stands in a quotation', async () => {
    expect(
      await said(
        'en',
        ['Mary Poole'],
        '“I was scared. Then the officer told me, ‘You have to leave the house right now.’ So we left,” said Mary Poole.',
      ),
    ).toEqual([
      [
        'Mary Poole',
        'I was scared. Then the officer told me, ‘You have to leave the house right now.’ So we left',
      ],
      ['officer', 'You have to leave the house right now'],
    ]);
    expect(
      await said(
        'de',
        ['Anna Behrend', 'Jonas Krull'],
        '„Jonas Krull hat mir gesagt: ‚Wir schließen das Werk im Herbst.‘ Das war ein Schock“, sagte Anna Behrend.',
      ),
    ).toContainEqual(['Jonas Krull', 'Wir schließen das Werk im Herbst']);
    expect(
      await said(
        'zh',
        ['周旖宁'],
        '周旖宁回忆说：“师傅告诉我：‘撑两天就哭着回去的多了。’我就每天早上五点等他。”',
      ),
    ).toEqual([
      ['周旖宁', '师傅告诉我：‘撑两天就哭着回去的多了。’我就每天早上五点等他。'],
      ['师傅', '撑两天就哭着回去的多了。'],
    ]);
    expect(
      await said(
        'ja',
        ['榊健太', '山口昇'],
        '山口昇監督は「榊健太が『スタンドの子どもたちです』と言った。あれで全員の目が変わった」と明かした。',
      ),
    ).toContainEqual(['榊健太', 'スタンドの子どもたちです']);
    expect(
      await said(
        'ko',
        ['기소연'],
        '기소연 씨는 “담당 의사가 ‘쓸 약이 없습니다’라고 말했다. 그때 회사를 그만뒀다”고 말했다.',
      ),
    ).toContainEqual(['담당 의사', '쓸 약이 없습니다']);
  });

  it('is the inner speaker’s where somebody tells what another told them', async () => {
    expect(
      await said(
        'en',
        ['Mary Poole', 'Tom Birch'],
        'Mary Poole said that Tom Birch had told her that the bridge was not safe.',
      ),
    ).toEqual([
      ['Mary Poole', 'Tom Birch had told her that the bridge was not safe'],
      ['Tom Birch', 'the bridge was not safe'],
    ]);
    expect(
      await said(
        'fr',
        ['Aurélie Castanet'],
        'Aurélie Castanet raconte que le maire lui a confié que la vitrine manquait encore.',
      ),
    ).toContainEqual(['maire', 'la vitrine manquait encore']);
    expect(
      await said('zh', ['韩立'], '路透社记者问：韩立部长昨天表示，这条航线不会恢复。中方有何评论？'),
    ).toContainEqual(['韩立', '这条航线不会恢复。']);
  });

  it('isn’t what the speaker says they said, wish, or tell of nobody in particular', async () => {
    for (const words of [
      '“I told them that the bridge was not safe and they laughed,” said Mary Poole.',
      'Mary Poole said that she had said that the bridge was not safe.',
      '“He said that the bridge was not safe,” said Mary Poole.',
      'Mary Poole said the crack “was found in May”, a claim that the Trust disputes.',
    ])
      expect((await said('en', ['Mary Poole', '+Trust'], words)).map(([speaker]) => speaker)).toEqual([
        'Mary Poole',
      ]);
    expect(
      await said(
        'de',
        ['Nils Kramer', '+Hafenbund'],
        '„Ich verstehe nicht, wie jemand hier eingreifen kann, das muss der Hafenbund bitte noch erklären“, sagte Nils Kramer.',
      ),
    ).toHaveLength(1);
    expect(
      await said(
        'ko',
        ['윤태경', '+시민당'],
        '윤태경 위원장은 "항구에 있어서 시민당은 큰아들 같은 존재 아니냐"며 "반드시 이길 수 있도록 해달라"고 당이 앞장서 달라고 당부했다.',
      ),
    ).toHaveLength(1);
    expect(await said('zh', ['段一川'], '段一川说：“台词全忘了，导演还说‘过’。大家都笑了。”')).toHaveLength(
      1,
    );
    expect(
      (await said('zh', ['陈立方'], '陈立方说：“韩国希望，这条航线早日恢复。我们愿意等。”')).map(
        ([who]) => who,
      ),
    ).toEqual(['陈立方']);
  });
});

it('stays within the words that hold it, whatever marks stand around', async () => {
  const text = `。${'“'.repeat(82)}Lucía Ferrán dijo que 局长郑书怀“The line stays,”, ha asegurado `;
  const { statements } = await summarise(articleOf('', [text], { declaredLanguage: 'es' }));
  expect(statements.map(({ text: words }) => words)).toEqual([
    'Lucía Ferrán dijo que 局长郑书怀“The line stays',
    '局长郑书怀“The line stays',
  ]);
});

it('tells in a summary within whose words it stands, under the name that the story gives them', async () => {
  const summary = await summarise(
    articleOf('Bridge', [
      'Mary Poole, who lives beside the bridge, spoke on Monday.',
      '“I was scared. Then the officer told me, ‘You have to leave the house right now.’ So we left,” Poole said.',
    ]),
  );
  expect(summary.statements).toMatchObject([
    { speaker: 'Mary Poole' },
    {
      speaker: 'officer',
      toldBy: 'Mary Poole',
      kind: 'direct',
      text: 'You have to leave the house right now',
    },
  ]);
  expect(summary.statements[0]?.toldBy).toBeUndefined();
  // Key is the statement that holds it; but who says it is a participant.
  expect(summary.statements.map(({ key }) => key)).toEqual([true, false]);
  expect(summary.participants.map(({ name }) => name)).toContain('officer');
});
