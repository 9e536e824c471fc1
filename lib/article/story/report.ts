import { endsSentence } from '../../blocks/text.ts';
import { voicesOf } from '../verdict/words/voice.ts';

/**
 * A sentence that tells who said something: "Subscribe or stay at home, the mayor told them." Whatever it begins with, it is
 * a story's own.
 */
export const isReport = (text: string): boolean => endsSentence(text) && voicesOf(text).includes('said');
