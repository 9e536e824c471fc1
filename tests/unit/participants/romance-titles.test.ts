import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

/** The titles of the first person. */
const rolesOf = async (code: string, text: string, names: readonly Tagged[]) =>
  (await castOf(code, '', text, names)).find(({ kind }) => kind === 'person')?.roles;

describe('titles in French, Spanish and Portuguese', () => {
  it('go on over a noun to the title further left, before a comma', async () => {
    expect(
      await rolesOf('pt', 'A presidente da associação de moradores, Cleide Tarna, cobrou a prefeitura.', [
        ['person', 'Cleide Tarna'],
      ]),
    ).toEqual(['presidente da associação de moradores']);
    expect(
      await rolesOf('fr', "Le haut-commissaire de l'ONU aux droits de l'homme, Paul Tarn, a réagi.", [
        ['person', 'Paul Tarn'],
      ]),
    ).toEqual(["haut-commissaire de l'ONU aux droits de l'homme"]);
    expect(
      await rolesOf('es', 'Esperaban en la casa del presidente, Luis Tarna, según él.', [
        ['person', 'Luis Tarna'],
      ]),
    ).toEqual(['presidente']);
  });

  it('leave where something was done by somebody', async () => {
    expect(
      await rolesOf('es', 'Fue presentada en La Tarna por el ministro de Lagos, Luis Tarnas, ayer.', [
        ['title', 'ministro de Lagos'],
        ['person', 'Luis Tarnas'],
        ['place', 'La Tarna'],
      ]),
    ).toEqual(['ministro de Lagos']);
  });

  it('hold “one of”', async () => {
    expect(
      await rolesOf('es', 'Uno de los vecinos, Tomás Tarna, grabó el incendio.', [['person', 'Tomás Tarna']]),
    ).toEqual(['Uno de los vecinos']);
    expect(
      await rolesOf('es', 'A ninguno de los vecinos, Tomás Tarna, le gustó.', [['person', 'Tomás Tarna']]),
    ).toEqual(['vecinos']);
  });

  it('are parted from the name by where somebody is from', async () => {
    expect(
      await rolesOf('es', 'El secretario general de la OTAN, el neerlandés Joost Tarn, viajó.', [
        ['person', 'Joost Tarn'],
      ]),
    ).toEqual(['secretario general de la OTAN']);
  });

  it('stand behind an age though another is told before', async () => {
    expect(
      await rolesOf('fr', 'La victime, Amandine Tarn, 24 ans, étudiante en droit, rentrait chez elle.', [
        ['person', 'Amandine Tarn'],
      ]),
    ).toEqual(['étudiante en droit', 'victime']);
  });

  it('are what somebody leads, told behind the age', async () => {
    expect(
      await rolesOf('fr', "Monique Tarn, 63 ans, qui préside l'association des riverains, acquiesce.", [
        ['person', 'Monique Tarn'],
      ]),
    ).toEqual(["préside l'association des riverains"]);
  });

  it('are two, though an adjective stands between', async () => {
    expect(
      await rolesOf('es', 'El vicepresidente segundo y consejero de Economía, Gonzalo Tarna, dimitió.', [
        ['person', 'Gonzalo Tarna'],
      ]),
    ).toEqual(['vicepresidente segundo y consejero de Economía']);
  });
});

describe('Russian titles', () => {
  it('begin behind the name of a body that only stands before them', async () => {
    expect(
      await rolesOf('ru', 'В разговоре с РБК аналитик «Тарна» Алексей Озеров назвал сроки.', [
        ['organisation', 'РБК'],
        ['organisation', 'Тарна'],
        ['person', 'Алексей Озеров'],
      ]),
    ).toEqual(['аналитик «Тарна»']);
  });

  it('say whom somebody is sent by', async () => {
    expect(
      await rolesOf('ru', 'Депутат Госдумы от КПРФ Нина Озерова внесла закон.', [
        ['organisation', 'Госдумы'],
        ['organisation', 'КПРФ'],
        ['person', 'Нина Озерова'],
      ]),
    ).toEqual(['Депутат Госдумы от КПРФ']);
  });

  it('hold a body that the tagger takes for a person', async () => {
    expect(
      await castOf('ru', '', 'Представитель Тарнштаба ВСУ Андрей Озеров ответил.', [
        ['person', 'Тарнштаба', 0.7],
        ['person', 'Андрей Озеров'],
      ]),
    ).toContainEqual(
      expect.objectContaining({ name: 'Андрей Озеров', roles: ['Представитель Тарнштаба ВСУ'] }),
    );
  });

  it('of a government are no part of who heads it', async () => {
    expect(
      (
        await castOf('ru', '', 'Председатель правительства Денис Тарнов провел совещание.', [
          ['person', 'Денис Тарнов'],
        ])
      ).map(({ name }) => name),
    ).toEqual(['Денис Тарнов']);
  });
});

describe('names', () => {
  it('of countries are known in every Russian case', async () => {
    expect(await castOf('ru', '', 'Переговоры с Исландией прошли.', [])).toMatchObject([
      { name: 'Исландией', kind: 'country' },
    ]);
  });

  it('that begin with a first name are people’s, those that begin with an abbreviation bodies’', async () => {
    expect(
      await castOf('pt', '', 'A atleta Verônica Tarna bateu o recorde do CUM Tarnópolis.', [
        ['organisation', 'Verônica Tarna', 0.8],
        ['person', 'CUM Tarnópolis', 0.8],
      ]),
    ).toMatchObject([
      { name: 'Verônica Tarna', kind: 'person' },
      { name: 'CUM Tarnópolis', kind: 'organisation' },
    ]);
  });
});
