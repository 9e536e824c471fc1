import { Lexicon } from '../../text/lexicon.ts';
import type { Quotation } from '../../text/quotes.ts';
import { overlaps, type Range, within } from '../../text/range.ts';
import type { SpeechContext } from '../context.ts';
import { withAdjectives } from './adjectives-behind.ts';
import { withBelongings } from './belongings.ts';
import { withoutLoneCues } from './companions.ts';
import { withGenitives } from './genitives.ts';
import { countWords, gapBefore, type Item, lowerInPlace, type Quoted, type Somebody } from './items.ts';
import { SpeakerNouns } from './speaker-nouns.ts';
import { UnnamedSpeakers } from './unnamed.ts';
import { WholeGroups } from './whole-groups.ts';
import { WordReader } from './words.ts';

/** Fewest words of a quotation that says something wherever it stands. */
const SPEECH_WORDS = 4;

/** Words between a source and its verb: según |ha| informado. */
const MOST_AUXILIARIES = 2;

/** Code units in which the next word lies. */
const LONGEST_WORD = 40;

/** A capital that opens no sentence. */
const READER = /\p{L},?\s\p{Lu}$/u;

/** Reads sentences as items: quotations and speakers as wholes, all else as words. */
export class ItemReader {
  readonly #context: SpeechContext;
  readonly #plain: WordReader;
  readonly #unnamed: UnnamedSpeakers;
  readonly #wholes: WholeGroups;
  readonly #definite: ReadonlySet<string>;
  readonly #pronouns: ReadonlySet<string>;
  readonly #possessives: ReadonlySet<string>;
  readonly #cues: ReadonlySet<string>;
  readonly #sources: ReadonlySet<string>;
  readonly #sourcesBehind: ReadonlySet<string>;
  /** What a verb follows whose subject is a source. */
  readonly #as: ReadonlySet<string>;
  readonly #notAs: ReadonlySet<string>;
  readonly #nouns: SpeakerNouns;
  /** What stands before what somebody belongs to. */
  readonly #genitives: ReadonlySet<string> | undefined;
  /** How adjectives end that stand behind a noun. */
  readonly #adjective: RegExp | undefined;
  /** All of these, and unnamed speakers of several words. */
  readonly #phrases: Lexicon;

