import type { Quotation } from '../../text/quotes.ts';
import type { Range } from '../../text/range.ts';
import type { SpeechContext } from '../context.ts';
import type { Judge } from '../scorer.ts';
import { type Attribution, readingOf } from './attribution.ts';
import { findAttributions } from './attributions.ts';
import { inciseAttributions } from './incises.ts';
import { ItemReader } from './item-reader.ts';
import type { Item } from './items.ts';
import { choose, type Judged } from './judge.ts';

/** Reads a sentence as items and judges every attribution that it may hold. */
export class SentenceReader {
  readonly #context: SpeechContext;
  readonly #judge: Judge;
  readonly #items: ItemReader;
  readonly #commaOpens: boolean;

  constructor(context: SpeechContext, judge: Judge) {
    this.#context = context;
    this.#judge = judge;
    this.#items = new ItemReader(context);
    this.#commaOpens = context.language.speech.clause?.commaOpens ?? false;
  }

  /** @param turn whether it opens somebody's turn in a dialogue, whose attribution may stand inside the words */
  read(
    sentence: Range,
    quotations: readonly Quotation[],
    turn = false,
  ): { items: readonly Item[]; judged: readonly Judged[] } {
    const items = this.#items.read(sentence, quotations);
    return { items, judged: choose(this.#attributions(sentence, items, turn), sentence.start, this.#judge) };
  }

  #attributions(sentence: Range, items: readonly Item[], turn: boolean): Attribution[] {
    const { text } = this.#context;
    const options = { language: this.#context.language.code, commaOpens: this.#commaOpens };
    const reading = readingOf(text, sentence, items, options);
    return [
      ...findAttributions(reading),
      ...(turn ? inciseAttributions(reading, sentence) : []),
      ...items.flatMap((item) => {
        if (item.type !== 'quoted' || !item.speech) return [];
        const { start, end } = item.quotation.inner;
        const inner = { start, end: Math.min(end, sentence.end) };
        return inciseAttributions(readingOf(text, inner, this.#items.read(inner, []), options), item);
      }),
    ];
  }
}
