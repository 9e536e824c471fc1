import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

const speakers = async (...given: Parameters<typeof said>): Promise<(string | undefined)[]> =>
  (await said(...given)).map(([speaker]) => speaker);

const answering = (who: string): string =>
  `«Я этому порту отдал тридцать лет», — сказал директор порта Аркадий Мелихов. ${who} ответил, что приговор огласят во вторник.`;

describe('in Russian', () => {
  it.each([
    ['По его мнению', 'Нина Озерова', 'Иван Тарнов'],
    ['По ее словам', 'Иван Тарнов', 'Нина Озерова'],
  ])('«%s» is what the person of that gender says', async (source, other, speaker) => {
    const [, second] = await said(
      'ru',
      [other, speaker],
      `«Мы ждали этого три года», — заявил${speaker === 'Нина Озерова' ? 'а' : ''} ${speaker}. ${source}, шлюз откроют только весной.`,
    );
    expect(second).toBeUndefined();
  });

  it('a source that commas part is one in the middle of a sentence, too', async () => {
    expect(
      await said('ru', [], 'Нынешним летом, по данным комитета охраны памятников, на шлюз выделили миллион.'),
    ).toEqual([
      [
        'комитета охраны памятников',
        'Нынешним летом, по данным комитета охраны памятников, на шлюз выделили миллион',
      ],
    ]);
    expect(await said('ru', [], 'Расходы, по предварительным подсчетам мэрии, выросли вдвое.')).toEqual([
      ['мэрии', 'Расходы, по предварительным подсчетам мэрии, выросли вдвое'],
    ]);
  });

  it('and so is an aside with its verb first', async () => {
    expect(await said('ru', [], 'В детском саду, утверждают родители, дети спят в куртках.')).toEqual([
      ['родители', 'В детском саду, утверждают родители, дети спят в куртках'],
    ]);
  });

  it('«как» opens a source with any verb of speech, but no clause of time', async () => {
    expect(await speakers('ru', ['Иван Тарнов'], 'Как ожидает Иван Тарнов, шлюз откроют весной.')).toEqual([
      'Иван Тарнов',
    ]);
    expect(
      await said('ru', ['Иван Тарнов'], 'Шлюз открыли после того, как ожидал Иван Тарнов, весной и летом.'),
    ).toEqual([]);
  });

  it('a sentence goes on behind a question and a dash', async () => {
    expect(
      await said('ru', ['Иван Тарнов'], '— А вы как думаете? — отвечает Иван Тарнов и отворачивается.'),
    ).toEqual([['Иван Тарнов', 'А вы как думаете?']]);
  });

  it('a crowd calls, and another answers', async () => {
    expect(
      await said(
        'ru',
        ['Игорь Бабушкин=Мэр'],
        'Мэр Игорь Бабушкин приехал вечером. «Где вы были в сентябре?» — кричали из толпы. Градоначальник ответил, что договор расторгнут. «Вы и раньше обещали!» — отозвалась женщина с коляской.',
      ),
    ).toEqual([
      ['толпы', 'Где вы были в сентябре?'],
      ['Игорь Бабушкин', 'договор расторгнут'],
      ['женщина', 'Вы и раньше обещали!'],
    ]);
  });

  it('an office is none of a person who has another', async () => {
    const told = ['Аркадий Мелихов=директор порта'] as const;
    expect(await speakers('ru', told, answering('Судья'))).toEqual(['Аркадий Мелихов', 'Судья']);
    expect(await speakers('ru', told, answering('Руководитель'))).toEqual(['Аркадий Мелихов']);
  });

  it('whose lawyer somebody is does not speak', async () => {
    expect(
      await speakers(
        'ru',
        ['Аркадия Мелихова', 'Павел Гоц'],
        'Суд арестовал Аркадия Мелихова. Адвокат Мелихова Павел Гоц возразил: дом продан ещё в прошлом году.',
      ),
    ).toEqual(['Павел Гоц']);
  });

  it('who is cited says it, not who cites', async () => {
    for (const cites of ['процитировала губернатора пресс-служба', 'приводит слова губернатора агентство'])
      expect(
        await speakers(
          'ru',
          ['Андрей Тихомиров=Губернатор'],
          `Губернатор Андрей Тихомиров провёл совещание. «Если к пятнице не станет тепло, разговор будет другим», — ${cites}.`,
        ),
      ).toEqual(['Андрей Тихомиров']);
  });

  it('a sentence may say who told the one before', async () => {
    expect(
      await said(
        'ru',
        ['Анна Берестова'],
        'Археологи обнаружили в городе грамоту XIII века. О находке рассказала на пресс-конференции Анна Берестова.',
      ),
    ).toEqual([['Анна Берестова', 'Археологи обнаружили в городе грамоту XIII века']]);
    expect(
      await speakers(
        'ru',
        ['+Тарнбюро', '+Озеринформ'],
        'Полицейские закончили расследование дела о шлюзе. Как передает Озеринформ, об этом сообщается на сайте Тарнбюро.',
      ),
    ).toEqual(['Тарнбюро']);
  });

  it('a name in Latin letters behind what a body is speaks', async () => {
    expect(
      await speakers(
        'ru',
        [],
        'Словенское издание Novi Dnevnik накануне визита написало, что в делегацию не пустили двух журналистов.',
      ),
    ).toEqual(['Novi Dnevnik']);
  });

  it('gerunds report as verbs do', async () => {
    expect(
      await said('ru', ['Иван Тарнов'], 'Иван Тарнов открыл шлюз, отметив, что строили его три года.'),
    ).toEqual([['Иван Тарнов', 'строили его три года']]);
  });
});
