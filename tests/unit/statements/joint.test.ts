import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../lib/statements/by-speaker.ts';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

const BOTH = {
  en: 'Mayor Tova Brandt met Governor Jan Weil on Monday in the old town.',
  de: 'Bürgermeisterin Tova Brandt traf Jan Weil am Montag.',
  zh: '陈砚秋和林远山3日在江州会面。',
  ja: '高梨遥知事と川辺純一市長は3日、会見した。',
  ko: '김하늘 시장과 이준호 지사는 3일 회견했다.',
};

/** Who says the one statement of a sentence that follows a meeting of two. */
async function said(language: keyof typeof BOTH, sentence: string) {
  const article = articleOf('Talks', [BOTH[language], sentence], { declaredLanguage: language });
  return (await summarise(article)).statements.map(speakersOf);
}

describe('joint speakers', () => {
  it.each([
    ['en', 'Brandt and Weil said the line would stay open.', ['Tova Brandt', 'Jan Weil']],
    ['en', 'Mayor Brandt and Governor Weil later said the line would stay.', ['Tova Brandt', 'Jan Weil']],
    ['en', '“We will not wait,” Weil and Brandt said in a joint statement.', ['Jan Weil', 'Tova Brandt']],
    ['en', 'The line is safe, according to Weil and Brandt.', ['Jan Weil', 'Tova Brandt']],
    ['de', 'Brandt und Weil teilten mit, die Linie bleibe offen.', ['Tova Brandt', 'Jan Weil']],
    ['zh', '陈砚秋和林远山表示，两地将继续加强合作。', ['陈砚秋', '林远山']],
    ['zh', '陈砚秋与林远山在联合声明中指出，两地愿意扩大贸易往来。', ['陈砚秋', '林远山']],
    ['ja', '高梨知事と川辺市長は「橋を早く直したい」と述べた。', ['川辺純一', '高梨遥']],
    ['ko', '김 시장과 이 지사는 "다리를 빨리 고치겠다"고 말했다.', ['이준호', '김하늘']],
  ] as const)('are all told (%s): %s', async (language, sentence, speakers) => {
    expect(await said(language, sentence)).toEqual([speakers]);
  });

  it.each([
    ['en', 'Brandt thanked Weil and said the line would stay open.'],
    ['en', 'Brandt, who met Weil and others, said the line would stay.'],
    ['en', 'After talks with Weil, Brandt said the line would stay open.'],
    ['zh', '陈砚秋与林远山会谈时表示，两地将继续加强合作。'],
  ] as const)('are none where one speaks of the other (%s): %s', async (language, sentence) => {
    expect(await said(language, sentence)).toEqual([[expect.stringMatching(/Brandt|陈砚秋/u)]]);
  });

  it('leave what goes on to the one who speaks on', async () => {
    expect(
      await said('en', '“We will not wait,” Weil and Brandt said. “The line is old,” Weil added.'),
    ).toEqual([['Jan Weil', 'Tova Brandt'], ['Jan Weil']]);
    const article = articleOf(
      'Talks',
      [BOTH.zh, '陈砚秋与林远山在联合声明中指出，两地愿意扩大贸易往来。“这是一个新的开始。”陈砚秋说。'],
      { declaredLanguage: 'zh' },
    );
    const [both, one] = (await summarise(article)).statements;
    expect(both).toMatchObject({ jointly: ['林远山'], text: '两地愿意扩大贸易往来。' });
    expect(one).toMatchObject({ speaker: '陈砚秋', text: '这是一个新的开始。' });
    expect(one?.jointly).toBeUndefined();
  });

  it('share a quotation of several sentences', async () => {
    expect(await said('en', 'Brandt and Weil said: “We will not wait. The line is old.”')).toEqual([
      ['Tova Brandt', 'Jan Weil'],
    ]);
  });
});
