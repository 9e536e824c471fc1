import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('statements in French, Spanish and Portuguese', () => {
  it('are reported by verbs in every form', async () => {
    const words = ['Marta Oyela', 'la esclusa abrirá en mayo'];
    expect(
      await said('es', ['Marta Oyela'], 'Marta Oyela ha reafirmado que la esclusa abrirá en mayo.'),
    ).toEqual([words]);
    expect(await said('es', ['Marta Oyela'], 'Marta Oyela recalcará que la esclusa abrirá en mayo.')).toEqual(
      [words],
    );
    expect(
      await said('pt', ['Marta Oyela'], 'Marta Oyela tem frisado que a comporta vai abrir em maio.'),
    ).toEqual([['Marta Oyela', 'a comporta vai abrir em maio']]);
    expect(
      await said('pt', ['Marta Oyela'], 'Marta Oyela tem repetido que a comporta vai abrir em maio.'),
    ).toEqual([['Marta Oyela', 'a comporta vai abrir em maio']]);
    expect(
      await said('fr', ['Marthe Oyela'], 'Marthe Oyela soulignera que la vanne ouvrira en mai.'),
    ).toEqual([['Marthe Oyela', 'la vanne ouvrira en mai']]);
  });

  it('are not those of the party in brackets behind who speaks', async () => {
    expect(
      await said(
        'es',
        ['Marta Oyela', '+PVN'],
        'La senadora Marta Oyela (PVN), integrante de la comisión de Puertos, adelantó que la esclusa abrirá en mayo.',
      ),
    ).toEqual([['Marta Oyela', 'la esclusa abrirá en mayo']]);
  });

  it('are those of people without a name, by what they do', async () => {
    expect(
      await said(
        'es',
        [],
        'Otro apoderado, que pidió reserva, replicó que la esclusa tiene que abrir en mayo.',
      ),
    ).toEqual([['Otro apoderado', 'la esclusa tiene que abrir en mayo']]);
  });

  it('are reported by infinitives behind a preposition, not behind a modal verb', async () => {
    const sentence =
      'Marta Oyela citó a los ingenieros al considerar que la esclusa tiene que abrir en mayo.';
    expect(await said('es', ['Marta Oyela'], sentence)).toEqual([
      ['Marta Oyela', 'la esclusa tiene que abrir en mayo'],
    ]);
    expect(
      await said('es', ['Marta Oyela'], sentence.replace('al considerar', 'para poder considerar')),
    ).toEqual([]);
  });

  it('go on with “et d’ajouter”', async () => {
    expect(
      await said(
        'fr',
        ['Marthe Oyela'],
        '« Nous avons attendu deux ans », a déclaré Marthe Oyela mardi. Et d’ajouter : « La vanne ouvrira en mai. »',
      ),
    ).toEqual([['Marthe Oyela', expect.stringContaining('La vanne ouvrira en mai')]]);
  });

  it('are those of the source that a relative stands for', async () => {
    expect(
      await said(
        'es',
        ['+Universidad del Puerto'],
        'La obra se funda en un informe de la Universidad del Puerto, según el cual la esclusa abrirá en mayo.',
      ),
    ).toEqual([['Universidad del Puerto', 'la esclusa abrirá en mayo']]);
  });

  it('are those of whoever is spoken of, by a source of theirs', async () => {
    expect(
      await said(
        'es',
        ['Marta Oyela'],
        'Marta Oyela negó los hechos durante el juicio.',
        'Según su versión, la esclusa se abrió en mayo.',
      ),
    ).toContainEqual(['Marta Oyela', 'la esclusa se abrió en mayo']);
  });

  it('have no noun for their subject that “and” parts from the verb', async () => {
    expect(
      await said(
        'es',
        ['Marta Oyela'],
        'Marta Oyela prometió la apertura y aseguró que la esclusa será gratuita.',
      ),
    ).toEqual([['Marta Oyela', expect.stringContaining('la esclusa será gratuita')]]);
  });

  it('are those of the body whose name stands behind what it is', async () => {
    expect(await said('fr', ['+Le Quai'], 'La vanne ouvrira en mai, selon le quotidien Le Quai.')).toEqual([
      ['Le Quai', 'La vanne ouvrira en mai'],
    ]);
  });

  it('are not those of the body that is told, its name behind what it is', async () => {
    expect(
      await said('es', ['+Norvik'], '“La esclusa abrirá en mayo”, aseguró a la agencia Norvik el portavoz.'),
    ).toEqual([['portavoz', 'La esclusa abrirá en mayo']]);
  });

  it('are those of the body that somebody heads, not of its head or another body', async () => {
    expect(
      await said(
        'es',
        ['Marta Oyela=portavoz de la plataforma', '+Norvik'],
        'Norvik reconoció que la esclusa fue cara.',
        'Marta Oyela, portavoz de la plataforma, visitó el puerto.',
        'La plataforma exige que la esclusa abra en mayo.',
      ),
    ).toContainEqual(['plataforma', 'la esclusa abra en mayo']);
  });

  it('are not those of “for” with nobody behind it', async () => {
    expect(
      await said(
        'pt',
        ['Marta Oyela'],
        'Marta Oyela disse que a comporta vai abrir em maio.',
        'Para quem mora no porto, a explicação não basta.',
      ),
    ).toEqual([['Marta Oyela', 'a comporta vai abrir em maio']]);
  });

  it('are reported by several words that are a verb together', async () => {
    expect(
      await said('es', ['Marta Oyela'], 'Marta Oyela dejó claro que la esclusa abrirá en mayo.'),
    ).toEqual([['Marta Oyela', 'la esclusa abrirá en mayo']]);
    expect(
      await said('es', ['Marta Oyela'], 'Marta Oyela dejó al equipo que la esclusa abrió en mayo.'),
    ).toEqual([]);
  });

  it('have a subject behind an article that is no preposition', async () => {
    expect(
      await said(
        'pt',
        ['+Via Morena'],
        'Já a Via Morena, concessionária que administra o porto, alegou que a comporta vai abrir em maio.',
      ),
    ).toEqual([['Via Morena', 'a comporta vai abrir em maio']]);
  });

  it('have unnamed speakers with the adjectives behind their noun', async () => {
    expect(await said('fr', [], 'La vanne ouvrira en mai, selon les autorités portuaires.')).toEqual([
      ['autorités portuaires', 'La vanne ouvrira en mai'],
    ]);
    expect(await said('es', [], 'Fuentes policiales confirmaron que la esclusa abrirá en mayo.')).toEqual([
      ['Fuentes policiales', 'la esclusa abrirá en mayo'],
    ]);
  });

  it('have no adjective that disagrees with the noun, nor one before a noun', async () => {
    expect(await said('es', [], 'Los vecinos municipal confirmaron que la esclusa abrirá en mayo.')).toEqual([
      ['vecinos', 'la esclusa abrirá en mayo'],
    ]);
    expect(
      await said('es', [], 'Los expertos locales barcos afirmaron que la esclusa abrirá en mayo.'),
    ).toEqual([['expertos', 'la esclusa abrirá en mayo']]);
  });

  it('have no verb for an adjective', async () => {
    expect(await said('es', [], 'Los vecinos reclaman que la esclusa abra en mayo.')).toEqual([
      ['vecinos', 'la esclusa abra en mayo'],
    ]);
  });
});

