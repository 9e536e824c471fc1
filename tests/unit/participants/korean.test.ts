import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const namesOf = async (text: string, ...names: Tagged[]) =>
  (await castOf('ko', '', text, names)).map(({ kind, name }) => `${kind} ${name}`);

describe('in Korean', () => {
  it('a name that ends like a particle is whole before a title', async () => {
    expect(await namesOf('모임의 민지은 사무국장은 울먹였다.', ['person', '민지은'])).toEqual([
      'person 민지은',
    ]);
  });

  it('a name of several words is found, whatever its first one ends with', async () => {
    const text = '공동창업자 안드레이 김 이사는 웃었다. 안드레이 김은 떠났다.';
    const [member, ...others] = await castOf('ko', '', text, [['person', '안드레이 김']]);
    expect(others).toEqual([]);
    expect([member?.name, member?.mentions.length]).toEqual(['안드레이 김', 2]);
  });

  it('what stands between a person and their title is whom they work for', async () => {
    expect(
      await namesOf(
        '증인 배상훈 모아픽 대표가 나왔다. 모아픽은 사과했다. 모아픽이 졌다. 모아픽을 떠났다. 모아픽도 안다.',
        ['person', '배상훈'],
        ['person', '모아픽', 0.7],
      ),
    ).toEqual(['person 배상훈', 'organisation 모아픽']);
  });

  it('a country of one letter is no beginning of a word', async () => {
    expect(await namesOf('미가 좋다. 미 국무부가 답했다.')).toContain('country 미');
    expect(await namesOf('미가 좋다.')).toEqual([]);
  });

  it('one of those who aren’t named is nobody by name', async () => {
    const names = await namesOf('한 바이오 전문 애널리스트는 고개를 저었다.', ['person', '바이오']);
    expect(names).not.toContain('person 바이오');
  });

  it('a country before a title is no part of the name', async () => {
    const cast = await castOf('ko', '', '적장 안톤 타르노 이라크 감독은 아쉬워했다.', [
      ['person', '안톤 타르노 이라크'],
    ]);
    expect(cast.map(({ name }) => name)).toEqual(['안톤 타르노']);
  });

  it.each([
    ['새길당 원내대표인 조한결 의원은 웃었다.', '조한결', ['원내대표', '의원']],
    ['서동욱 경제부총리 겸 외교부 장관은 웃었다.', '서동욱', ['경제부총리 겸 외교부 장관']],
  ])('titles of one: %s', async (text, name, roles) => {
    const words = ['원내대표', '의원', '경제부총리', '외교부 장관', '장관'].map((word): Tagged => [
      'title',
      word,
    ]);
    const [member] = await castOf('ko', '', text, [['person', name], ...words]);
    expect(member?.roles.toSorted()).toEqual(roles.toSorted());
  });

  it('a company is named without its country, an office with it', async () => {
    const names = await namesOf(
      '영국 헬릭스마인드는 투약을 시작했다. 미국 상무부가 지켜봤다.',
      ['organisation', '영국 헬릭스마인드'],
      ['organisation', '미국 상무부'],
    );
    expect(names).toContain('organisation 헬릭스마인드');
    expect(names).toContain('organisation 미국 상무부');
  });

  it('who is tagged by surname alone has the full name that stands before the same title', async () => {
    const [member] = await castOf('ko', '', '자료는 성 의원이 냈다. 간사인 성기용 의원도 웃었다.', [
      ['person', '성'],
    ]);
    expect([member?.name, member?.aliases]).toEqual(['성기용', ['성기용', '성']]);
  });

  it.each([
    [
      'by the letters of an office',
      '해양관광안전처가 나섰다. 해안처는 바빴다.',
      ['해양관광안전처', '해안처'],
    ],
    ['as everybody does', '더불어민주당이 모였다. 민주당은 반대했다.', ['더불어민주당', '민주당']],
  ])('a body is shortened %s', async (_, text, aliases) => {
    const cast = await castOf('ko', '', text, [
      ['organisation', '해양관광안전처'],
      ['organisation', '해안처'],
    ]);
    expect(cast.map((member) => member.aliases)).toEqual([aliases]);
  });

  it('what a body is stands before its name', async () => {
    const [member] = await castOf('ko', '', '작품을 들여온 배급사 푸른닻은 기뻐했다.', [
      ['organisation', '푸른닻'],
    ]);
    expect([member?.name, member?.roles]).toEqual(['푸른닻', ['배급사']]);
  });
});
