import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('who says something in French, Spanish and Portuguese', () => {
  it('is a source that closes the sentence', async () => {
    expect(
      await said(
        'fr',
        ['+Trésor'],
        'Les échanges commerciaux entre les deux ports ont atteint 310 millions d’euros l’an dernier, d’après le Trésor français.',
      ),
    ).toEqual([
      [
        'Trésor',
        'Les échanges commerciaux entre les deux ports ont atteint 310 millions d’euros l’an dernier',
      ],
    ]);
  });

  it('is not the body that closed the sentence before as its source', async () => {
    expect(
      await said(
        'es',
        ['Marta Oyela', '+Agencia Norvik'],
        'Marta Oyela visitó la esclusa. Las obras terminaron en mayo, según la Agencia Norvik. «Estoy muy contenta con el resultado», añadió.',
      ),
    ).toContainEqual(['Marta Oyela', 'Estoy muy contenta con el resultado']);
  });

  it('is nobody whom a participle only describes, or of whom something was said', async () => {
    expect(
      await said(
        'es',
        ['Marta Oyela'],
        'El banco, declarado responsable civil, deberá pagar si la esclusa no abre en mayo.',
      ),
    ).toEqual([]);
    expect(
      await said(
        'fr',
        ['Marthe Oyela'],
        'Marthe Oyela est revenue. Il a été observé que la vanne fuit en mai.',
      ),
    ).toEqual([]);
    expect(
      await said('fr', ['Marthe Oyela'], 'Marthe Oyela a, pour sa part, observé que la vanne fuit en mai.'),
    ).toEqual([['Marthe Oyela', 'la vanne fuit en mai']]);
  });

  it('is the spokesman, not the body that he speaks for', async () => {
    expect(
      await said('es', ['+Norvik'], 'Un portavoz de Norvik señaló que la esclusa abrirá en mayo.'),
    ).toEqual([['portavoz de Norvik', 'la esclusa abrirá en mayo']]);
  });

  it('is the subject of the main clause where a clause behind it has none', async () => {
    expect(
      await said(
        'pt',
        ['Marta Oyela', '+Norvik'],
        'Marta Oyela não quer vender a filial do grupo, a Norvik, embora tenha reconhecido que “há dois interessados”.',
      ),
    ).toEqual([['Marta Oyela', 'há dois interessados']]);
  });

  it('is the body named last where a noun for a body brings its name', async () => {
    expect(
      await said(
        'es',
        ['+Norvik', '+Arlesa=patronal'],
        'Norvik advirtió que la esclusa abrirá en mayo.',
        'Según la patronal Arlesa, faltan cien obreros. El gas, recuerda la asociación, supone un tercio de los costes.',
      ),
    ).toContainEqual([
      'Arlesa',
      'faltan cien obreros. El gas, recuerda la asociación, supone un tercio de los costes',
    ]);
  });

  it('is one relative who spoke, and no person named beside', async () => {
    expect(
      await said(
        'pt',
        ['Marta Oyela'],
        'Segundo a irmã da vítima, Marta Oyela morava em Norvik.',
        '“Eu a vi no porto em maio”, diz a garota.',
      ),
    ).toContainEqual(['irmã da vítima', 'Eu a vi no porto em maio']);
  });

  it('is one told of by what they belong to, and whom a pronoun means behind that', async () => {
    expect(
      await said(
        'pt',
        ['Paulo Veiga'],
        'Paulo Veiga morreu na noite de terça.',
        'O motorista da carreta sofreu ferimentos leves. À polícia, ele contou que o freio não respondeu.',
        '“Pisei duas vezes”, disse o caminhoneiro.',
      ),
    ).toEqual([
      ['motorista da carreta', 'o freio não respondeu'],
      ['motorista da carreta', 'Pisei duas vezes'],
    ]);
    expect(
      await said(
        'es',
        ['Paulo Vega'],
        'Paulo Vega llegó a Norvik.',
        'El jefe de la diplomacia dijo que la esclusa abrirá en mayo.',
      ),
    ).toEqual([['Paulo Vega', 'la esclusa abrirá en mayo']]);
  });

  it('is no company where the noun means a body of another kind', async () => {
    expect(
      await said(
        'fr',
        ['+Delvanne'],
        'Delvanne garantit que la vanne ouvrira en mai.',
        'Il a été accueilli par des sifflets mais sans incident, rapporte la police locale.',
      ),
    ).toContainEqual(['police locale', 'Il a été accueilli par des sifflets mais sans incident']);
  });

  it('is called by the noun with its adjective, but without what a participle adds', async () => {
    expect(await said('fr', [], 'La présidence mauritanienne a assuré que la vanne ouvrira en mai.')).toEqual(
      [['présidence mauritanienne', 'la vanne ouvrira en mai']],
    );
    expect(
      await said('es', [], '«La esclusa abrirá en mayo», afirmó el vecino apoyado por el sindicato.'),
    ).toEqual([['vecino', 'La esclusa abrirá en mayo']]);
  });

  it('is a source between commas, with the words on both sides', async () => {
    expect(
      await said(
        'fr',
        ['+Norvik'],
        'Parmi les ouvriers se trouvaient, toujours selon Norvik, sept des plongeurs qui ont réparé la vanne.',
      ),
    ).toEqual([
      [
        'Norvik',
        'Parmi les ouvriers se trouvaient, toujours selon Norvik, sept des plongeurs qui ont réparé la vanne',
      ],
    ]);
  });

  it('is nobody whose title only names the body', async () => {
    const found = await said(
      'fr',
      ['Jean Krull=président du port'],
      'Jean Krull est arrivé lundi. Selon le port, la réparation coûtera trois millions d’euros.',
    );
    expect(found.map(([speaker]) => speaker)).not.toContain('Jean Krull');
  });
});
