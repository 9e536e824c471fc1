/** What the benchmark runs in the browser. */
export { readModel } from '../../lib/names/model.ts';
export { Tagger } from '../../lib/names/tagger.ts';
export { en } from '../../lib/languages/en.ts';
export { zh } from '../../lib/languages/zh.ts';
