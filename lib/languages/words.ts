/** The words of a list written with any white space between them. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The phrases of a list written with commas between them. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** German words, each also as Switzerland writes it: hieß, hiess. */
export const swissToo = (list: readonly string[]): string[] => [
  ...new Set(list.flatMap((word) => [word, word.replaceAll('ß', 'ss')])),
];

/** Full names by each of their short ones, from “full short short, full short”, in any number of lines. */
export const fullNames = (text: string): Record<string, string[]> => {
  const byShort: Record<string, string[]> = {};
  for (const [full, ...shorts] of text.split(/[,\n]/).map(words))
    for (const short of shorts) if (full !== undefined) (byShort[short] ??= []).push(full);
  return byShort;
};

/** Every stem of a list with every ending of another: `inflected('asked warn', 'ed ing')`. */
export const inflected = (stems: string, endings: string): string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending));

/** Every Russian word of a list both with ё and with е, as it is commonly printed. */
export const withYe = (list: readonly string[]): string[] => [
  ...new Set(list.flatMap((word) => [word, word.replaceAll('ё', 'е')])),
];
