import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';
import { articleOf } from '../helpers/article.ts';
import { summarise } from '../helpers/summarise.ts';

describe('in Russian', () => {
  it('whatever stands behind «в» before a verb without a subject is a body', async () => {
    expect(
      await said(
        'ru',
        ['Орлова'],
        'В канцелярии Орлова считают, что шлюз откроют весной. Шлюз строят уже третий год.',
      ),
    ).toEqual([['канцелярии Орлова', 'шлюз откроют весной']]);
    expect(
      await said('ru', [], 'Как сообщили в речном музее-заповеднике, шлюз откроют для гостей весной.'),
    ).toEqual([['речном музее-заповеднике', 'шлюз откроют для гостей весной']]);
  });

  it('days, interviews and statements are none', async () => {
    for (const when of ['четверг', 'интервью', 'заявлении'])
      expect(
        (await said('ru', [], `В ${when} добавили, что шлюз откроют весной.`)).map(([speaker]) => speaker),
      ).not.toContain(when);
  });

  it('a title of another country is another’s', async () => {
    const { statements } = await summarise(
      articleOf(
        'Визит',
        [
          'Президент Словении Марко Хорват прибыл в Казахстан.',
          'Его принял глава государства Ерлан Сарсенбаев.',
          'Сарсенбаев назвал визит историческим. «Мы рассматриваем Словению как надёжного партнёра», — подчеркнул президент Казахстана.',
        ],
        { declaredLanguage: 'ru' },
      ),
    );
    expect(statements.at(-1)?.speaker).toBe('Ерлан Сарсенбаев');
  });

  it('a title goes on behind a dash', async () => {
    expect(
      await said(
        'ru',
        ['Марко Хорват', 'Даулет Ибраев'],
        'Марко Хорват прибыл в город.',
        'Как заявил заместитель премьер-министра — министр транспорта Даулет Ибраев, рейсы откроются не позднее апреля.',
      ),
    ).toEqual([['Даулет Ибраев', 'рейсы откроются не позднее апреля']]);
  });

  it('whose neighbour somebody is does not speak', async () => {
    const { statements } = await summarise(
      articleOf(
        'Холод',
        [
          '«Мы спим в шапках», — рассказывает жительница дома Оксана Литвинова.',
          'Сосед Литвиновой, пенсионер Геннадий Тузов, утверждает, что батареи холодные с октября.',
        ],
        { declaredLanguage: 'ru' },
      ),
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Оксана Литвинова', 'Геннадий Тузов']);
  });

  it('who is named as a source in the genitive may be a man', async () => {
    expect(
      await said(
        'ru',
        ['Марко Хорват', 'Тимура Ахметжанова'],
        'Марко Хорват прибыл в город.',
        'По мнению экономиста Тимура Ахметжанова, узким местом остаётся порт. «А где взять паромы?» — рассуждает он.',
      ),
    ).toEqual([['Тимура Ахметжанова', 'узким местом остаётся порт. «А где взять паромы?»']]);
  });

  it('a source keeps the words that belong to it', async () => {
    expect(
      await said('ru', [], 'По данным комитета охраны речных памятников, шлюз построили сто лет назад.'),
    ).toEqual([['комитета охраны речных памятников', 'шлюз построили сто лет назад']]);
  });

  it('a sentence behind a quotation that opens with somebody else is the page’s', async () => {
    const statements = await said(
      'ru',
      ['Игорь Бабушкин', 'Марина Чеснокова'],
      'Игорь Бабушкин попросил «не поддаваться на провокации тех, кто греется на чужой беде». Депутат Марина Чеснокова приняла реплику на свой счёт. «Я в этом доме живу», — возмутилась она.',
    );
    expect(statements.at(-1)).toEqual(['Марина Чеснокова', 'Я в этом доме живу']);
  });
});
