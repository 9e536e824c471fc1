import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { findActors } from '../../../lib/participants/actors.ts';
import { castOf, type Tagged } from './cast-of.ts';

async function actors(code: string, title: string, text: string, names: readonly Tagged[] = []) {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words of ${code}`);
  const places = names.flatMap(([kind, name]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, kind, score: 0.9 }];
  });
  return findActors(title, text, language, await castOf(code, title, text, names), {
    title: [],
    text: places,
  });
}

const namesOf = async (...of: Parameters<typeof actors>): Promise<string[]> =>
  (await actors(...of)).map(({ name }) => name);

describe('groups that act without a name', () => {
  it('are called as the text mostly calls them', async () => {
    const [group] = await actors(
      'en',
      'Volunteers clear the lake',
      'The volunteers came at dawn. Retired volunteers had brought boats. Then the volunteers rowed out.',
    );
    expect(group).toMatchObject({ name: 'Volunteers', kind: 'group', inHeadline: true });
    expect(group?.aliases).toContain('Retired volunteers');
    expect(group?.mentions).toHaveLength(3);
  });

  it('are called with what describes them behind', async () => {
    expect(await namesOf('fr', 'Lac', "Une équipe d'archéologues est venue. L'équipe est partie.")).toEqual([
      "équipe d'archéologues",
    ]);
    expect(await namesOf('fr', 'Lac', 'Depuis lundi, la famille sinistrée loge ailleurs.')).toEqual([
      'famille sinistrée',
    ]);
    expect(await namesOf('pt', 'Lago', 'Um menino de 6 anos caiu no lago.')).toEqual(['menino']);
    expect(await namesOf('pt', 'Lago', 'São pessoas da mesma rua.')).toEqual(['pessoas']);
    expect(
      await namesOf(
        'ru',
        'Озеро',
        'Вышли жители Заречного. Пришли археологи Озерной экспедиции. Врачи уехали.',
      ),
    ).toEqual(['жители Заречного', 'археологи Озерной экспедиции', 'Врачи']);
    expect(await namesOf('ru', 'Озеро', 'Вчера вышли жители соседних, дальних сёл.')).toEqual(['жители']);
  });

  it('are nobody where the name follows', async () => {
    const names: Tagged[] = [['person', 'Tova Brandt']];
    expect(await namesOf('en', 'Lake Attorney Tova Brandt speaks', 'So it was.', names)).toEqual([]);
    expect(await namesOf('en', 'Lake', 'So said the attorney Tova Brandt.', names)).toEqual([]);
  });

  it.each([
    ['en', 'On the lake, armed men were seen.', 'armed men'],
    ['en', 'The plan would help farmers.', 'farmers'],
    ['es', 'Ayer seis hombres encapuzados entraron.', 'hombres encapuzados'],
    ['pt', 'O cunhado da vítima fugiu.', 'cunhado da vítima'],
    ['fr', 'Des militants écologistes ont bloqué la route.', 'militants écologistes'],
    ['ru', 'Суд оправдал подозреваемого.', 'подозреваемого'],
    ['de', 'Ein 25-Jähriger sprang ins Wasser.', '25-Jähriger'],
    ['ko', '입주민들이 문을 닫았다.', '입주민들'],
    ['zh', '昨天，志愿者们到了湖边。', '志愿者们'],
    ['ja', '外国籍保有者が到着した。', '外国籍保有者'],
  ])('have what describes them: %s %s', async (code, text, name) => {
    expect(await namesOf(code, '', text)).toContain(name);
  });

  it.each([
    ['en', 'Then so many fishermen came.', 'fishermen'],
    ['en', 'We don’t fear fishermen.', 'fishermen'],
    ['en', 'Children from New Tarn City schools came.', 'schools'],
    ['fr', 'Les membres de mon club ont ri.', 'membres'],
    ['de', 'Am See waren alle Kinder da.', 'Kinder'],
    ['de', 'Viele Bootshändler kamen.', 'Bootshändler'],
    ['fr', 'Des sapeurs-pompiers du lac sont là. Les sapeurs-pompiers rient.', 'sapeurs-pompiers'],
  ])('have no more than describes them: %s %s', async (code, text, name) => {
    expect(await namesOf(code, '', text)).toContain(name);
  });

  it('are nouns in German', async () => {
    expect(await namesOf('de', '', 'Die deutschen Boote.')).toEqual([]);
  });

  it('are a country’s where its name stands before them', async () => {
    expect(await namesOf('zh', '', '日本企业信心不足。')).toEqual(['日本企业']);
  });

  it.each([
    ['zh', '湖区一位摆渡司机说。湖城33名退役军人到会。', ['place', '湖城'], '湖城33名退役军人'],
    ['zh', '现场救援人员已撤离。', undefined, '现场救援人员'],
    ['zh', '一名男子落水。', undefined, '男子'],
    ['zh', '湖城一女民警获救。', ['place', '湖城'], '湖城一女民警'],
    ['zh', '金融机构志愿者来了。', undefined, '金融机构志愿者'],
    ['ja', '20代の男性は語った。', undefined, '20代の男性'],
    ['ja', '邦人１２人が退避した。', undefined, '邦人１２人'],
    [
      'ja',
      'ノルビクのデザイナーチームが発表した。',
      ['organisation', 'ノルビク'],
      'ノルビクのデザイナーチーム',
    ],
  ] as const)('have number, place and what else tells which: %s %s', async (code, text, name, group) => {
    expect(await namesOf(code, '', text, name ? [name] : [])).toContain(group);
  });

  it('have places that lie apart', async () => {
    const [police] = await actors('zh', '', '警方警方民警警方');
    expect(police?.mentions.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [6, 8],
    ]);
    const [residents] = await actors('pt', '', 'moradores moradores');
    expect(residents?.mentions.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [10, 19],
    ]);
  });

  it('are not found in somebody’s title', async () => {
    const title = await namesOf('zh', '', '湖城儿童医院主任方致远说。', [['person', '方致远']]);
    expect(title).toEqual([]);
    expect(await namesOf('ja', '', '岸本容疑者が逮捕された。', [['person', '岸本']])).toEqual([]);
  });

  it('are not found within a name or another word', async () => {
    expect(await namesOf('en', '', 'The Lake Farmers met.', [['organisation', 'Lake Farmers']])).toEqual([]);
    expect(await namesOf('zh', '', '这很有代表性。')).toEqual([]);
    expect(await namesOf('zh', '', '他们进行人工作业，他涉嫌犯罪。')).toEqual([]);
    expect(await namesOf('ko', '', '우리들은 갔다.')).toEqual([]);
  });
});
