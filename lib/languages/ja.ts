import { jaDates } from './ja-dates.ts';
import type { LanguageData } from './language.ts';
import { jaNames } from './ja-names.ts';
import { words } from './words.ts';
import { jaSpeech } from './ja-speech.ts';

/** Japanese. Verbs stand in the forms that follow と: dictionary, past and the form that goes on. */
export const ja: LanguageData = {
  code: 'ja',
  writing: 'unspaced',
  functionWords: words(`
      の は が を に で と も から まで より へ や など です ます でした ました である だった という
      として について によると した する して され ない この その あの これ それ ため こと もの よう さん
      いる ある なる れる
    `),
  abbreviations: [],
  names: jaNames,
  speech: jaSpeech,
  dates: jaDates,
};
