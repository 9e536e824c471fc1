import { Lexicon } from '../../text/lexicon.ts';
import type { Range } from '../../text/range.ts';
import type { SpeechContext } from '../context.ts';
import { type Item, lowerInPlace, type Somebody } from './items.ts';
import { SubjectFinder } from './subjects.ts';

/** Longest sentence, in items, that only says who said what stands before it. */
const LONGEST = 32;

/** Tells sentences that say who said the ones before: “Das sagte X”, “C’est ce qu’a annoncé X”, «Об этом сообщил X». */
export class BackReferences {
  readonly #text: string;
  readonly #openings: Lexicon;

  constructor({ text, language }: SpeechContext) {
    this.#text = text;
    this.#openings = new Lexicon(language.speech.clause?.backReferences ?? [], { wholeWords: true });
  }

  /** Whether a sentence opens like one. */
  opens({ start, end }: Range): boolean {
    return this.#opening(this.#text.slice(start, end)) !== undefined;
  }

  /** Who said what stands before a sentence; null where it doesn't tell, undefined where it says something else. */
  speaker(sentence: Range, items: readonly Item[]): Somebody | null | undefined {
    if (items.length > LONGEST) return undefined;
    const text = this.#text.slice(sentence.start, sentence.end);
    const opening = this.#opening(text);
    if (opening === undefined || text.includes(':')) return undefined;
    const from = sentence.start + opening.length;
    const says = items.some(
      (item) =>
        (item.type === 'quoted' && item.speech) ||
        (item.type === 'word' && item.complementiser && item.start > from),
    );
    const cue = items.findIndex((item) => item.type === 'source' || (item.type === 'word' && item.cue));
    if (says || cue < 0) return undefined;
    const subjects = new SubjectFinder(this.#text, items);
    const found = subjects.behind(cue, true) ?? subjects.before(cue);
    return found?.somebody ?? items.findLast((item): item is Somebody => item.type === 'somebody') ?? null;
  }

  #opening(sentence: string): string | undefined {
    return this.#openings.startingAt(lowerInPlace(sentence), 0);
  }
}
