import { Lexicon } from '../../text/lexicon.ts';
import type { Range } from '../../text/range.ts';
import type { SpeechContext } from '../context.ts';
import { type Item, lowerInPlace, type Somebody } from './items.ts';
import { SubjectFinder } from './subjects.ts';

/** Longest sentence, in items, that only says who said what stands before it. */
const LONGEST = 32;
/** A preposition, its noun and a verb. */
const REFERENCE = /^(\p{L}{1,3}) (?:\p{L}+ ){1,2}?(\p{L}+)(?!\p{L})/u;
const LONGEST_REFERENCE = 60;

/** Tells sentences that say who said the ones before: “Das sagte X”, “C’est ce qu’a annoncé X”, «Об этом сообщил X». */
export class BackReferences {
  readonly #text: string;
  readonly #language: string;
  readonly #openings: Lexicon;
  readonly #references: ReadonlySet<string>;
  readonly #as: ReadonlySet<string>;
  readonly #cues: ReadonlySet<string>;

  constructor({ text, language }: SpeechContext) {
    this.#text = text;
    this.#language = language.code;
    const { clause, cues } = language.speech;
    this.#openings = new Lexicon(clause?.backReferences ?? [], { wholeWords: true });
    this.#references = new Set(clause?.references);
    this.#as = new Set(clause?.as);
    this.#cues = new Set(cues);
  }

  /** Whether a sentence opens like one. */
  opens(sentence: Range): boolean {
    return this.#opening(sentence) !== undefined;
  }

  /** Who said what stands before a sentence; null where it doesn't tell, undefined where it says something else. */
  speaker(sentence: Range, items: readonly Item[]): Somebody | null | undefined {
    if (items.length > LONGEST) return undefined;
    const opening = this.#opening(sentence);
    if (opening === undefined || this.#text.slice(opening.end, sentence.end).includes(':')) return undefined;
    const own = items.filter(({ start }) => start >= opening.start);
    const says = own.some(
      (item) =>
        (item.type === 'quoted' && item.speech) ||
        (item.type === 'word' && item.complementiser && item.start > opening.end),
    );
    const cue = own.findIndex((item) => item.type === 'source' || (item.type === 'word' && item.cue));
    if (says || cue < 0) return undefined;
    const subjects = new SubjectFinder(this.#text, own, this.#language);
    const found = subjects.behind(cue, true) ?? subjects.before(cue);
    return found?.somebody ?? own.findLast((item): item is Somebody => item.type === 'somebody') ?? null;
  }

  /** What points back, at the head of a sentence or behind who passes it on: «Как пишет X, | об этом …». */
  #opening({ start, end }: Range): Range | undefined {
    const sentence = lowerInPlace(this.#text.slice(start, end));
    const first = sentence.slice(0, sentence.indexOf(' '));
    const behind = this.#as.has(first) ? sentence.indexOf(', ') + 2 : 0;
    if (behind === 1) return undefined;
    const word = this.#openings.startingAt(sentence, behind) ?? this.#reference(sentence, behind);
    return word === undefined ? undefined : { start: start + behind, end: start + behind + word.length };
  }

  /** «О |находке рассказала| X». */
  #reference(sentence: string, at: number): string | undefined {
    if (this.#references.size === 0) return undefined;
    const [whole, preposition = '', cue = ''] =
      REFERENCE.exec(sentence.slice(at, at + LONGEST_REFERENCE)) ?? [];
    return this.#references.has(preposition) && this.#cues.has(cue) ? whole : undefined;
  }
}
