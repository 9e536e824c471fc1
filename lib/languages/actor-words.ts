import { words } from './words.ts';

/** English: a verb or an adverb before a noun, by its ending … */
export const NO_ADJECTIVE = /(?:ed|ing|ly|s)$/u;
/** … but for participles that describe people. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  words('armed masked hooded retired elected injured wounded displaced unidentified united'),
);
/** After these a verb stands before its object: to help |farmers. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  words('to will would can could may might must should not who they we'),
);
/** A verb with its negation: don’t. */
export const NOT = /n[’']t$/u;

/** German calls people by their age: ein 25-Jähriger. */
export const OF_AGE = /^\d{1,3}-jährige[rn]?$/u;

/** French, Spanish, Portuguese: an adjective behind a group's word, by the plural or an ending that few verbs have. */
export const ADJECTIVE =
  /(?:[sx]|ien|ienne|aise|oise|aine|al|ale|elle|aire|ée|ano|eño|eña|és|esa|ês|ense|ario|aria|ário|ária|ico|ivo|ado|ada|dor|ino|il)$/u;
/** What tells only which of a group: pessoas da |mesma| família. */
export const SAME = /^(?:mesm[ao]s?|mism[ao]s?|mêmes?|tod[ao]s?|tout|toute|cada|chaque)$/u;
/** Prepositions before whom or what a group is of … */
export const OF: ReadonlySet<string> = new Set(words('de del da do das dos des du en'));
/** … in French written on to it: équipe |d'|archéologues. */
export const ELIDED = /^d['’]\p{L}/u;

/** Russian: who or what a group is of, in the genitive; no verb. */
export const GENITIVE = /(?:ого|его|[оеи]й|[оеё]в|[ыи]х|[аяыи])$/u;
export const GENITIVE_ADJECTIVE = /(?:ого|его|ой|ей|ых|их)$/u;
export const NO_GENITIVE = /л[аио]?(?:сь|ся)?$|[аяыи]ми$/u;

/** Korean: a group by the ending of the plural, with its particle; what stands behind a group's word; what is no group. */
export const HANGUL_GROUP = /^(\p{Script=Hangul}{1,6}들)(?:이|은|을|의|에게|과|도|에|로|에서|이나|까지)?$/u;
export const HANGUL_PARTICLE = /^(?:이|가|은|는|을|를|의|에게|와|과|도|측|에|에서|까지)?$/u;
export const NO_GROUP = /^(?:우리|그|이|저|저희|너희|것|사실|자신|당신|그것|이것|일|곳|말|작품|제품)들$/u;
