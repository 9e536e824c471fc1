import { bestLabels, Chain, Posterior } from './chain.ts';
import type { LanguageData } from '../languages/language.ts';
import { characterTokens, firstCharacter } from './characters.ts';
import { Lists } from './lexicon.ts';
import { isLater, KINDS, type NameMention, OUTSIDE } from './mention.ts';
import type { Model } from './model.ts';
import { Network, REACH } from './network.ts';
import type { Tokens } from './tokens.ts';
import { firstWord, wordTokens } from './words.ts';

/** Most UTF-16 code units of a text that are read. */
export const MOST_TEXT = 50_000;

/** Most code units of the lines whose names are remembered. */
const REMEMBERED = 200_000;

/** Finds the names of one language. A line read before is not read again. */
export class Tagger {
  private readonly network: Network;
  private readonly chain: Chain;
  private readonly tokens: (text: string) => Tokens;
  private readonly remembered = new Map<string, readonly NameMention[]>();
  private rememberedLength = 0;

  /** @param words of the language: its lists help */
  constructor(
    private readonly model: Model,
    private readonly words: LanguageData,
  ) {
    this.network = new Network(model);
    this.chain = new Chain(model);
    if (model.vocabulary.size > 0) {
      const lists = new Lists(words, firstCharacter);
      this.tokens = (text) => characterTokens(text, model.vocabulary, lists);
    } else {
      const lists = new Lists(words, firstWord);
      const { meanings } = model;
      this.tokens = (text) => wordTokens(text, lists, (word) => meanings?.rows(word) ?? []);
    }
  }

  /**
   * The names in a text, in order, none overlapping another. Text beyond MOST_TEXT is not read.
   * @param set a training set whose guidelines to follow instead of the language's own
   */
  tag(text: string, set?: string): NameMention[] {
    const found = this.model.sets.findIndex((of) =>
      set === undefined ? of.language === this.words.code : of.name === set,
    );
    const guidelines = Math.max(0, found);
    const mentions: NameMention[] = [];
    let start = 0;
    for (const line of text.slice(0, MOST_TEXT).split('\n')) {
      for (const mention of this.line(line, guidelines))
        mentions.push({ ...mention, start: mention.start + start, end: mention.end + start });
      start += line.length + 1;
    }
    return mentions;
  }

  private line(line: string, set: number): readonly NameMention[] {
    const key = `${set} ${line}`;
    let found = this.remembered.get(key);
    if (!found) {
      found = this.read(line, set);
      if (this.rememberedLength > REMEMBERED) this.forget();
      this.remembered.set(key, found);
      this.rememberedLength += line.length;
    }
    return found;
  }

  private forget(): void {
    this.remembered.clear();
    this.rememberedLength = 0;
  }

  private read(line: string, set: number): NameMention[] {
    const tokens = this.tokens(line);
    const mentions: NameMention[] = [];
    for (let from = 0; from < tokens.starts.length; from += REACH) {
      const to = Math.min(from + REACH, tokens.starts.length);
      const scores = this.network.read(tokens, from, to, set);
      mentions.push(...this.names(tokens, from, to, scores));
    }
    return mentions;
  }

  private names(tokens: Tokens, from: number, to: number, scores: Float64Array): NameMention[] {
    const { stride } = this.network;
    const labels = bestLabels(this.chain, scores, stride, to - from);
    if (labels.every((label) => label === OUTSIDE)) return [];
    const posterior = new Posterior(this.chain, scores, stride, to - from);
    const mentions: NameMention[] = [];
    for (let t = 0; t < labels.length; t++) {
      const label = labels[t] ?? OUTSIDE;
      const kind = KINDS[(label - 1) / 2];
      if (label === OUTSIDE || kind === undefined) continue;
      let end = t + 1;
      while (isLater(labels[end] ?? OUTSIDE)) end++;
      mentions.push({
        start: tokens.starts[from + t] ?? 0,
        end: tokens.ends[from + end - 1] ?? 0,
        kind,
        score: posterior.ofName(t, end, label),
      });
      t = end - 1;
    }
    return mentions;
  }
}