  constructor(context: SpeechContext) {
    const { text, language } = context;
    const { speech, names } = language;
    this.#context = context;
    this.#plain = new WordReader(text, language);
    this.#unnamed = new UnnamedSpeakers(text, language);
    this.#wholes = new WholeGroups(text, language);
    this.#definite = new Set(speech.clause?.definite);
    this.#pronouns = new Set(speech.pronouns);
    this.#possessives = new Set(speech.clause?.possessives);
    this.#cues = new Set(speech.cues);
    this.#sources = new Set(speech.sourceBefore);
    this.#sourcesBehind = new Set(speech.sourceAfter);
    this.#as = new Set(speech.clause?.as);
    this.#notAs = new Set(speech.clause?.notAs);
    this.#nouns = new SpeakerNouns(language);
    this.#genitives = speech.clause?.genitives && new Set(speech.clause.genitives);
    this.#adjective = speech.clause?.adjectives;
    const groups = names.groupWords.filter((word) => word.includes(' '));
    this.#phrases = new Lexicon(
      [
        ...this.#sources,
        ...this.#sourcesBehind,
        ...(speech.clause?.sourceAtHead ?? []),
        ...(speech.clause?.ownSources ?? []),
        ...(speech.clause?.referringSources ?? []),
        ...this.#pronouns,
        ...groups,
      ],
      { wholeWords: true },
    );
  }

  /** The items of a range of the text; quotations lie in it as a whole, or not at all. */
  read(range: Range, quotations: readonly Quotation[]): Item[] {
    // A name in quotation marks of its own («Посадка») is a name, not a quotation.
    const named = this.#context.mentionsIn(range).flatMap((mention) => {
      const around = quotations.find((q) => within(mention, q));
      if (!around) return [mention];
      return around.inner.start === mention.start && around.inner.end === mention.end
        ? [{ ...mention, start: around.start, end: around.end }]
        : [];
    });
    const wholes: Item[] = [
      ...named.map(({ start, end, member }): Somebody => ({
        type: 'somebody',
        kind: member.kind,
        member,
        head: '',
        definite: true,
        start,
        end,
      })),
      ...quotations
        .filter((q) => !named.some((mention) => overlaps(mention, q)))
        .map((quotation): Quoted => ({
          type: 'quoted',
          quotation,
          speech: this.#isSpeech(quotation, range),
          start: quotation.start,
          end: Math.min(quotation.end, range.end),
        })),
    ].toSorted((a, b) => a.start - b.start);
    const items: Item[] = [];
    let at = range.start;
    let quoted = false;
    for (const whole of wholes) {
      if (whole.start < at) continue;
      items.push(...this.#stretch({ start: at, end: whole.start }, range.start, quoted), whole);
      quoted = whole.type === 'quoted';
      at = whole.end;
    }
    items.push(...this.#stretch({ start: at, end: range.end }, range.start, quoted));
    const { text, language } = this.#context;
    const cues = withoutLoneCues(text, items, language.names.capitalisedNouns === true);
    const whole = this.#wholes.join(this.#unnamed.withBodies(cues));
    return language.code === 'de' ? withGenitives(text, whole) : whole;
  }

  #isSpeech(quotation: Quotation, sentence: Range): boolean {
    const { text } = this.#context;
    const whole = quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 1;
    return (
      whole ||
      countWords(text, quotation.inner) >= SPEECH_WORDS ||
      /[,.!?…]$/u.test(text.slice(quotation.inner.start, quotation.inner.end).trimEnd())
    );
  }

  /** The words of a stretch without names and quotations, speakers among them joined. */
  #stretch({ start, end }: Range, from: number, quoted: boolean): Item[] {
    const { text } = this.#context;
    const lower = lowerInPlace(text.slice(start, end));
    const wholes = [...this.#phrases.matches(lower)].flatMap((match) => {
      const range = { start: match.start + start, end: match.end + start };
      const opens = !/\p{L}/u.test(text.slice(from, range.start));
      return this.#whole(match.word, range, opens) ?? [];
    });
    const items: Item[] = [];
    let at = start;
    for (const whole of wholes) {
      if (whole.start < at) continue;
      items.push(...this.#plain.read({ start: at, end: whole.start }), whole);
      at = whole.end;
    }
    items.push(...this.#plain.read({ start: at, end }));
    const joined = this.#unnamed.join(this.#withVerbs(items), start, quoted);
    const described = this.#genitives ? withBelongings(text, joined, this.#genitives, this.#nouns) : joined;
    return this.#adjective ? withAdjectives(text, described, this.#adjective) : described;
  }

  /** Sources with the verb that belongs to them as wholes: según | ha | informado, como | explicó. */
  #withVerbs(items: readonly Item[]): Item[] {
    const joined: Item[] = [];
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (!item) break;
      const opens =
        item.type === 'source'
          ? !(item.behind || item.own)
          : item.type === 'word' && this.#as.has(item.lower) && !this.#isCorrelate(items[i - 1]);
      const verb = opens ? this.#verbBehind(items, i) : undefined;
      if (verb === undefined) joined.push(item);
      else {
        const end = items[verb]?.end ?? item.end;
        joined.push({ type: 'source', behind: false, own: false, said: true, start: item.start, end });
        i = verb;
      }
    }
    return joined;
  }

  /** После | того, как …: what opens a clause of time. */
  #isCorrelate(before: Item | undefined): boolean {
    return before?.type === 'word' && this.#notAs.has(before.lower);
  }

  /** The cue behind a source, over auxiliaries; its subject comes behind it. */
  #verbBehind(items: readonly Item[], source: number): number | undefined {
    for (let i = source + 1; i <= source + MOST_AUXILIARIES + 1; i += 1) {
      const item = items[i];
      if (item?.type !== 'word' || /[^\s]/u.test(gapBefore(this.#context.text, items, i))) return undefined;
      if (item.cue) return i;
      if (!item.common && !item.auxiliary) return undefined;
    }
    return undefined;
  }

  /** Whether a word that may be a pronoun belongs to the noun behind it: este | martes. */
  #isDeterminer(phrase: string, { end }: Range): boolean {
    const [first = ''] = phrase.split(' ', 1);
    if (!this.#definite.has(first)) return false;
    const [next] = this.#plain.read({ start: end, end: end + LONGEST_WORD });
    return next !== undefined && !next.cue && !next.common && !next.preposition;
  }

  /** The pronoun in words that name a source: nach | ihren | Angaben. */
  #ownerOf(phrase: string): { owner?: string } {
    const owner = phrase.split(' ').find((word) => this.#possessives.has(word));
    return owner === undefined ? {} : { owner };
  }

  /** Whether a pronoun means whoever reads: finden | Sie. */
  #isReader({ start }: Range): boolean {
    const { text, language } = this.#context;
    return language.names.capitalisedNouns === true && READER.test(text.slice(start - 3, start + 1));
  }

  /** A phrase of the lists as an item; `opens`: no word of the sentence stands before it. */
  #whole(phrase: string, range: Range, opens: boolean): Item | undefined {
    const { text, language } = this.#context;
    const { speech } = language;
    if (speech.clause?.ownSources?.includes(phrase))
      return { ...range, type: 'source', behind: false, own: true, said: false };
    if (speech.clause?.referringSources?.includes(phrase))
      return {
        ...range,
        type: 'source',
        behind: false,
        own: false,
        said: false,
        whose: phrase.split(' ')[1] ?? '',
      };
    // Laut | Satzung …
    if (
      this.#sources.has(phrase) &&
      speech.clause?.norms?.test(text.slice(range.end, range.end + LONGEST_WORD))
    )
      return undefined;
    if (this.#sources.has(phrase))
      return {
        ...range,
        type: 'source',
        behind: false,
        own: false,
        said: this.#cues.has(lastWordOf(phrase)),
        ...this.#ownerOf(phrase),
        ...(this.#sourcesBehind.has(lastWordOf(phrase)) ? { alone: true as const } : {}),
      };
    if (this.#sourcesBehind.has(phrase))
      return { ...range, type: 'source', behind: true, own: false, said: false };
    if (speech.clause?.sourceAtHead?.includes(phrase))
      return opens
        ? { ...range, type: 'source', behind: false, own: false, said: false, loose: true }
        : undefined;
    if (this.#pronouns.has(phrase) && !this.#isDeterminer(phrase, range) && !this.#isReader(range))
      return { ...range, type: 'somebody', kind: 'pronoun', head: phrase, definite: true };
    if (this.#pronouns.has(phrase)) return undefined;
    const head = lastWordOf(phrase);
    const definite = this.#definite.has(phrase.slice(0, phrase.indexOf(' ')));
    return { ...range, type: 'somebody', kind: 'group', head, definite };
  }
}

const lastWordOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
