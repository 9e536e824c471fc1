import { OUTLETS } from '../languages/outlets.ts';
import { isSide } from './countries.ts';
import { speakersOf } from '../statements/by-speaker.ts';
import type { CastMember } from './mention.ts';
import type { Story } from './rank.ts';
import { Lexicon } from '../text/lexicon.ts';
import { plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import { Surroundings } from './surroundings.ts';
import { BIAS, WEIGHTS } from './salience-weights.ts';

/** What a member's importance is read from, each from 0 to 1, or a few for counts. */
export interface Salience {
  /** How soon it is named: 1 at the text's beginning, half after 200 code units. */
  early: number;
  /** Binary logarithm of mentions, and their number beside the most named member's. */
  mentions: number;
  share: number;
  /** Binary logarithm of statements. */
  speaks: number;
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
  /** Words of an unnamed group: “police” has none, “police in the north” three. */
  groupWords: number;
  /** It is a country where nothing parts words, so that every 中国 is found, acting or not, and never a party (中方). */
  countryUnspaced: number;
  /** It is a group that doesn't speak; and binary logarithm of its mentions. */
  acting: number;
  actingMentions: number;
  /** Binary logarithm of the places where a clause begins with it; the same for a country, for such a group. */
  acts: number;
  countryActs: number;
  actingActs: number;
  /** Share of its places that are in a list. */
  listed: number;
  /** It is taken for a body without a word that ends the names of bodies, where those are known. */
  endsOddly: number;
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

/** Code units after which a first mention counts half. */
const EARLY = 200;
const DATELINE = /^\) ?[—–-]/u;
const IDEOGRAPHS_OF_WORDS = 8;
const MOST_GROUP_WORDS = 3;
/** What a statement within another's words counts for. */
const TOLD_BY_ANOTHER = 0.25;

/** Whether the agency of a dateline stands there: HANOI (Agency) —. */
export const isInDateline = (text: string, { start, end }: Range): boolean =>
  text[start - 1] === '(' && DATELINE.test(text.slice(end, end + 4));

/** Reads what makes the members of a cast important out of the story. */
export class SalienceReader {
  readonly #title: string;
  readonly #text: string;
  readonly #spoken = new Map<string, number>();
  readonly #most: number;
  readonly #unspaced: boolean;
  readonly #surroundings: Surroundings;
  readonly #endings: Lexicon | undefined;

  constructor({ title, text, statements, language }: Story, cast: readonly CastMember[]) {
    this.#title = title;
    this.#text = text;
    this.#surroundings = new Surroundings(language.code === 'zh' ? plainHan(text) : text, language);
    const { bodyEndings, organisationWords } = language.names;
    this.#endings = bodyEndings && new Lexicon([...bodyEndings, ...organisationWords]);
    for (const statement of statements)
      for (const name of speakersOf(statement))
        this.#spoken.set(
          name,
          (this.#spoken.get(name) ?? 0) + (statement.toldBy === undefined ? 1 : TOLD_BY_ANOTHER),
        );
    this.#unspaced = language.writing === 'unspaced';
    this.#most = cast.reduce((most, { mentions }) => Math.max(most, mentions.length), 1);
  }

  speaks({ name }: CastMember): boolean {
    return this.#spoken.has(name);
  }

  /** Known for one, or the agency of a dateline: HANOI (Agency) —. */
  #isOutlet({ aliases, mentions }: CastMember): boolean {
    return (
      aliases.some((alias) => OUTLETS.has(alias)) || mentions.some((place) => isInDateline(this.#text, place))
    );
  }

  #endsOddly({ name, found }: CastMember): number {
    const isKnown =
      !this.#endings || found?.by === 'list' || this.#endings.endingAt(plainHan(name), name.length);
    return isKnown ? 0 : 1;
  }

  read(member: CastMember): Salience {
    const { mentions, kind, name } = member;
    const is = (of: CastMember['kind']): number => (kind === of ? 1 : 0);
    const often = Math.log2(1 + mentions.length);
    const acts = Math.log2(1 + mentions.filter((place) => this.#surroundings.acts(place)).length);
    const listed = mentions.filter((place) => this.#surroundings.isListed(place)).length;
    const acting = kind === 'group' && !this.speaks(member) ? 1 : 0;
    return {
      early: 1 / (1 + (mentions[0]?.start ?? this.#text.length) / EARLY),
      mentions: often,
      share: mentions.length / this.#most,
      speaks: Math.log2(1 + (this.#spoken.get(name) ?? 0)),
      role: member.roles.length > 0 ? 1 : 0,
      organisation: is('organisation'),
      group: is('group'),
      country: is('country'),
      score: member.found?.score ?? 1,
      opens: member.aliases.some((alias) => opensWith(this.#title, alias)) ? 1 : 0,
      outlet: this.#isOutlet(member) ? 1 : 0,
      groupWords: is('group') * groupWords(name),
      countryUnspaced: is('country') * (this.#unspaced && !member.aliases.some(isSide) ? 1 : 0),
      acting,
      actingMentions: acting * often,
      acts,
      countryActs: is('country') * acts,
      actingActs: acting * acts,
      listed: listed / Math.max(1, mentions.length),
      endsOddly: is('organisation') * this.#endsOddly(member),
    };
  }
}

/** Whether a headline begins with a name that is not said of another one, as far as spaces tell: Russia hits …. */
const opensWith = (title: string, name: string): boolean =>
  title.startsWith(name) && /^(?:[ ,，：:、]|$)/u.test(title.slice(name.length));

function groupWords(name: string): number {
  const words = (name.split(' ').length - 1) / MOST_GROUP_WORDS;
  return Math.min(1, words + (/\p{Script=Han}/u.test(name) ? name.length / IDEOGRAPHS_OF_WORDS : 0));
}
