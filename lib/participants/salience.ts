import { BIAS, WEIGHTS } from './salience-weights.ts';

/** What a member's importance is read from, each from 0 to 1, or a few for counts. */
export interface Salience {
  /** How soon it is named: 1 at the text's beginning, half after 1,000 code units. */
  soon: number;
  /** Its mentions beside the most named member's; whether there is but one. */
  share: number;
  once: number;
  /** Binary logarithm of statements; for a person, of those who make any, a quarter of it. */
  speaks: number;
  speakers: number;
  /** It has a title. */
  role: number;
  /** What it is, a person otherwise. */
  organisation: number;
  group: number;
  country: number;
  /** How sure its name is. */
  score: number;
  /** It opens the headline. */
  opens: number;
  /** It brings the news. */
  outlet: number;
  /** Its name has a word of the names of bodies; it is taken for a body without one, where those are known. */
  bodyWord: number;
  endsOddly: number;
  /** Of a country: its mentions beside the most named country's; the share where something happens in it. */
  countryShare: number;
  countryWhere: number;
  /** It is a country where nothing parts words, so that every 中国 is found, acting or not, and never a party (中方). */
  countryUnspaced: number;
  /** Binary logarithm of the places where a clause begins with it, of a country, of a group that doesn't speak. */
  countryActs: number;
  actingActs: number;
  /** Binary logarithm of the mentions of a group that doesn't speak. */
  actingMentions: number;
  /** How many are named in the sentences of a group, a sixth of it. */
  groupCompany: number;
  /** Share of its places where a title stands away from its bearer; whether anybody's title has the name, of a body. */
  inTitles: number;
  bodyInTitles: number;
  /** Share of its places before a word with a capital letter. */
  modifies: number;
  /** How many people the story names: a fifth of the binary logarithm. */
  people: number;
}

const FEATURES = Object.keys(WEIGHTS) as (keyof Salience)[];

/**
 * What each feature adds to a member's score: log odds that a careful reader names it among the story's participants,
 * half for its key ones. With the bias they sum up to it.
 */
export const partsOf = (salience: Salience): Salience => {
  const parts = { ...salience };
  for (const name of FEATURES) parts[name] *= WEIGHTS[name];
  return parts;
};

export const scoreOf = (salience: Salience): number =>
  Object.values<number>({ ...partsOf(salience) }).reduce((sum, part) => sum + part, BIAS);
