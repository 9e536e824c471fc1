import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const KNOWN: Known[] = [
  ['三枝遥', 'person', '町長'],
  ['藤堂はるか', 'person'],
];
const said = (...paragraphs: string[]) => saidIn('ja', KNOWN, paragraphs);
const saidInKorean = (...paragraphs: string[]) => saidIn('ko', [['마재원', 'person', '감독']], paragraphs);

describe('who speaks, told by the sentence beside, in Japanese', () => {
  it('the next one: そう', async () => {
    expect(await said('路線の廃止は決めていない。三枝遥町長は集まった住民にそう説明した。')).toEqual([
      ['三枝遥', '路線の廃止は決めていない'],
    ]);
  });

  it('the one before, where a quotation follows: こう', async () => {
    expect(
      await said(
        '三枝遥町長は、当時をこう振り返る。「誰も信じてくれなかった」。藤堂はるかさんも「驚いた」と話す。',
      ),
    ).toEqual([
      ['三枝遥', '誰も信じてくれなかった'],
      ['藤堂はるか', '驚いた'],
    ]);
  });

  it('a verb alone, where it makes something known', async () => {
    expect(await said('試合は7年ぶりという。大会本部が明らかにした。')).toEqual([
      ['大会本部', '試合は7年ぶりという'],
    ]);
    expect(await said('試合は7年ぶりだ。大会本部が喜んだ。')).toEqual([]);
  });

  it('whoever the sentence behind a quotation is about, unless that one is quoted, too', async () => {
    const told = '三枝遥町長は「閉店は残念だ」と述べた。';
    expect(
      (await said(told, '「どこへ行けばいいの」。買い物に来た女性(81)は正面玄関でしばらく立っていた。')).at(
        -1,
      ),
    ).toEqual(['女性', 'どこへ行けばいいの']);
    expect(
      (await said(told, '「どこへ行けばいいの」。藤堂はるかさんも「困った」と話す。')).map(([who]) => who),
    ).toEqual(['三枝遥', '三枝遥', '藤堂はるか']);
  });

  it('whoever the sentence before was about, named by a title only', async () => {
    expect(
      (
        await said(
          '三枝遥町長は「いい試合だった」と述べた。',
          '敗れた北陵のエース白井は、しばらく立てなかった。それでも「悔いはないです」。',
        )
      ).map(([who]) => who),
    ).toEqual(['三枝遥', '白井']);
  });
});

describe('subjects that are none', () => {
  it('whose matter something is said about', async () => {
    expect(
      (
        await said(
          '三枝遥町長は、路線の延長は妥当だと述べた。住民側が主張した費用の問題については「町の裁量の範囲内」とした。',
        )
      ).map(([speaker]) => speaker),
    ).toEqual(['三枝遥']);
  });

  it('a part of a name that ends with what looks like a particle', async () => {
    expect((await said('代理人の藤堂はるか弁護士は「控訴しない」と述べた。'))[0]).toEqual([
      '藤堂はるか',
      '控訴しない',
    ]);
  });
});

describe('in Korean', () => {
  it('the next sentence tells who said the one before', async () => {
    expect(
      await saidInKorean('은퇴는 아직 생각하지 않았다. 마재원 감독은 취재진에게 그렇게 말했다.'),
    ).toEqual([['마재원', '은퇴는 아직 생각하지 않았다']]);
  });

  it('a name behind what the body is speaks', async () => {
    expect(
      (
        await saidInKorean(
          '마재원 감독은 "아쉽다"고 말했다. 국제신용평가사 몬드는 최근 보고서에서 부채가 걸림돌이 될 수 있다고 경고했다.',
        )
      ).at(-1),
    ).toEqual(['몬드', '부채가 걸림돌이 될 수 있다']);
  });

  it('a company’s side is no prosecution', async () => {
    expect(
      (
        await saidIn(
          'ko',
          [['청암검찰', 'organisation']],
          ['청암검찰은 "시정 명령이 있었다"고 지적했다. 회사 측은 입장문을 내고 "깊이 애도한다"고 밝혔다.'],
        )
      ).at(-1),
    ).toEqual(['회사 측', '깊이 애도한다']);
  });
});
