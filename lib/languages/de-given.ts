import { words } from './words.ts';

/** Given names that end like German nouns for people: Peter, Valentin, Vincent. */
export const deGiven: ReadonlySet<string> = new Set(
  words(`
    alexander amber asger christer christopher cooper dieter eleanor ester esther fletcher gunter gunther günter günther
    heather hector hektor heiner henner hester holger homer hunter igor ivor isidor jasper javier jennifer jesper casper
    kasper elmer connor luther melchior nestor oliver olivier parker peter rainer reiner roger rüdiger rutger salvator
    sander skyler spencer theodor tyler viktor victor volker walter walther werner xaver
    clement laurent vincent quentin valentin walentin florentin konstantin constantin clementin christin kristin katherin
    catherin katerin severin donat renat baptist
  `),
);
