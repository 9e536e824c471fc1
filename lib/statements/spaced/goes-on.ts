import type { LanguageData } from '../../languages/language.ts';
import type { Range } from '../../text/range.ts';
import type { Report } from '../context.ts';
import { countWords, gapBefore, type Item, type Somebody } from './items.ts';
import type { JudgedSentence } from './judged-sentence.ts';
import { SURE_ALONE } from './sure.ts';

/** Items of a sentence in which its subject stands. */
const OPENING = 4;

/** A sentence without an attribution, behind one whose words somebody reports. */
export interface Follower {
  text: string;
  sentence: Range;
  items: readonly Item[];
  /** The items of the sentence beside it, which is reported. */
  beside: readonly Item[];
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
  readonly #oneself: ReadonlySet<string>;
  readonly #narrative: ReadonlySet<string>;

  /** Whether verbs have forms that nothing but reported speech has. */
  readonly #hasMood: boolean;

  constructor(language: LanguageData) {
    this.#hasMood = language.speech.clause?.indirect !== undefined;
    this.#language = language.code;
    this.#oneself = new Set(language.speech.clause?.oneself);
    this.#narrative = new Set(language.speech.narrative);
  }

  /** Whether the mood of a sentence's own verb tells that somebody else said it: Er habe … */
  isIndirect(text: string, items: readonly Item[]): boolean {
    const verb = items.findIndex((item) => item.type === 'word' && item.indirect);
    if (verb < 1 || items.some((item) => item.type === 'word' && this.#oneself.has(item.lower))) return false;
    return items.slice(0, verb + 1).every((item, i) => {
      const opens = item.type === 'word' && (item.subordinator || item.complementiser);
      return !opens && !/[,;:–—]/u.test(gapBefore(text, items, i));
    });
  }

  /** Whether its mood alone tells that a sentence is reported with those beside it; before them, that of its own verb. */
  isSurely({ text, items, next }: Follower): boolean {
    if (!this.#hasMood) return false;
    return next === 'back' ? this.isIndirect(text, items) : moodOf(items) === 'reported';
  }

  /** Whether a sentence before says all that its speaker says, and this one is told in no mood of reported speech. */
  isBehindWhole(items: readonly Item[], before: JudgedSentence | undefined): boolean {
    return before?.judged.at(-1)?.sure === SURE_ALONE && moodOf(items) === 'plain';
  }

  /** Whether a sentence behind a quotation opens with somebody else, in no mood of reported speech. */
  tellsOfAnother(items: readonly Item[], { kind, speaker }: Report): boolean {
    const other = items
      .slice(0, OPENING)
      .find((item): item is Somebody => item.type === 'somebody' && item.kind === 'person');
    return (
      kind !== 'indirect' &&
      other?.member !== undefined &&
      other.member.name !== speaker &&
      moodOf(items) === 'plain'
    );
  }

  features({ text, sentence, items, beside, running, taken, next, turn }: Follower): string[] {
    const firstWord = items.find((item) => item.type === 'word');
    const mood = moodOf(items);
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
      `on ${mood} beside ${moodOf(beside)}`,
      `on ${this.#language} ${mood} beside ${moodOf(beside)}`,
      `on ${mood} beside ${moodOf(beside)} ${running.kind}`,
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
      ...(firstWord && this.#narrative.has(firstWord.lower) ? ['on narrative'] : []),
      ...(/[?!]$/u.test(text.slice(sentence.start, sentence.end)) ? ['on exclaimed'] : []),
      ...(/\d/u.test(text.slice(sentence.start, sentence.end)) ? ['on digits'] : []),
    ];
  }
}

const moodOf = (items: readonly Item[]): string =>
  items.some((item) => item.type === 'word' && item.reported) ? 'reported' : 'plain';
