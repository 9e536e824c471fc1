import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const KNOWN: Known[] = [
  ['서다온', 'person', '시장'],
  ['한별', 'person'],
  ['호수교통공사', 'organisation'],
];
const said = (...paragraphs: string[]) => saidIn('ko', KNOWN, paragraphs);

describe('statements in Korean', () => {
  it('takes a quotation before 고, its speaker before 은', async () => {
    expect(await said('서다온 시장은 5일 “노선은 바꾸지 않겠다”고 말했다.')).toEqual([
      ['서다온', '노선은 바꾸지 않겠다'],
    ]);
  });

  it('joins what one speaker says in a row', async () => {
    expect(await said('서다온 시장은 “요금도 그대로 두겠다”며 “안심해 달라”고 덧붙였다.')).toEqual([
      ['서다온', '“요금도 그대로 두겠다”며 “안심해 달라”'],
    ]);
  });

  it('gives each clause its own speaker', async () => {
    expect(
      await said('서다온 시장은 요금을 동결한다고 했고, 한별 노조위원장은 “기사가 부족하다”고 지적했다.'),
    ).toEqual([
      ['서다온', '요금을 동결한다'],
      ['한별', '기사가 부족하다'],
    ]);
  });

  it('gives a source its sentence', async () => {
    expect(await said('호수교통공사에 따르면 새 노선은 12㎞다.')).toEqual([
      ['호수교통공사', '새 노선은 12㎞다'],
    ]);
  });

  it('goes on with the speaker where a sentence names none', async () => {
    expect(
      await said('서다온 시장은 요금을 동결하겠다고 밝혔다.', '이어 “내년에는 버스를 늘리겠다”고 말했다.'),
    ).toEqual([
      ['서다온', '요금을 동결하겠다'],
      ['서다온', '내년에는 버스를 늘리겠다'],
    ]);
  });

  it('calls a speaker without a name by the phrase before the particle', async () => {
    expect(await said('호수버스노조 측은 기사가 부족하다고 주장했다.')).toEqual([
      ['호수버스노조 측', '기사가 부족하다'],
    ]);
  });

  it('finds nothing where nobody speaks', async () => {
    expect(await said('서다온 시장은 주민과 함께 새 버스를 탔다.')).toEqual([]);
  });

  it('knows a pronoun behind a clause without a comma', async () => {
    expect(
      await said('한별 노조위원장이 회의장에 들어섰다. 회의가 길어지자 그는 “끝까지 가겠다”고 말했다.'),
    ).toEqual([['한별', '끝까지 가겠다']]);
  });

  const chair: Known[] = [['구본철', 'person', '위원장']];

  it('goes on with the speaker before 이어, whatever their words have for a subject', async () => {
    expect(
      await saidIn('ko', chair, [
        '구본철 위원장은 "동료 두 명이 쓰러졌다"고 말했다. 이어 사측이 안을 내놓으면 언제든 돌아가겠다고 덧붙였다.',
      ]),
    ).toEqual([['구본철', '"동료 두 명이 쓰러졌다"고 말했다. 이어 사측이 안을 내놓으면 언제든 돌아가겠다']]);
  });

  it('knows a body by its name in marks, its side, and somebody by their surname', async () => {
    expect(
      await saidIn(
        'ko',
        [['호수버스', 'organisation']],
        [
          '시민단체 \'호수연대\'는 "피해가 집중되고 있다"고 지적했다.',
          '호수버스 측은 "배차를 늘리겠다"고 밝혔다.',
          '이웃 마을 이장 봉씨는 "길이 막혀 걱정"이라고 했다.',
        ],
      ),
    ).toEqual([
      ['호수연대', '피해가 집중되고 있다'],
      ['호수버스', '배차를 늘리겠다'],
      ['봉씨', '길이 막혀 걱정'],
    ]);
  });

  it('gives nobody what is only known', async () => {
    expect(
      await saidIn('ko', chair, [
        '구본철 위원장은 "내일 다시 만난다"고 말했다.',
        '안건도 함께 상정될 것으로 알려졌다.',
        '구본철 위원장은 크게 다치지 않은 것으로 전해졌다.',
      ]),
    ).toEqual([['구본철', '내일 다시 만난다']]);
  });

  it('takes a whole sentence in marks without what led to it', async () => {
    expect(
      await said(
        '서다온 시장은 버스 회사가 노선을 줄이겠다고 나선 데 대해 “주민과 먼저 상의하겠다”고 답했다.',
      ),
    ).toEqual([['서다온', '주민과 먼저 상의하겠다']]);
  });

  it('takes what is announced or asked with no particle of speech', async () => {
    expect(await said('호수교통공사는 5일 브리핑에서 심야 버스의 운행 중단을 발표했다.')).toEqual([
      ['호수교통공사', '심야 버스의 운행 중단'],
    ]);
    expect(await said('호수교통공사는 5일 지난해 실적을 발표했다.')).toEqual([]);
  });

  it('leaves a verb its last letter', async () => {
    expect(await said('호수교통공사는 감정평가서를 모두 공개하라고 요구했다.')).toEqual([
      ['호수교통공사', '감정평가서를 모두 공개하라'],
    ]);
  });

  it('gives a quotation to who stands right before it', async () => {
    expect(
      await said('서다온 시장이 “노선을 방치했다”고 발언하자 노조 위원들이 “누가 할 소리냐”며 반발했다.'),
    ).toEqual([
      ['서다온', '노선을 방치했다'],
      ['노조 위원들', '누가 할 소리냐'],
    ]);
  });

  it('gives what somebody cites to them', async () => {
    expect(await said('서다온 시장은 교통공단 자료를 인용해 이용객이 두 배로 늘었다고 지적했다.')).toEqual([
      ['서다온', '이용객이 두 배로 늘었다'],
    ]);
  });

  it('knows the company that the text is about, and a subject before 역시', async () => {
    expect(
      await saidIn(
        'ko',
        [
          ['호수버스', 'organisation'],
          ['별빛투자', 'organisation'],
        ],
        [
          '호수버스는 투자를 받았다. 호수버스에 별빛투자가 참여했다.',
          '회사에 따르면 새 노선은 12㎞다.',
          '별빛투자 역시 지원을 늘리겠다고 밝혔다.',
          '사측은 “교섭하고 있다”고 했다.',
        ],
      ),
    ).toEqual([
      ['호수버스', '새 노선은 12㎞다'],
      ['별빛투자', '지원을 늘리겠다'],
      ['호수버스', '교섭하고 있다'],
    ]);
  });

  it('knows a quarter in which something is said, and a paper in marks', async () => {
    expect(await said('업계에서는 “배차가 더 줄 것”이라고 보고 있다.')).toEqual([
      ['업계', '배차가 더 줄 것'],
    ]);
    expect(await said('서다온 시장이 왔다. 회의에서는 “배차를 늘리겠다”고 말했다.')).toEqual([
      ['서다온', '배차를 늘리겠다'],
    ]);
    expect(await said('지역 주간지 ‘호수의 아침’은 “가장 조용한 노선”이라고 평했다.')).toEqual([
      ['호수의 아침', '가장 조용한 노선'],
    ]);
  });

  it('takes no place, nor a person, for the company or the speaker', async () => {
    expect(await said('의사당이 있는 섬에서 “배차를 늘리겠다”는 말이 나왔다.')).toEqual([
      [undefined, '배차를 늘리겠다'],
    ]);
    expect(
      await saidIn(
        'ko',
        [
          ['서다온', 'person', '시장'],
          ['호수버스', 'organisation'],
        ],
        ['서다온 시장이 호수버스에 왔다. 서다온 시장은 곧 돌아갔다.', '회사에 따르면 새 노선은 12㎞다.'],
      ),
    ).toEqual([['호수버스', '새 노선은 12㎞다']]);
  });

  it('finds whoever has two titles, and a paper whose name ends like no subject', async () => {
    expect(await said('서다온 경제부시장 겸 도시기획본부 본부장은 “예산을 늘렸다”고 답했다.')).toEqual([
      ['서다온', '예산을 늘렸다'],
    ]);
    expect(await said("현지 매체 '알사바'는 “가장 조용한 노선”이라고 전했다.")).toEqual([
      ['알사바', '가장 조용한 노선'],
    ]);
  });

  it('keeps somebody whole who acts for a body', async () => {
    expect(await said('시민 단체 회원들은 “노선을 바꾸지 말라”고 말했다.')).toEqual([
      ['시민 단체 회원들', '노선을 바꾸지 말라'],
    ]);
  });
});
