/** What tells that somebody is named by how they are called, where nothing parts words. */
export interface AddressWords {
  /** How people are called behind their names: 女士, さん. */
  forms: readonly string[];
  /** Letters behind a form that make another word of it: 某|些. */
  notBefore: Readonly<Record<string, string>>;
  /** Titles that tell the same of a name behind whose they are: の|川辺|知事. */
  titles: readonly string[];
  /** What is nobody's name before such a word … */
  nobody: readonly string[];
  /** … nor what ends with one of these letters. */
  nobodyEndings: string;
}
