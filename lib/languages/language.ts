import type { AddressWords } from './address-words.ts';
import type { AppositionWords } from './apposition-words.ts';
import type { ClauseWords } from './clause-words.ts';
import type { ParticleWords } from './particle-words.ts';
import type { SubjectWords } from './subject-words.ts';
import type { ThingWords } from './thing-words.ts';

/**
 * What Lede knows about one language: words, never algorithms.
 *
 * The stages read these lists through this one shape, so a language is added by adding a file of data.
 * Lists are lower case where the script has case, and hold every inflected form that is meant.
 */
export interface LanguageData {
  /** BCP 47 primary language. */
  code: string;
  /**
   * How names and words stand in running text:
   * `cased` names begin with a capital letter and words are parted by spaces;
   * `spaced` words are parted by spaces, nothing marks a name;
   * `unspaced` nothing marks words or names.
   */
  writing: 'cased' | 'spaced' | 'unspaced';
  /** The commonest words: they tell languages apart and weigh nothing in a headline. */
  functionWords: readonly string[];
  /** Whether what describes a noun stands behind it (Romance languages, Arabic), Russian both ways. */
  adjectivesBehind?: boolean;
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  abbreviations: readonly string[];
  names: NameWords;
  speech: SpeechWords;
  dates: DateWords;
}

export interface NameWords {
  /** Title words that stand directly before a name (`president`, 部长) … */
  titlesBefore: readonly string[];
  /** … or directly after it (首相, 대통령). */
  titlesAfter: readonly string[];
  /** Forms of address: anchors for a name, never a role. */
  honorificsBefore: readonly string[];
  honorificsAfter: readonly string[];
  /** Articles: they open no name and no title. */
  articles?: readonly string[];
  /** Forms of “to be” between a name and what its bearer is. */
  copulas?: readonly string[];
  /** Forms of “to be” and “to have” that make a clause of what a phrase looks like: a vítima |foi| atingida. */
  auxiliaries?: readonly string[];
  /** What opens the clause that tells what somebody is: who (is). */
  relatives?: readonly string[];
  /** What opens a phrase that counts somebody among others: one of (the survivors). */
  oneOf?: readonly string[];
  /** Words between what somebody is and the name: a woman |named| X, ein Mann |namens| X. */
  callings?: readonly string[];
  /** What stands where an article may, beside those that the clause knows: my, another. */
  determiners?: readonly string[];
  /** Words that count people without telling who they are: many, more. */
  quantities?: readonly string[];
  /** Words that stand before a title and belong to none: adverbs, auxiliaries. */
  titleStops?: readonly string[];
  /** Words of titles that are none by themselves: former. */
  noTitles?: readonly string[];
  /** Endings that an adjective has before its noun (German, Russian). */
  adjectiveEndings?: readonly string[];
  /** Prepositions inside a title: ambassador |to|, Leiter der Feuerwehr |in|. */
  titleJoiners?: readonly string[];
  /** What tells a title behind a name. */
  apposition?: AppositionWords;
  /** “And” between two titles of one person. */
  ands?: readonly string[];
  /** Words written on to a number that tell somebody's age, every form: 45-|year-old|. */
  ages?: readonly string[];
  /** A preposition that a verb may follow: |to| kill. */
  infinitive?: string;
  /** Endings of words that describe no noun behind them, though no list knows them: of adverbs, of many a verb. */
  noAdjectiveEndings?: readonly string[];
  /** Those of them that do behind an article: the |ousted| president. */
  participleEndings?: readonly string[];
  /** What people are by trade, kin or lot (`villager`, `suspect`): heads of roles that are no titles. */
  roleNouns?: readonly string[];
  /** Endings of nouns that tell what a person is (-wissenschaftler, -ista). */
  personEndings?: readonly string[];
  /** Nouns that tell what a body is, beside its name: think tank, Partei, 組織. */
  bodyWords?: readonly string[];
  /** Nouns that tell what a place is, before its name (German): Stadtteil, Gemeinde. */
  placeNouns?: readonly string[];
  /** Prepositions after which a name is a place's. */
  placePrepositions?: readonly string[];
  /** Every noun has a capital (German): one capitalised word alone is no name. */
  capitalisedNouns?: boolean;
  /** In unspaced writing: what tells foreign names of products from those of bodies. */
  things?: ThingWords;
  /** In unspaced writing: how people are called whom nothing else names. */
  addressed?: AddressWords;
  /** Words that open a line which tells who wrote it: by. */
  bylines?: readonly string[];
  /** Titles of those who wrote the page rather than act in it. */
  reporterTitles?: readonly string[];
  /** Lower-case words inside names (`de`, `van`, `bin`). */
  particles: readonly string[];
  /** Lower-case words that go on an organisation's name after such a word: `of`, `for`. */
  organisationJoiners?: readonly string[];
  /** Endings that a name takes in a sentence (Russian cases, Korean particles), for matching its forms. */
  nameEndings?: readonly string[];
  /** Surnames of one letter, the commonest ones (Chinese, Korean). */
  surnames?: Iterable<string>;
  /** Verbs that run into names where no capital tells them apart (Arabic). */
  verbs?: readonly string[];
  /** First names that are common: where one stands, a person's name begins. */
  givenNames?: readonly string[];
  /** Words written on to the beginning of a name (Arabic و, ب, ل). */
  nameOpenings?: readonly string[];
  /** Words by which an organisation is known: `ministry`, 委员会. */
  organisationWords: readonly string[];
  /** In unspaced writing: words that end a body's name, and those that stand inside one: 支行, 监督. */
  bodyEndings?: readonly string[];
  bodyParts?: readonly string[];
  /** … endings that may follow a person's name: 谭以诺|工作室 … */
  personBodyEndings?: readonly string[];
  /** … verbs that the tagger may take for its end, and what is left out of a company's name: 科技. */
  bodyVerbs?: readonly string[];
  companyWords?: readonly string[];
  /** Organisations known by name alone. */
  organisations: readonly string[];
  /** Full names of bodies that have a short one, by it: 日銀 of 日本銀行. */
  shortNames?: Readonly<Record<string, readonly string[]>>;
  /** Towns, regions, landmarks: capitalised, but nobody. */
  places: readonly string[];
  /** Other names for countries, by ISO 3166 region: `US: ['America', 'Washington']`. */
  countryAliases: Readonly<Record<string, readonly string[]>>;
  /** Heads of groups that act without a name: `volunteers`, 市场主体. */
  actors?: readonly string[];
  /** In unspaced writing: what tells before such a head which of them are meant: 当地, 不少. */
  actorModifiers?: readonly string[];
  /** Heads of unnamed speakers: `police`, 网友. */
  groupWords: readonly string[];
  /** Words that are said to speak and are nobody: study, times. */
  notGroups?: readonly string[];
  /** Capitalised words that begin no name: weekdays, months, demonyms, `President`. */
  notNames: readonly string[];
}

