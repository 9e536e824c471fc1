/** The words of a list written with any white space between them. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The phrases of a list written with commas between them. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
