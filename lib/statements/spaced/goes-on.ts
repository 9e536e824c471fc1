import type { LanguageData } from '../../languages/language.ts';
import type { Range } from '../../text/range.ts';
import type { Report } from '../context.ts';
import { countWords, type Item } from './items.ts';

/** A sentence without an attribution, behind one whose words somebody reports. */
export interface Follower {
  text: string;
  sentence: Range;
  items: readonly Item[];
  /** The report before it, and how many sentences that has taken in already. */
  running: Report;
  taken: number;
  /** Who speaks in the paragraph's next attribution: the same, another, nobody; `back` where the report stands behind the sentence. */
  next: 'same' | 'other' | 'none' | 'back';
  /** Whether it stands in somebody's turn of a dialogue. */
  turn: boolean;
}

/** Sees whether reported words go on over a sentence: by its mood, its subject and what comes next. */
export class FollowerReader {
  readonly #language: string;
  readonly #reported: ReadonlySet<string>;
  readonly #narrative: ReadonlySet<string>;

  constructor(language: LanguageData) {
    this.#language = language.code;
    this.#reported = new Set(language.speech.clause?.reported);
    this.#narrative = new Set(language.speech.narrative);
  }

  features({ text, sentence, items, running, taken, next, turn }: Follower): string[] {
    const words = items.filter((item) => item.type === 'word');
    const mood = words.some(({ lower }) => this.#reported.has(lower)) ? 'reported' : 'plain';
    const [first] = items;
    const opener = first?.type === 'word' ? (first.common ? first.lower : 'word') : (first?.type ?? 'none');
    const named = items.slice(0, 4).find((item) => item.type === 'somebody');
    const subject = named?.type === 'somebody' ? named.kind : 'none';
    const other = named?.type === 'somebody' && named.member && named.member.name !== running.speaker;
    const who = other ? `another ${subject}` : subject;
    const quoted = items.some((item) => item.type === 'quoted') ? 'quoted' : 'unquoted';
    const length = countWords(text, sentence);
    return [
      'on',
      `on ${running.kind}`,
      `on ${this.#language} ${running.kind}`,
      `on ${this.#language} ${mood}`,
      `on next ${next} ${mood}`,
      `on ${this.#language} next ${next}`,
      `on ${mood} ${running.kind}`,
      `on next ${next}`,
      `on next ${next} ${running.kind}`,
      `on taken ${Math.min(3, taken)}`,
      `on subject ${subject}`,
      `on subject ${subject} ${running.kind}`,
      `on ${mood} by ${who}`,
      `on ${mood} by ${who} ${running.kind}`,
      `on next ${next} by ${who} ${mood}`,
      `on opens=${opener}`,
      `on ${quoted}`,
      `on words ${length < 6 ? '1-5' : length < 12 ? '6-11' : length < 25 ? '12-24' : '25+'}`,
      ...(turn ? ['on turn'] : []),
      ...(words[0] && this.#narrative.has(words[0].lower) ? ['on narrative'] : []),
      ...(/[?!]$/u.test(text.slice(sentence.start, sentence.end)) ? ['on exclaimed'] : []),
      ...(/\d/u.test(text.slice(sentence.start, sentence.end)) ? ['on digits'] : []),
    ];
  }
}
