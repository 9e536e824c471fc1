import { koDates } from './ko-dates.ts';
import type { LanguageData } from './language.ts';
import { koNames } from './ko-names.ts';
import { words } from './words.ts';
import { koSpeech } from './ko-speech.ts';

/** Korean. Particles are written on to the word before them, so sources and complementisers are endings. */
export const ko: LanguageData = {
  code: 'ko',
  writing: 'spaced',
  functionWords: words(`
      은 는 이 가 을 를 의 에 에서 에게 으로 로 와 과 도 만 까지 부터 보다 라고 며 고 및 등 것 수 있다
      있는 없다 했다 한다 하는 하고 된다 됐다 그 이날 지난 대한 대해 위해 위한 통해 따라 또 또한 그리고
      하지만 그러나 함께 가장 더 약 오전 오후 것으로 것이다 있습니다 합니다 했습니다 이라고 입니다
    `),
  abbreviations: [],
  names: koNames,
  speech: koSpeech,
  dates: koDates,
};
