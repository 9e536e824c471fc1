import { Lexicon } from '../../text/lexicon.ts';
import type { Quotation } from '../../text/quotes.ts';
import { overlaps, type Range, within } from '../../text/range.ts';
import type { SpeechContext } from '../context.ts';
import { countWords, type Item, lowerInPlace, type Quoted, type Somebody, type Source } from './items.ts';
import { UnnamedSpeakers } from './unnamed.ts';
import { WordReader } from './words.ts';

/** Fewest words of a quotation that says something wherever it stands. */
const SPEECH_WORDS = 4;

/** Reads sentences as items: quotations and speakers as wholes, all else as words. */
export class ItemReader {
  readonly #context: SpeechContext;
  readonly #plain: WordReader;
  readonly #unnamed: UnnamedSpeakers;
  readonly #definite: ReadonlySet<string>;
  readonly #pronouns: Lexicon;
  readonly #phrases: Lexicon;
  readonly #sources: Lexicon;
  readonly #opening: Lexicon;
  readonly #sourcesBehind: Lexicon;

  constructor(context: SpeechContext) {
    const { text, language } = context;
    const { speech, names } = language;
    const whole = { wholeWords: true };
    this.#context = context;
    this.#plain = new WordReader(text, language);
    this.#unnamed = new UnnamedSpeakers(text, language);
    this.#definite = new Set(speech.clause?.definite);
    this.#pronouns = new Lexicon(speech.pronouns, whole);
    this.#phrases = new Lexicon(
      names.groupWords.filter((word) => word.includes(' ')),
      whole,
    );
    this.#sources = new Lexicon(speech.sourceBefore, whole);
    this.#opening = new Lexicon(speech.clause?.sourceAtHead ?? [], whole);
    this.#sourcesBehind = new Lexicon(speech.sourceAfter, whole);
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
    return this.#unnamed.withBodies(items);
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
    const wholes: Item[] = [
      ...this.#matches(this.#sources, lower, start, (range): Source => ({
        ...range,
        type: 'source',
        behind: false,
      })),
      ...this.#matches(this.#opening, lower, start, (range): Source => ({
        ...range,
        type: 'source',
        behind: false,
      })).filter((source) => !/\p{L}/u.test(this.#context.text.slice(from, source.start))),
      ...this.#matches(this.#sourcesBehind, lower, start, (range): Source => ({
        ...range,
        type: 'source',
        behind: true,
      })),
      ...this.#matches(this.#pronouns, lower, start, (range, head): Somebody => ({
        ...range,
        type: 'somebody',
        kind: 'pronoun',
        head,
        definite: true,
      })),
      ...this.#matches(this.#phrases, lower, start, (range, head): Somebody => ({
        ...range,
        type: 'somebody',
        kind: 'group',
        head: head.slice(head.lastIndexOf(' ') + 1),
        definite: this.#definite.has(head.slice(0, head.indexOf(' '))),
      })),
    ].toSorted((a, b) => a.start - b.start || b.end - a.end);
    const items: Item[] = [];
    let at = start;
    for (const whole of wholes) {
      if (whole.start < at) continue;
      items.push(...this.#plain.read({ start: at, end: whole.start }), whole);
      at = whole.end;
    }
    items.push(...this.#plain.read({ start: at, end }));
    return this.#unnamed.join(items, start, quoted);
  }

  #matches<T>(lexicon: Lexicon, lower: string, offset: number, make: (range: Range, word: string) => T): T[] {
    return [...lexicon.matches(lower)].map(({ start, end, word }) =>
      make({ start: start + offset, end: end + offset }, word),
    );
  }
}
