import { OUTLETS } from '../languages/outlets.ts';
import { Lexicon } from '../text/lexicon.ts';
import { plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import { isSide } from './countries.ts';
import type { CastMember } from './mention.ts';
import type { Story } from './rank.ts';
import type { Salience } from './salience.ts';
import { Surroundings } from './surroundings.ts';
import { TitlePlaces } from './title-places.ts';

/** Code units after which a first mention counts half. */
const SOON = 1000;
/** What counts are divided by, so that few reach 1. */
const MANY = { people: 5, speakers: 4, company: 6 };
const DATELINE = /^\) ?[—–-]/u;

/** Whether the agency of a dateline stands there: HANOI (Agency) —. */
export const isInDateline = (text: string, { start, end }: Range): boolean =>
  text[start - 1] === '(' && DATELINE.test(text.slice(end, end + 4));

const often = (count: number): number => Math.log2(1 + count);

/** Reads what makes the members of a cast important out of the story. */
export class SalienceReader {
  readonly #story: Story;
  /** Statements by speaker. */
  readonly #spoken = new Map<string, number>();
  readonly #titles: TitlePlaces;
  readonly #surroundings: Surroundings;
  readonly #bodyWords: ReadonlySet<string>;
  readonly #endings: Lexicon;
  /** Mentions of the most named member, and of the most named country. */
  readonly #most: number;
  readonly #mostOfCountry: number;
  readonly #people: number;
  /** How many members each sentence names. */
  readonly #named = new Map<number, number>();

  constructor(story: Story, cast: readonly CastMember[]) {
    const { text, statements, language } = story;
    this.#story = story;
    for (const { speaker } of statements)
      if (speaker) this.#spoken.set(speaker, (this.#spoken.get(speaker) ?? 0) + 1);
    this.#titles = new TitlePlaces(text, cast);
    this.#surroundings = new Surroundings(language.code === 'zh' ? plainHan(text) : text, language);
    const { bodyEndings = [], organisationWords } = language.names;
    this.#bodyWords = new Set(organisationWords);
    this.#endings = new Lexicon([...bodyEndings, ...organisationWords]);
    this.#most = mostMentions(cast);
    this.#mostOfCountry = mostMentions(cast.filter(({ kind }) => kind === 'country'));
    this.#people = cast.filter(({ kind }) => kind === 'person').length;
    for (const { mentions } of cast)
      for (const sentence of new Set(mentions.map((place) => this.#surroundings.sentenceOf(place))))
        this.#named.set(sentence, (this.#named.get(sentence) ?? 0) + 1);
  }

  read(member: CastMember): Salience {
    const { mentions, kind, name, aliases } = member;
    const is = (of: CastMember['kind']): number => (kind === of ? 1 : 0);
    const around = this.#surroundings;
    const acts = often(mentions.filter((place) => around.acts(place)).length);
    const acting = kind === 'group' && !this.#spoken.has(name) ? 1 : 0;
    const hasBodyWord = this.#hasBodyWord(name);
    const { language, title, text } = this.#story;
    const knowsEndings = language.names.bodyEndings !== undefined && member.found?.by !== 'list';
    return {
      soon: 1 / (1 + (mentions[0]?.start ?? text.length) / SOON),
      share: mentions.length / this.#most,
      once: mentions.length > 1 ? 0 : 1,
      speaks: often(this.#spoken.get(name) ?? 0),
      speakers: (is('person') * often(this.#spoken.size)) / MANY.speakers,
      role: member.roles.length > 0 ? 1 : 0,
      organisation: is('organisation'),
      group: is('group'),
      country: is('country'),
      score: member.found?.score ?? 1,
      opens: aliases.some((alias) => opensWith(title, alias)) ? 1 : 0,
      outlet: this.#isOutlet(member) ? 1 : 0,
      bodyWord: hasBodyWord ? 1 : 0,
      endsOddly: is('organisation') * (knowsEndings && !hasBodyWord ? 1 : 0),
      countryShare: is('country') * (mentions.length / this.#mostOfCountry),
      countryWhere: is('country') * shareOf(mentions, (place) => around.isWhere(place)),
      countryUnspaced: is('country') * (language.writing === 'unspaced' && !aliases.some(isSide) ? 1 : 0),
      countryActs: is('country') * acts,
      actingActs: acting * acts,
      actingMentions: acting * often(mentions.length),
      groupCompany: is('group') * meanOf(mentions, (place) => this.#company(place)),
      inTitles: shareOf(mentions, (place) => this.#titles.cover(place)),
      bodyInTitles: is('organisation') * (aliases.some((alias) => this.#titles.name(alias)) ? 1 : 0),
      modifies: shareOf(mentions, (place) => around.isModifier(place)),
      people: often(this.#people) / MANY.people,
    };
  }

  /** Known for one, or the agency of a dateline: HANOI (Agency) —. */
  #isOutlet({ aliases, mentions }: CastMember): boolean {
    return (
      aliases.some((alias) => OUTLETS.has(alias)) ||
      mentions.some((place) => isInDateline(this.#story.text, place))
    );
  }

  #hasBodyWord(name: string): boolean {
    const { writing, code } = this.#story.language;
    return writing === 'unspaced'
      ? this.#endings.endingAt(code === 'zh' ? plainHan(name) : name, name.length) !== undefined
      : (name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => this.#bodyWords.has(word));
  }

  #company(place: Range): number {
    return (this.#named.get(this.#surroundings.sentenceOf(place)) ?? 0) / MANY.company;
  }
}

const mostMentions = (cast: readonly CastMember[]): number =>
  cast.reduce((most, { mentions }) => Math.max(most, mentions.length), 1);

const meanOf = (places: readonly Range[], value: (place: Range) => number): number =>
  places.reduce((sum, place) => sum + value(place), 0) / Math.max(1, places.length);

const shareOf = (places: readonly Range[], is: (place: Range) => boolean): number =>
  meanOf(places, (place) => (is(place) ? 1 : 0));

/** Whether a headline begins with a name that is not said of another one, as far as spaces tell: Russia hits …. */
const opensWith = (title: string, name: string): boolean =>
  title.startsWith(name) && /^(?:[ ,，：:、]|$)/u.test(title.slice(name.length));
