import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { findActors } from '../../../lib/participants/actors.ts';
import { castOf, type Tagged } from './cast-of.ts';

async function actors(code: string, title: string, text: string, names: readonly Tagged[] = []) {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words of ${code}`);
  return findActors(title, text, language, await castOf(code, title, text, names));
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

  it('are a country’s where its name stands before them', async () => {
    expect(await namesOf('zh', '', '日本企业信心不足。')).toEqual(['日本企业']);
  });

  it('are not found within a name or another word', async () => {
    expect(await namesOf('en', '', 'The Lake Farmers met.', [['organisation', 'Lake Farmers']])).toEqual([]);
    expect(await namesOf('zh', '', '这很有代表性。')).toEqual([]);
    expect(await namesOf('ko', '', '우리들은 갔다.')).toEqual([]);
  });
});
