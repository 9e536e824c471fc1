/** The words of a list written with any white space between them. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The phrases of a list written one a line. */
export const phrases = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
