import { describe, expect, it } from 'vitest';
import { type Known, saidIn } from '../helpers/speech.ts';

const JAPANESE: Known[] = [['藤堂ミナ', 'person']];
const KOREAN: Known[] = [
  ['한별', 'person'],
  ['서다온', 'person', '시장'],
];

describe('interviews in Japanese and Korean', () => {
  it('gives answers behind a name to who has it, and leaves out the questions', async () => {
    expect(
      await saidIn('ja', JAPANESE, [
        '夜のバスを動かす藤堂ミナさんに聞いた。',
        '――始めたのはいつですか。',
        '藤堂ミナ　去年の春です。妻は「お疲れさま」と言いました。',
        '――これからは。',
        '藤堂ミナ　若い人に教えたい。',
      ]),
    ).toEqual([
      ['藤堂ミナ', '去年の春です。妻は「お疲れさま」と言いました。'],
      ['藤堂ミナ', '若い人に教えたい。'],
    ]);
  });

  it('gives answers in marks to the person who was introduced, to the last of them', async () => {
    expect(
      await saidIn('ko', KOREAN, [
        '30년째 버스를 모는 한별씨를 만났다.',
        '-시작한 계기는.',
        '“아버지가 버스를 모셨어요. 옆자리가 제 자리였죠.”',
        '-앞으로 계획은.',
        '“후배를 가르칠 겁니다.”',
        '서다온 시장은 “고마운 분”이라고 말했다.',
      ]),
    ).toEqual([
      ['한별', '아버지가 버스를 모셨어요. 옆자리가 제 자리였죠.'],
      ['한별', '후배를 가르칠 겁니다.'],
      ['서다온', '고마운 분'],
    ]);
  });

  it('takes no paragraph without marks for an answer where answers have them', async () => {
    expect(
      await saidIn('ko', KOREAN, [
        '30년째 버스를 모는 한별씨를 만났다.',
        '-시작한 계기는.',
        '“아버지가 버스를 모셨어요.”',
        '서다온 시장은 “고마운 분”이라고 말했다.',
        '-앞으로 계획은.',
        '“후배를 가르칠 겁니다.”',
      ]),
    ).toEqual([
      ['한별', '아버지가 버스를 모셨어요.'],
      ['서다온', '고마운 분'],
      ['한별', '후배를 가르칠 겁니다.'],
    ]);
  });

  it('takes a list for no interview', async () => {
    expect(
      await saidIn('ja', JAPANESE, [
        '藤堂ミナさんが持つ物は次の通り。',
        '―懐中電灯。',
        '―時刻表。',
        '―古い地図。',
        '夜のバスは朝まで走る。',
      ]),
    ).toEqual([]);
  });
});
