import { join } from 'node:path';

import type { Item } from '../../lib/names/train/item.ts';
import { isHeldOut, readOwnCorpus } from '../../lib/names/train/own-corpus.ts';
import { readPublicCorpus } from '../../lib/names/train/public-corpora.ts';

/** Texts to measure on, none of them trained on; `follow` is the training set whose guidelines they were labelled by. */
export interface Measured {
  name: string;
  language: string;
  items: Item[];
  follow?: string;
}

/** Every test set that lies in the folder of labelled texts. */
export function measuredTexts(folder: string): Measured[] {
  const of = (file: string): Item[] => readPublicCorpus(join(folder, 'public'), file);
  const heldOut = (language: string): Measured => ({
    name: `own news ${language}`,
    language,
    items: readOwnCorpus(join(folder, 'lede'), language).filter(({ day }) => isHeldOut(day)),
  });
  return [
    ...['zh', 'en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'ja', 'ko'].map(heldOut),
    { name: 'UNER zh test', language: 'zh', items: of('uner_gsdsimp_test.iob2'), follow: 'uner-zh' },
    { name: 'UNER EWT test', language: 'en', items: of('uner_ewt_test.iob2'), follow: 'ewt' },
    { name: 'UNER Bosque test', language: 'pt', items: of('uner_bosque_test.iob2'), follow: 'bosque' },
    { name: 'GermEval test', language: 'de', items: of('germeval_test.tsv'), follow: 'germeval' },
    { name: 'GSD ja test', language: 'ja', items: of('ja_gsd_test.bio'), follow: 'gsd-ja' },
    {
      name: 'KLUE, every fifth',
      language: 'ko',
      items: of('klue_ner_dev.tsv').filter((_, i) => i % 5 === 0),
      follow: 'klue',
    },
  ];
}
