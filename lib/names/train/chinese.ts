import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { isHeldOut, readOwnCorpus } from './own-corpus.ts';
import { readPublicCorpus } from './public-corpora.ts';

/*
 * Prints the Chinese texts that a teacher may label, one JSON object a line:
 *   npx tsx lib/names/train/chinese.ts --ner FOLDER | python3 lib/names/train/lac.py > lac.jsonl
 */
const { values: options } = parseArgs({ options: { ner: { type: 'string', default: '../shared/ner' } } });

const texts = [
  ...readPublicCorpus(join(options.ner, 'public'), 'uner_gsdsimp_train.iob2'),
  ...readOwnCorpus(join(options.ner, 'lede'), 'zh').filter(({ day }) => !isHeldOut(day)),
];
for (const { text } of texts) process.stdout.write(`${JSON.stringify({ text })}\n`);