describe('the gender of who is meant', () => {
  it('is told by forms of address', async () => {
    expect(
      await said(
        'fr',
        ['Oyel', 'Vetch'],
        'Mme Oyel assure que la vanne ouvrira en mai.',
        'M. Vetch, lui, dirige le port depuis deux ans.',
        '« Nous avons attendu deux ans », a-t-elle ajouté.',
      ),
    ).toContainEqual(['Oyel', 'Nous avons attendu deux ans']);
  });

  it('is told by given names', async () => {
    expect(
      await said(
        'fr',
        ['Hélène Oyel', 'Paul Vetch'],
        'Hélène Oyel assure que la vanne ouvrira en mai.',
        'Paul Vetch dirige le port depuis deux ans.',
        '« Nous avons attendu deux ans », a-t-elle ajouté.',
      ),
    ).toContainEqual(['Hélène Oyel', 'Nous avons attendu deux ans']);
  });

  it('is told by the article of what they are', async () => {
    expect(
      await said(
        'fr',
        ['Hélène Oyel', 'Paul Vetch'],
        'Paul Vetch assure que la vanne ouvrira en mai.',
        'Hélène Oyel dirige le port depuis deux ans.',
        '« Nous avons attendu deux ans », a ajouté le ministre.',
      ),
    ).toContainEqual(['Paul Vetch', 'Nous avons attendu deux ans']);
  });

  it('is told by what they are', async () => {
    expect(
      await said(
        'fr',
        ['Oyel=président', 'Vetch=présidente'],
        'Vetch assure que la vanne ouvrira en mai.',
        'Oyel dirige le port depuis deux ans.',
        '« Nous avons attendu deux ans », a-t-elle ajouté.',
      ),
    ).toContainEqual(['Vetch', 'Nous avons attendu deux ans']);
  });
});
