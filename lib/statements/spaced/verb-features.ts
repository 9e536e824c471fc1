import type { Range } from '../../text/range.ts';
import type { Attribution, Order, SentenceReading } from './attribution.ts';
import { length, span, step } from './buckets.ts';
import { countWords, type Item, type Quoted, type Somebody, type Word } from './items.ts';
import type { PlainSubjects } from './plain-subjects.ts';
import type { Subject } from './subject.ts';

/** Languages that write a subject with every verb. */
const WRITES_SUBJECTS: ReadonlySet<string> = new Set(['de', 'en', 'fr']);

/** Describes the readings of a sentence's verbs for the judge. */
export class VerbFeatures {
  readonly #reading: SentenceReading;
  readonly #plain: PlainSubjects;

  constructor(reading: SentenceReading, plain: PlainSubjects) {
    this.#reading = reading;
    this.#plain = plain;
  }

  /** What opens the sentence: a clause (“When …,”), a phrase (“In Parliament, …”), neither. */
  opener(): string {
    const [first] = this.#reading.items;
    if (first?.type !== 'word') return first?.type ?? 'none';
    return first.subordinator ? 'clause' : first.preposition ? 'phrase' : 'word';
  }

  /** How many words stand between an attribution and the next comma or the end. */
  toComma(last: number, end: number): string {
    for (let i = last + 1; i < this.#reading.items.length; i += 1) {
      const item = this.#reading.items[i];
      if (item && /[,،]/u.test(this.#reading.subjects.gap(i)))
        return `${span(i - last - 1)} comma ${item.type === 'word' && item.subordinator ? 'who' : 'other'}`;
    }
    return span(countWords(this.#reading.text, { start: this.#reading.items[last]?.end ?? end, end }));
  }

  /** A reading with its features; the first that is given tells how its words are opened or closed. */
  attribution(
    order: Order,
    i: number,
    cue: Word,
    subject: Subject | undefined,
    clause: Range,
    content: Range,
    features: readonly string[],
  ): Attribution {
    const kind = subject?.somebody.kind ?? 'none';
    const mood = this.#moodOf(content, clause);
    const told = { start: content.start, end: clause.start };
    const subjunctive =
      !/^(?:clause|phrase)$/u.test(this.opener()) && this.#moodOf(told, clause) === 'reported';
    const quotations = this.#reading.items.filter(
      (item): item is Quoted =>
        item.type === 'quoted' && item.start < content.end && content.start < item.end,
    );
    const spoken = quotations.some((q) => q.speech) ? 'speech' : quotations.length > 0 ? 'term' : 'plain';
    const previous = this.#reading.items[i - 1];
    const next = this.#reading.items[i + 1];
    const opener = features[0] ?? order;
    const shared = order === 'VC' && i > 0 ? this.#sharedBefore(i) : undefined;
    return {
      order,
      subject: subject?.somebody ?? null,
      ...(shared ? { shared } : {}),
      ...(order === 'VC' && !shared && this.#hasUnknownSubject(i) ? { unknown: true } : {}),
      cue: { start: cue.start, end: cue.end },
      clause,
      content,
      ...(subjunctive ? { subjunctive } : {}),
      features: [
        order,
        ...(order === 'VC' ? [`VC shared ${shared?.kind ?? 'none'}`] : []),
        ...features,
        `${this.#reading.language} ${opener}`,
        cue.cue ? `cue=${cue.lower}` : `${this.#reading.language} unknown …${cue.lower.slice(-2)}`,
        `${opener} ${cue.cue ? 'cue' : 'unknown'}`,
        `${opener} ${spoken}`,
        `${order} ${mood}`,
        `${opener} ${mood}`,
        ...(this.#isNegated(i) ? [`${order} negated`, `${opener} negated`] : []),
        `${order} by ${kind}`,
        ...(cue.cue ? [`cue=${cue.lower} ${opener}`] : []),
        `words ${length(countWords(this.#reading.text, content))}`,
        ...(subject ? [`${order} tail ${step(subject.tail)}`, `${order} lead ${step(subject.lead)}`] : []),
        ...(subject?.apposition ? [`${order} apposition`] : []),
        ...(subject?.plain ? [`${order} plain ${kind}`, `${opener} plain ${kind}`] : []),
        ...(previous?.type === 'word' ? featuresBefore(previous) : []),
        ...(next?.type === 'word' ? featuresAfter(next) : [`next ${next?.type ?? 'end'}`]),
        `${order} next ${kindOfItem(next)}`,
        ...(cue.cue ? [`cue=${cue.lower} next ${kindOfItem(next)}`] : []),
        ...(cue.addresses ? [`${order} addresses next ${kindOfItem(next)}`] : []),
        `${order} by ${kind} then ${kindOfItem(next)}`,
      ],
    };
  }

  /** Whose verb a second one is. */
  #sharedBefore(i: number): Somebody | undefined {
    return (this.#reading.subjects.first(0, i) ?? this.#plain.opening(i))?.somebody;
  }

  /** Whether something stands before a verb whose subject nobody found, in a language that leaves no subject out. */
  #hasUnknownSubject(i: number): boolean {
    const { language } = this.#reading;
    if (!WRITES_SUBJECTS.has(language) || i <= 1 || this.leadOf(i) === 'and') return false;
    // Et | d’ | ajouter : “…”.
    const [opener, verb] = [this.#reading.items[i - 2], this.#reading.items[i]];
    return !(verb?.type === 'word' && verb.participle && opener?.type === 'word' && opener.coordinator);
  }

  /** Whether a verb form of reported speech stands in a range and in no other. */
  #moodOf({ start, end }: Range, clause: Range): string {
    const has = this.#reading.items.some(
      (item) =>
        item.type === 'word' &&
        item.reported &&
        item.start >= start &&
        item.end <= end &&
        !(item.start >= clause.start && item.end <= clause.end),
    );
    return has ? 'reported' : 'plain';
  }

  /** Whether a word right before or behind a verb says that it was not done: hat nicht | reagiert. */
  #isNegated(i: number): boolean {
    return [i - 2, i - 1, i + 1].some((at) => {
      const item = this.#reading.items[at];
      return item?.type === 'word' && item.negates;
    });
  }

  /** What follows an item, as far as that tells what it is to it. */
  kindBehind(i: number): string {
    return kindOfItem(this.#reading.items[i + 1]);
  }

  /** The mark before a place: what parts it from the clause before. */
  markBefore(at: number): string {
    const [mark = ''] =
      /[,،;:—–“”"«»]?(?<!\s)\s*$/u.exec(
        this.#reading.text.slice(Math.max(this.#reading.sentence.start, at - 3), at),
      ) ?? [];
    return /[,،]/u.test(mark) ? 'comma' : mark.trim() === '' ? 'none' : 'mark';
  }

  /** What a verb without a subject stands behind. */
  leadOf(i: number): string {
    if (i === 0) return 'start';
    const before = this.#reading.items[i - 1];
    const gap = this.#reading.subjects.gap(i);
    if (before?.type === 'word' && before.coordinator) return 'and';
    if (/[,،]/u.test(gap)) return 'comma';
    return /[.;:!?“”"«»—–]/u.test(gap) ? 'mark' : 'none';
  }
}

/** What an item is, as far as the words before it tell what it is to them. */
function kindOfItem(item: Item | undefined): string {
  if (!item) return 'end';
  if (item.type === 'somebody') return item.kind === 'pronoun' ? 'pronoun' : 'somebody';
  if (item.type !== 'word') return item.type;
  if (item.complementiser) return 'that';
  if (item.preposition) return 'preposition';
  if (item.definite || item.indefinite) return 'article';
  if (item.day) return 'day';
  return item.participle ? 'participle' : 'word';
}

function featuresBefore(word: Word): string[] {
  if (word.common) return [`previous=${word.lower}`, ...kindOf(word, 'after')];
  return kindOf(word, 'after');
}

function featuresAfter(word: Word): string[] {
  return word.common ? [`next=${word.lower}`, ...kindOf(word, 'before')] : kindOf(word, 'before');
}

function kindOf(word: Word, where: 'after' | 'before'): string[] {
  if (word.preposition) return [`${where} a preposition`];
  if (word.coordinator) return [`${where} and`];
  if (word.subordinator) return [`${where} a subordinator`];
  if (word.definite) return [`${where} a determiner`];
  return [];
}
