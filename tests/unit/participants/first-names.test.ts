import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { findCast } from '../../../lib/participants/find.ts';
import { castOf, type Tagged } from './cast-of.ts';

const people = async (code: string, text: string, names: readonly Tagged[]) =>
  (await castOf(code, '', text, names))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, roles }) => [name].concat(roles));

describe('first names', () => {
  it('part a person from the body of the title before', async () => {
    expect(
      await people('fr', 'Le porte-parole du parquet Gilles Tarn n’a rien dit.', [
        ['title', 'porte-parole'],
        ['organisation', 'parquet Gilles Tarn'],
      ]),
    ).toEqual([['Gilles Tarn', 'porte-parole du parquet']]);
    expect(
      await people('es', 'La diputada de Más Lago en las Cortes Pilar Tarna criticó la ley.', [
        ['title', 'diputada'],
        ['person', 'Cortes Pilar Tarna'],
      ]),
    ).toMatchObject([['Pilar Tarna']]);
  });

  it('part a person from the town or body behind a Russian title, but no patronymic from a surname', async () => {
    expect(
      await people(
        'ru',
        'Мэр Тарнинска Игорь Озеров приехал. По словам профессора ТГУ Сергея Речного, это риск.',
        [
          ['person', 'Тарнинска Игорь Озеров'],
          ['person', 'ТГУ Сергея Речного'],
        ],
      ),
    ).toEqual([
      ['Игорь Озеров', 'Мэр Тарнинска'],
      ['Сергея Речного', 'профессора ТГУ'],
    ]);
    expect(
      await people('ru', 'Министр Озеров Игорь Петрович приехал.', [['person', 'Озеров Игорь Петрович']]),
    ).toEqual([['Озеров Игорь Петрович', 'Министр']]);
  });

  it('leave a body that is called by a person', async () => {
    expect(
      await people('es', 'Lo dijo el rector de la Universidad Carlos Tarna de Lago.', [
        ['organisation', 'Universidad Carlos Tarna'],
      ]),
    ).toEqual([]);
  });

  it('belong to the name behind them that the tagger found without', async () => {
    expect(await people('fr', 'Élodie Tarn, climatologue, nuance.', [['organisation', 'Tarn']])).toEqual([
      ['Élodie Tarn', 'climatologue'],
    ]);
  });

  it('belong to a last name that is somebody’s elsewhere', async () => {
    const language = await loadLanguage('ar');
    const text = 'تنحني بان الطرناوي فوق حفرة. وضحكت الطرناوي كثيرا.';
    const start = text.lastIndexOf('الطرناوي');
    const surname = { start, end: start + 8, kind: 'person', score: 0.8 } as const;
    const cast = language && findCast('', text, language, { title: [], text: [surname] });
    expect(cast?.map(({ aliases }) => aliases)).toEqual([['بان الطرناوي', 'الطرناوي']]);
  });

  it('keep their own first letter in Arabic', async () => {
    expect(await people('ar', 'ويوضح لورنزو تارني أن النهر جف.', [['person', 'ورنزو تارني']])).toEqual([
      ['لورنزو تارني'],
    ]);
  });
});
