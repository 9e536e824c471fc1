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

  it('have unnamed speakers with the adjectives behind their noun', async () => {
    expect(await said('fr', [], 'La vanne ouvrira en mai, selon les autorités portuaires.')).toEqual([
      ['autorités portuaires', 'La vanne ouvrira en mai'],
    ]);
    expect(await said('es', [], 'Fuentes policiales confirmaron que la esclusa abrirá en mayo.')).toEqual([
      ['Fuentes policiales', 'la esclusa abrirá en mayo'],
    ]);
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
});
