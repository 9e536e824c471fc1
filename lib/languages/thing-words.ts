import { words } from './words.ts';

/** What a name is not a body's nor a person's with, as its first or last word: prizes, laws, shows; in all languages. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  words(`
    award awards prize medal act bill amendment treaty trophy album movie film song podcast novel oscar oscars
    premio premios título medalla ley trofeo copa prix loi médaille trophée prêmio prêmios prémio prémios lei medalha troféu taça
    preis gesetz medaille pokal премия закон медаль جائزة قانون
  `),
);
