import { inflected } from './words.ts';

/** What adjectives that stand for people end with, and the cases of each. */
const ADJECTIVES: readonly (readonly [ending: RegExp, cases: string])[] = [
  [/[жшщч]ий$/u, 'ий его ему им ем'],
  [/(?:[кгх]ий|ый|вой)$/u, 'ий ый ого ому ым им ом'],
  [/[жшщч]ая$/u, 'ая ей ую'],
  [/ая$/u, 'ая ой ую'],
];
/** Vowels that the last syllable loses: вдовец, вдовца. */
const FLEETING = /([^аеиоуыэюя])[её]ц$/u;

/** A Russian name or noun of one word in the cases of the singular: Сергей, Сергея; Анна, Анны; Венгрия, Венгрии. */
export function casesOf(name: string): string[] {
  const cases = /^\p{Ll}/u.test(name) ? ADJECTIVES.find(([ending]) => ending.test(name))?.[1] : undefined;
  if (cases !== undefined) return [...new Set([name, ...inflected(name.slice(0, -2), cases)])];
  if (FLEETING.test(name)) return [name, ...inflected(name.replace(FLEETING, '$1ц'), 'а у ем ом е')];
  const stem = name.slice(0, -1);
  if (name.endsWith('й')) return [name, ...inflected(stem, 'я ю ем е и')];
  if (name.endsWith('ь')) return [name, ...inflected(stem, 'я ю ем е и ью')];
  if (name.endsWith('а')) return [name, ...inflected(stem, 'ы и е у ой ей')];
  if (name.endsWith('я')) return [name, ...inflected(stem, 'и е ю ей')];
  return /[оеиу]$/u.test(name) ? [name] : [name, ...inflected(name, 'а у ом е')];
}

const RUSSIAN_ENDING =
  /(?:ыми|ими|ами|ями|ого|его|ому|ему|ов|ев|ей|ам|ям|ах|ях|ом|ем|ой|ую|ая|ые|ие|ых|их|ым|им|ый|ий|у|ю|а|я|ы|и|е|ь)$/u;
const LEAST_STEM = 3;

/** What a Russian noun's or adjective's ending leaves. */
export function russianStem(word: string): string {
  const stem = word.replace(RUSSIAN_ENDING, '');
  return stem.length < LEAST_STEM ? word : stem;
}