export interface SpeechWords {
  /** Words that report speech, every form. */
  cues: readonly string[];
  /** Strings that contain a cue and report nothing: 说明, 据说. Read in unspaced writing only. */
  notCues: readonly string[];
  /** Words that open a relative clause or a new one after a comma: no title follows. */
  clauseOpeners?: readonly string[];
  /** Words between cue and reported words: `that`. */
  complementisers: readonly string[];
  /** Phrases before a source: `according to`, 据. */
  sourceBefore: readonly string[];
  /** Phrases after a source: `zufolge`, によると. */
  sourceAfter: readonly string[];
  /** Subjects that mean a person named before. */
  pronouns: readonly string[];
  /** Openers of sentences that leave reported speech: 据悉, `meanwhile`. */
  narrative: readonly string[];
  /** What tells a subject where neither case nor particle does. */
  subjects?: SubjectWords;
  /** What does, in a language whose verb comes last. */
  particles?: ParticleWords;
  /** What a judge has learnt of reported speech: weights by feature. */
  weights?: Readonly<Record<string, number>>;
  /** In spaced writing: the words by which a clause is told from the next, and its subject from its objects. */
  clause?: ClauseWords;
}

export interface DateWords {
  /** Twelve lists of forms, January first; empty where months are numbers (月, 월). */
  months: readonly (readonly string[])[];
  /** Whether names of months begin with a capital letter. */
  capitalMonths?: boolean;
  /** Words for a year after its number: года. */
  yearWords?: readonly string[];
  /** Days of the month by name: الثاني. */
  ordinals?: Readonly<Record<string, number>>;
  /** Whether a year stands alone without a word before it (el presupuesto 2025, not: the 2025 budget). */
  bareYears?: boolean;
  /** Where dates are numbers with marks (2026年2月1日): the marks, and what a day's mark means no day before. */
  marks?: { year: string; month: string; day: string; notAfter: string };
  /** Seven lists of forms, Sunday first. */
  weekdays: readonly (readonly string[])[];
  /** Words before a weekday that tell its week, counted from that of publication: 上周六. */
  weeks: Readonly<Record<string, number>>;
  /** Words before a weekday that tell the one nearest publication: ce vendredi. */
  near?: readonly string[];
  /** Whether figures name the day before the month: 1/2/2026 … */
  dayFirst?: boolean;
  /** … and whether points after both make a date: 1.2. */
  dayPoint?: boolean;
  /** The word for day before a day of the month: dia 10. */
  dayWord?: string;
  /** “And” where it is written on to the next word: و. */
  joined?: string;
  /** Names that hold words for dates, in lower case: 光明日报. */
  names?: readonly string[];
  /** What stands, besides a dash, between the first and the last date of a range: 9 |bis| 11. März. */
  through: readonly string[];
  /** Days counted from the day of publication: `{ yesterday: -1 }`. */
  relativeDays: Readonly<Record<string, number>>;
  /** Days counted from the day that the text told last: `{ 次日: 1 }`. */
  toldDays: Readonly<Record<string, number>>;
  /** Months, and years, counted from those of publication: `{ 去年: -1 }`. */
  relativeMonths: Readonly<Record<string, number>>;
  relativeYears: Readonly<Record<string, number>>;
  /** Weeks counted from that of publication; they date to the month. */
  relativeWeeks?: Readonly<Record<string, number>>;
  /** Words after which a month or a year may stand alone: `since`. */
  openers: readonly string[];
  /** Words right beside a date that is to come: `until`, 起. */
  ahead: readonly string[];
  /** … and right beside one that is past: `last`, `since`. */
  back: readonly string[];
  /** Words before a date, in its sentence, that tell of what is to come: `will`, 将 … */
  future: readonly string[];
  /** … and endings and beginnings of such words. */
  futureEndings?: readonly string[];
  futureBeginnings?: readonly string[];
}
