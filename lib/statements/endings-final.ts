import type { ParticleWords } from '../languages/particle-words.ts';
import type { SpeechWords } from '../languages/language.ts';
import { FinalAnnounced } from './announced-final.ts';
import { isWordCharacter, Lexicon } from '../text/lexicon.ts';
import type { Quotation } from '../text/quotes.ts';
import { overlaps, type Range } from '../text/range.ts';

/**
 * A place where reported words may end (…と述べた), a quotation that nothing closes, a source (…によると、…), or an object
 * that tells what is announced (…の発売を発表した).
 */
export interface Ending extends Range {
  type: 'end' | 'quote' | 'source' | 'object';
  /** The particle, or the words behind a source. */
  word: string;
  /** The quotation that ends there. */
  quotation?: Quotation;
  cue?: Range;
}

/** Code units between the particle and its cue. */
const REACH_CUE = 24;
const SHORTEST_QUOTATION = 2;
/** Longest name in marks. */
const LONGEST_NAME = 8;
/** Endings of a sentence that are looked at: no news has more in one. */
const MOST_ENDINGS = 60;
const MOST_CLOSINGS = 300;
/** Letters whose word と only ends: こ|と, ずっ|と, 淡々|と. */
const NO_PARTICLE = /[こっ々]/u;
/** Longest clause, in code units, that may report though no cue is known in it: と読む. */
const SHORT_CLAUSE = 12;

/** Finds every place of a sentence where reported words may end, in a language whose verb comes last. */
export class FinalEndings {
  readonly #text: string;
  readonly #particles: ParticleWords;
  readonly #cues: Lexicon;
  readonly #notCues: Lexicon;
  readonly #quoting: Lexicon;
  readonly #quotingAfter: Lexicon;
  readonly #sources: Lexicon;
  readonly #announced: FinalAnnounced;
  readonly #parted: boolean;

  /** @param parted whether spaces part the words */
  constructor(text: string, words: SpeechWords, particles: ParticleWords, parted: boolean) {
    this.#text = text;
    this.#parted = parted;
    this.#particles = particles;
    this.#cues = new Lexicon(words.cues);
    this.#notCues = new Lexicon(words.notCues);
    this.#quoting = new Lexicon(particles.quoting);
    this.#quotingAfter = new Lexicon(particles.quotingAfter);
    this.#sources = new Lexicon(words.sourceAfter);
    this.#announced = new FinalAnnounced(text, particles);
  }

  /** In order of their place. */
  of(sentence: Range, quotations: readonly Quotation[]): Ending[] {
    const outside = (range: Range): boolean => !quotations.some((q) => overlaps(q, range));
    const blocked = [...this.#notCues.matches(this.#text, sentence.start, sentence.end)];
    const cues = [...this.#cues.matches(this.#text, sentence.start, sentence.end)].filter(
      (cue) => outside(cue) && !blocked.some((b) => overlaps(b, cue)),
    );
    const closings = [...this.#closings(sentence)]
      .slice(0, MOST_CLOSINGS)
      .filter((closing) => outside(closing) && !blocked.some((b) => overlaps(b, closing)));
    const endings = closings.flatMap((closing, i) =>
      this.#ending(closing, closings[i + 1]?.start ?? sentence.end, { cues, quotations, sentence }),
    );
    const taken = new Set(endings.map(({ cue }) => cue?.start));
    const announced = this.#announced.of(cues.filter(({ start }) => !taken.has(start)));
    const closed = new Set(endings.map(({ quotation }) => quotation));
    const bare = quotations
      .filter(
        (q) =>
          !closed.has(q) &&
          !announced.some(({ start }) => start === q.end) &&
          q.inner.end - q.inner.start >= SHORTEST_QUOTATION &&
          !this.#isName(q),
      )
      .map((quotation) => ({
        type: 'quote' as const,
        start: quotation.end,
        end: quotation.end,
        word: '',
        quotation,
      }));
    const sources = [...this.#sources.matches(this.#text, sentence.start, sentence.end)]
      .filter(outside)
      .map(({ start, end, word }) => ({ type: 'source' as const, start, end, word }));
    return [...endings, ...bare, ...sources, ...announced]
      .toSorted((a, b) => a.start - b.start)
      .slice(0, MOST_ENDINGS);
  }

  /** Whether a quotation is but what somebody is called, as a subject or object: '알사바'|는, 「凪」|を. */
  #isName({ inner, end }: Quotation): boolean {
    const { topic, subject, objects } = this.#particles;
    return (
      inner.end - inner.start <= LONGEST_NAME &&
      !/[。.?!？！]/u.test(this.#text.slice(inner.start, inner.end)) &&
      [...topic, ...subject, ...objects].some(
        (particle) =>
          this.#text.startsWith(particle, end) &&
          !(this.#parted && isWordCharacter(this.#text[end + particle.length])),
      )
    );
  }

  *#closings({ start, end }: Range): Generator<Range & { word: string }> {
    for (let at = start; at < end; at += 1) {
      const word = this.#quoting.startingAt(this.#text, at) ?? this.#after(at);
      if (word === undefined || at === start) continue;
      if (word.startsWith('と') && NO_PARTICLE.test(this.#text[at - 1] ?? '')) continue;
      // 공개하라|고: the first letter is the verb's.
      const own =
        word.startsWith('라') && this.#particles.imperatives.includes(this.#text[at - 1] ?? ' ') ? 1 : 0;
      yield { start: at + own, end: at + word.length, word: word.slice(own) };
      at += word.length - 1;
    }
  }

  /** A word that closes only behind certain letters, and ends its word where words are parted. */
  #after(at: number): string | undefined {
    const word = this.#quotingAfter.startingAt(this.#text, at);
    if (word === undefined || !this.#particles.quotingLetters.includes(this.#text[at - 1] ?? ' '))
      return undefined;
    return this.#parted && isWordCharacter(this.#text[at + word.length]) ? undefined : word;
  }

  /** A cue belongs to the closing word right before it; `next` is where the following one stands. */
  #ending(
    closing: Range & { word: string },
    next: number,
    around: { cues: readonly Range[]; quotations: readonly Quotation[]; sentence: Range },
  ): Ending[] {
    const { start, end } = closing;
    const quotation = around.quotations.find((q) => start >= q.end && start - q.end <= 1);
    const clause = this.#text
      .slice(end, Math.min(around.sentence.end, end + SHORT_CLAUSE + 1))
      .search(/[、。,.]|$/u);
    const cue = around.cues.find((c) => c.start >= start && c.start - end <= REACH_CUE && c.start <= next);
    if (!quotation && !cue && clause > SHORT_CLAUSE) return [];
    const cued = cue && !this.#text.slice(end, cue.start).includes('。');
    return [{ type: 'end', ...closing, ...(quotation ? { quotation } : {}), ...(cued ? { cue } : {}) }];
  }
}
