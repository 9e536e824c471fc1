import { words } from './words.ts';

/** What somebody says, in the dative plural or, behind the slash, the feminine singular. */
const PLURAL = words(`
  angaben worten aussagen einschätzungen schätzungen berechnungen informationen erkenntnissen berichten
  medienberichten recherchen ermittlungen prognosen untersuchungen zahlen daten
`);
const FEMININE = words(`
  ansicht meinung auffassung einschätzung aussage darstellung überzeugung auskunft schätzung lesart analyse prognose
  berechnung erkenntnis
`);

/** What tells which: nach ersten Angaben. */
const ADJECTIVES = words(`
  ersten bisherigen offiziellen jüngsten aktuellen vorläufigen neuesten übereinstimmenden weiteren anderen früheren
  internen unbestätigten
`);

/** Words that name a source by what it says: nach Angaben (von X), nach ersten Angaben (von X), nach ihren Angaben. */
export const deSources: readonly string[] = [
  ...[...PLURAL, ...FEMININE].map((noun) => `nach ${noun}`),
  ...PLURAL.flatMap((noun) =>
    [...ADJECTIVES, 'den', 'seinen', 'ihren', 'deren', 'dessen'].map((word) => `nach ${word} ${noun}`),
  ),
  ...PLURAL.flatMap((noun) =>
    ['', 'den ', 'diesen ', ...ADJECTIVES.map((word) => `${word} `)].map((word) => `${word}${noun} zufolge`),
  ),
  ...FEMININE.flatMap((noun) =>
    ['der', 'seiner', 'ihrer', 'deren', 'dessen'].map((word) => `nach ${word} ${noun}`),
  ),
];
