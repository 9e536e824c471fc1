import type { CastMember } from '../../participants/mention.ts';
import type { Quotation } from '../../text/quotes.ts';
import type { Range } from '../../text/range.ts';

/** A word, and what the language's lists say of it. */
export interface Word extends Range {
  type: 'word';
  lower: string;
  cue: boolean;
  /** A cue that reports and does nothing else: `said`, not `found`. */
  says: boolean;
  /** A cue that may have a thing for its object: `added` a goal. */
  handles: boolean;
  /** A cue that whom it is said to follows at once: `told`. */
  addresses: boolean;
  /** A cue that may have whom it is said to before its words: `warned` the council that. */
  warns: boolean;
  /** When something was said: `Thursday`. */
  day: boolean;
  complementiser: boolean;
  preposition: boolean;
  /** Opens a clause of its own: `who`, `because`. */
  subordinator: boolean;
  /** Opens a clause that says who said what it stands beside, its verb last: wie X am Montag | mitteilte. */
  comments: boolean;
  /** One whose clause may share the subject of the main one: aunque | lamentó. */
  shares: boolean;
  coordinator: boolean;
  /** One of the language's commonest words. */
  common: boolean;
  /** An article or the like, by which a noun means somebody told of before. */
  definite: boolean;
  /** An article or the like, by which a noun means somebody new. */
  indefinite: boolean;
  /** What stands before whom something is told. */
  addressee: boolean;
  /** What may govern the subject of a participle: `with`. */
  absolute: boolean;
  /** Whose a source is, where that is whoever is spoken of: según | su | versión. */
  possessive: boolean;
  /** Stands for a source named before: selon | laquelle. */
  sourceRelative: boolean;
  /** A cue that depends on another verb, whose subject it shares: `adding`. */
  participle: boolean;
  /** A verb that may stand without a subject, and a preposition before whom it then reports from. */
  subjectless: boolean;
  within: boolean;
  /** Behind such a preposition no body, but when or how: «в интервью». */
  circumstance: boolean;
  /** A verb form of reported speech, and one that nothing else has. */
  reported: boolean;
  indirect: boolean;
  /** A cue whose object says it: «цитирует |X|», «приводит слова |X|». */
  cites: boolean;
  /** A cue behind somebody whose words another passes on, and what stands before them: عن … قوله. */
  relayed: boolean;
  relays: boolean;
  /** Says that something was not done: not, never. */
  negates: boolean;
  /** Leaves the rest of its verb to the end of the clause: hatte … | geantwortet. */
  opensBracket: boolean;
  /** What must close a cue's clause for it to report: gab … | bekannt. */
  companions: ReadonlySet<string> | undefined;
  /** What makes another verb of a cue where it closes the clause: fand … | statt. */
  prefixes: ReadonlySet<string> | undefined;
  /** Leaves a participle that reports nothing to the end of the clause: wurde … | festgehalten. */
  passiveBracket: boolean;
  /** Prepositions before a verb's object that tells alone what was said; none where it needs none: warnt | vor. */
  objects: ReadonlySet<string> | undefined;
  /** Opens a clause that tells when or why: während. */
  adverbial: boolean;
  /** An article in a case that no subject has: dem | Sprecher. */
  oblique: boolean;
  /** A verb with its subject behind a hyphen: `explique-t-elle`. */
  inverted: boolean;
  /** Stands between a subject and its verb and is neither: even, still. */
  adverb: boolean;
  /** `would`, `was`. */
  auxiliary: boolean;
  /** Opens a clause whose object it is: `which` he said. */
  relative: boolean;
}

/** Somebody who may speak. */
export interface Somebody extends Range {
  type: 'somebody';
  kind: CastMember['kind'] | 'pronoun' | 'role';
  /** Who it is, where a name says so. */
  member?: CastMember;
  /** The noun that a role or an unnamed speaker is known by, in lower case. */
  head: string;
  /** One who was spoken of before: “the minister”. */
  definite: boolean;
  /** Told by its article and its place only. */
  plain?: true;
  /** Whether its article says that it is no subject: dem Sprecher. */
  oblique?: true;
  /** Told with what they belong to: o motorista da carreta. */
  described?: true;
  /** As of a word: «в заявлении». */
  circumstance?: true;
  /** The body that an unnamed speaker belongs to. */
  of?: CastMember;
}

/** A quotation, as a whole. */
export interface Quoted extends Range {
  type: 'quoted';
  quotation: Quotation;
  /** Whether it says something, rather than being a term or a title. */
  speech: boolean;
}

/** Words that name a source: `according to`, or behind it, `zufolge`. */
export interface Source extends Range {
  type: 'source';
  behind: boolean;
  /** Whether the subject of the sentence is the source: nach eigenen Angaben. */
  own: boolean;
  /** The pronoun that tells whose words they are: nach | ihren | Angaben. */
  owner?: string;
  /** Whether it names nobody besides: Berichten zufolge. */
  alone?: true;
  /** Whether it names a source at the head of a sentence only, and only with somebody behind it: pour X, … */
  loose?: true;
  /** The pronoun in it, where that is who the source is: «по |его| словам». */
  whose?: string;
  /** Whether it holds a verb, whose subject is the source: según ha informado. */
  said: boolean;
}

export type Item = Word | Somebody | Quoted | Source;

export function countWords(text: string, { start, end }: Range): number {
  return text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Lower case without a change of length: letters whose lower case is longer stay. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

/** What stands between an item and the one before it. */
export function gapBefore(text: string, items: readonly Item[], i: number): string {
  const [before, item] = [items[i - 1], items[i]];
  return before && item ? text.slice(before.end, item.start) : '';
}

/** The preposition behind a verb that stands before whom it reports from: hieß es | aus. */
export function reportsFrom(text: string, items: readonly Item[], verb: number): number | undefined {
  for (const i of [verb + 1, verb + 2]) {
    const item = items[i];
    if (item?.type !== 'word' || /\S/u.test(gapBefore(text, items, i))) return undefined;
    if (item.within) return i;
    if (!item.common) return undefined;
  }
  return undefined;
}

export const isCue = (item: Item | undefined): boolean => item?.type === 'word' && item.cue;

export const isBody = (item: Item): item is Somebody =>
  item.type === 'somebody' && (item.kind === 'organisation' || item.kind === 'country');
