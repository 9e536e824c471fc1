import type { LanguageData } from '../../languages/language.ts';
import type { Range } from '../../text/range.ts';
import type { Word } from './items.ts';
import { Perfect } from './perfect.ts';

const WORD =
  /(?:(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)[’'])?[\p{L}\p{M}\p{N}]+(?:(?:[-‑’'.]|(?<=\d),(?=\d))[\p{L}\p{M}\p{N}]+)*/gu;
const ELIDED = /^(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)[’'](?=[\p{L}\p{N}]{2})/u;
/** Arabic writes `and` and `so` on the word that follows. */
const PROCLITIC = /^[وف](?=\p{Script=Arabic}{3})/u;

/** Vowels and doublings that Arabic may write or not: شدّد, قائلًا. */
const VOWELS = /[\u064b-\u0652]/gu;

/** أن | يتحدث: to speak. */
const INFINITIVE = /^(?:أن|بأن|كي|لن) [يتن]./u;

/** How many an adjective ends, so that what follows is a noun: innovative | projects. */
const ADJECTIVE = /(?:ive|ous|ful|less|able|ible|ical|ish)$/u;

const POSSESSIVE = /(?:^|[’'])s$/u;

/** A noun that means several: disse | a jornalistas. */
const PLURAL = /^\s+\p{L}+s(?!\p{L})/u;
const LONGEST_NOUN = 30;

/** What a word with a capital stands behind that does not open a sentence. */
const INSIDE = /[\p{L}\p{M}\p{N},;:)]\s$/u;
/** Melden | Sie: a request to the reader. */
const LONGEST_REQUEST = 6;
const REQUEST = /^\s+Sie(?!\p{L})/u;
/** A verb and its subject: explique-t-|elle. */
const INVERTED = /^(\p{L}+)-(?:t-)?(?:ils?|elles?|on)$/u;
/** A mark that parts a word from what stands before it. */
const PARTED = /[,،"“”„«»—–]\s?$/u;

/** Reads words with what the language's lists say of them. */
export class WordReader {
  readonly #text: string;
  readonly #cues: ReadonlySet<string>;
  readonly #saying: ReadonlySet<string>;
  readonly #handling: ReadonlySet<string>;
  readonly #addressing: ReadonlySet<string>;
  readonly #warning: ReadonlySet<string>;
  readonly #days: ReadonlySet<string>;
  readonly #complementisers: ReadonlySet<string>;
  readonly #prepositions: ReadonlySet<string>;
  readonly #subordinators: ReadonlySet<string>;
  readonly #sharing: ReadonlySet<string>;
  readonly #coordinators: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #indefinite: ReadonlySet<string>;
  readonly #addressees: ReadonlySet<string>;
  readonly #absolute: ReadonlySet<string>;
  readonly #possessives: ReadonlySet<string>;
  readonly #sourceRelatives: ReadonlySet<string>;
  readonly #within: ReadonlySet<string>;
  readonly #circumstances: ReadonlySet<string>;
  readonly #subjectless: RegExp | undefined;
  readonly #participle: RegExp | undefined;
  readonly #infinitive: RegExp | undefined;
  readonly #adverbs: ReadonlySet<string>;
  readonly #auxiliaries: ReadonlySet<string>;
  readonly #relatives: ReadonlySet<string>;
  readonly #nouns: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;
  readonly #first: ReadonlySet<string>;
  readonly #passives: ReadonlySet<string>;
  readonly #past: RegExp | undefined;
  readonly #reported: ReadonlySet<string>;
  readonly #indirect: ReadonlySet<string>;
  readonly #relayed: ReadonlySet<string>;
  readonly #relays: ReadonlySet<string>;
  readonly #citing: ReadonlySet<string>;
  readonly #passing: ReadonlySet<string>;
  readonly #passed: ReadonlySet<string>;
  readonly #negations: ReadonlySet<string>;
  readonly #brackets: ReadonlySet<string>;
  readonly #companions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #prefixes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #passiveBrackets: ReadonlySet<string>;
  readonly #objects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #oblique: ReadonlySet<string>;
  readonly #notBefore: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #unanswered: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;
  /** Cues behind a mark only: „…“, | so X. */
  readonly #tags: ReadonlySet<string>;
  readonly #tagged: RegExp | undefined;
  readonly #adverbials: ReadonlySet<string>;
  readonly #comments: ReadonlySet<string>;
  readonly #capitalisedNouns: boolean;
  readonly #perfect: Perfect;

  constructor(text: string, { names, speech, functionWords }: LanguageData) {
    const { clause } = speech;
    this.#text = text;
    this.#cues = new Set([...speech.cues, ...(clause?.verbs ?? [])]);
    this.#saying = new Set(clause?.saying);
    this.#handling = new Set(clause?.handling);
    this.#addressing = new Set(clause?.addressing);
    this.#warning = new Set(clause?.warning);
    this.#days = new Set(clause?.days);
    this.#complementisers = new Set(speech.complementisers);
    this.#prepositions = new Set(clause?.prepositions);
    this.#subordinators = new Set(clause?.subordinators);
    this.#sharing = new Set(clause?.sharing);
    this.#coordinators = new Set(clause?.coordinators);
    this.#definite = new Set(clause?.definite);
    this.#indefinite = new Set(clause?.indefinite);
    this.#addressees = new Set(clause?.addressees);
    this.#absolute = new Set(clause?.absolute);
    this.#possessives = new Set(clause?.possessives);
    this.#sourceRelatives = new Set(clause?.sourceRelatives);
    this.#within = new Set(clause?.within?.prepositions);
    this.#circumstances = new Set(clause?.within?.circumstances);
    this.#subjectless = clause?.within?.verbs;
    this.#participle = clause?.participle;
    this.#infinitive = clause?.infinitive;
    this.#adverbs = new Set(clause?.adverbs);
    this.#auxiliaries = new Set(names.auxiliaries);
    this.#relatives = new Set(clause?.relatives);
    this.#nouns = new Set(clause?.nouns);
    this.#determiners = new Set(clause?.determiners);
    this.#first = new Set(clause?.firstPersons);
    this.#passives = new Set(clause?.passive?.auxiliaries);
    this.#past = clause?.passive?.participles;
    this.#reported = new Set(clause?.reported);
    this.#indirect = new Set(clause?.indirect);
    this.#relayed = new Set(clause?.relay?.verbs);
    this.#relays = new Set(clause?.relay?.prepositions);
    this.#citing = new Set(clause?.cites?.verbs);
    this.#passing = new Set(clause?.cites?.passing);
    this.#passed = new Set(clause?.cites?.nouns);
    this.#negations = new Set(clause?.negations);
    this.#brackets = new Set(clause?.brackets);
    this.#companions = setsOf(clause?.companions);
    this.#objects = setsOf(clause?.objects);
    this.#prefixes = setsOf(clause?.prefixes);
    this.#passiveBrackets = new Set(clause?.passiveBrackets);
    this.#oblique = new Set(clause?.oblique);
    this.#notBefore = setsOf(clause?.notBefore);
    this.#unanswered = new Set(clause?.unanswered);
    this.#functionWords = new Set(functionWords);
    this.#tags = new Set(clause?.tags);
    this.#tagged = clause?.tagged;
    this.#adverbials = new Set(clause?.adverbials);
    this.#comments = new Set(clause?.comments);
    this.#capitalisedNouns = names.capitalisedNouns ?? false;
    this.#perfect = new Perfect(text, clause?.perfect);
  }

  /** The words of a stretch; an elided one (l’, qu’) is a word of its own. */
  *read({ start, end }: Range): Generator<Word> {
    let [before, second]: (Word | undefined)[] = [];
    for (const match of this.#text.slice(start, end).matchAll(WORD)) {
      const at = start + match.index;
      const [elided] = (/[’']/u.test(match[0]) && ELIDED.exec(match[0])) || [];
      if (elided !== undefined) yield this.#word(at, elided);
      const rest = match[0].slice(elided?.length ?? 0);
      const word = this.#word(at + (elided?.length ?? 0), rest);
      if (word.preposition && (word.definite || word.indefinite))
        word.preposition = !this.#isArticle(word, before, start);
      if (word.cue && before && this.#text.slice(before.end, word.start).trim() === '')
        word.cue = !this.#reportsNothing(word, before, second);
      // Приводит | слова X.
      if (before && this.#passing.has(before.lower)) before.cites = this.#passed.has(word.lower);
      if (before?.cue && this.#notBefore.get(before.lower)?.has(word.lower)) before.cue = false;
      second = before;
      before = word;
      yield word;
    }
  }

  /** Whether a word that may be an article or a preposition is one: where a clause begins (A polícia …), or its verb stands (disse | a polícia). */
  #isArticle({ start, end }: Word, before: Word | undefined, from: number): boolean {
    if (/\S/u.test(this.#text.slice(before?.end ?? from, start)) || !before) return true;
    if (before.cue) return !PLURAL.test(this.#text.slice(end, end + LONGEST_NOUN));
    // Já | a polícia …
    if (before.common && !(before.preposition || before.auxiliary) && this.#opens(before, from)) return true;
    return before.complementiser || before.subordinator || before.coordinator;
  }

  /** Whether a word is the first of a stretch. */
  #opens({ start }: Word, from: number): boolean {
    return !/\p{L}/u.test(this.#text.slice(from, start));
  }

  /** Whether a form is no report where it stands: a noun (the | claims), a passive (was | told), or the writer's (I | think). */
  #reportsNothing(word: Word, before: Word, second: Word | undefined): boolean {
    if (this.#determiners.has(before.lower) || this.#first.has(before.lower)) return true;
    if (this.#unanswered.has(word.lower) && (before.negates || second?.negates)) return true;
    if (
      this.#nouns.has(word.lower) &&
      this.#past &&
      (before.preposition || before.cue || ADJECTIVE.test(before.lower))
    )
      return true;
    if (INFINITIVE.test(`${before.lower} ${word.lower}`)) return true;
    if (this.#infinitive?.test(word.lower)) return !before.preposition || before.negates;
    // The ministry’s | claim; but: he’s | said.
    if (this.#past && POSSESSIVE.test(before.lower) && !(this.#past.test(word.lower) || word.participle))
      return true;
    if (second && this.#determiners.has(second.lower) && this.#nouns.has(word.lower) && isAdjective(before))
      return true;
    const passive =
      this.#passives.has(before.lower) ||
      (before.lower.endsWith('ly') && second !== undefined && this.#passives.has(second.lower));
    return passive && this.#past?.test(word.lower) === true;
  }

  /** Whether a form of the lists is a noun where it stands (das | Wissen), a request, a participle that only describes, or a tag that no mark parts (so | schnell). */
  #isOther({ start, end }: Range, lower: string): boolean {
    const before = this.#text.slice(Math.max(0, start - 2), start);
    if (this.#tags.has(lower) && !(PARTED.test(before) && this.#isTagged(end))) return true;
    if (this.#perfect.isMissing(start, lower)) return true;
    if (!this.#capitalisedNouns || !/\p{Lu}/u.test(this.#text[start] ?? '')) return false;
    return INSIDE.test(before) || REQUEST.test(this.#text.slice(end, end + LONGEST_REQUEST));
  }

  /** Whether what stands behind a tag may have said what stands before it: so | der Sprecher; but: so | dass. */
  #isTagged(end: number): boolean {
    return this.#tagged?.test(this.#text.slice(end, end + LONGEST_REQUEST)) !== false;
  }

  #word(start: number, form: string): Word {
    const lower = form.toLowerCase();
    const unvowelled = lower.replace(VOWELS, '');
    const bare = /^[وف]/u.test(unvowelled) ? unvowelled.replace(PROCLITIC, '') : unvowelled;
    const inverted = lower.includes('-') ? INVERTED.exec(lower)?.[1] : undefined;
    const is = (list: ReadonlySet<string>): boolean =>
      list.has(lower) || (bare !== lower && (list.has(bare) || list.has(unvowelled)));
    const listed = is(this.#cues) || (inverted !== undefined && this.#cues.has(inverted));
    const cue = listed && !this.#isOther({ start, end: start + form.length }, lower);
    return {
      type: 'word',
      lower,
      start,
      end: start + form.length,
      cue,
      says: cue && this.#saying.has(lower),
      handles: cue && this.#handling.has(lower),
      addresses: this.#addressing.has(lower),
      warns: this.#warning.has(lower),
      day: this.#days.has(lower),
      complementiser: is(this.#complementisers),
      preposition: this.#prepositions.has(lower),
      subordinator: this.#subordinators.has(lower),
      comments: this.#comments.has(lower),
      shares: this.#sharing.has(lower),
      coordinator: this.#coordinators.has(lower),
      common: this.#functionWords.has(lower),
      definite: this.#definite.has(lower),
      indefinite: this.#indefinite.has(lower),
      addressee: this.#addressees.has(lower),
      absolute: this.#absolute.has(lower),
      possessive: this.#possessives.has(lower),
      sourceRelative: this.#sourceRelatives.has(lower),
      participle: cue && this.#participle?.test(bare) === true,
      subjectless: cue && this.#subjectless?.test(lower) === true,
      within: this.#within.has(lower),
      circumstance: this.#circumstances.has(lower),
      // German nouns are the forms of verbs with a capital: Sorge, Folge.
      reported: this.#reported.has(form) || this.#indirect.has(form),
      indirect: this.#indirect.has(form),
      relayed: this.#relayed.has(lower),
      relays: this.#relays.has(lower),
      cites: this.#citing.has(lower),
      negates: this.#negations.has(lower),
      opensBracket: this.#brackets.has(lower),
      prefixes: this.#prefixes.get(lower),
      passiveBracket: this.#passiveBrackets.has(lower),
      objects: this.#objects.get(lower),
      adverbial: this.#adverbials.has(lower),
      oblique: this.#oblique.has(lower),
      companions: this.#companions.get(lower),
      inverted: inverted !== undefined,
      relative: this.#relatives.has(lower),
      adverb: this.#adverbs.has(lower),
      // In May; Will.
      auxiliary:
        this.#auxiliaries.has(lower) &&
        !(form !== lower && INSIDE.test(this.#text.slice(Math.max(0, start - 2), start))),
    };
  }
}

/** A false | claim, but: the groups | claim. */
const isAdjective = ({ lower, common }: Word): boolean => !common && !lower.endsWith('s');

/** Words by each of several others: `a b` with `c d`. */
const setsOf = (lists: Readonly<Record<string, string>> = {}): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(lists).flatMap(([forms, others]) =>
      forms.split(' ').map((form) => [form, new Set(others.split(' ').filter(Boolean))] as const),
    ),
  );
