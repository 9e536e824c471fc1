import { type Known, saidIn } from './speech.ts';

/**
 * Who said what in paragraphs of a language; the people in them, and the bodies (`+` before the name), are given, with
 * their titles (`=` behind it).
 */
export const said = (
  code: string,
  names: readonly string[],
  ...paragraphs: string[]
): Promise<[string | undefined, string][]> => saidIn(code, names.map(known), paragraphs);

function known(given: string): Known {
  const [name = '', ...roles] = given.replace(/^\+/, '').split('=');
  return [name, given.startsWith('+') ? 'organisation' : 'person', ...roles];
}
