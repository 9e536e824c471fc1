import type { Range } from '../../text/range.ts';
import { trimRange } from '../../text/range.ts';
import { countWords, type Item, type Quoted, type Somebody, type Word } from './items.ts';
import { type Subject, SubjectFinder } from './subjects.ts';

/**
 * The order of speaker, cue and words, each letter one of them: S the speaker, V the cue, C the words. `source` is
 * according to S; `colon` S: C without a cue; `incise` an attribution inside the quotation marks.
 */
export type Order = 'SVC' | 'CSV' | 'CVS' | 'VSC' | 'VC' | 'CV' | 'source' | 'colon' | 'incise';

/** A reading of a sentence: somebody said some of its words. */
export interface Attribution {
  order: Order;
  /** Null: who speaks already. */
  subject: Somebody | null;
  /** The subject of the clause before, which a verb after “and” shares. */
  shared?: Somebody;
  cue: Range | undefined;
  /** Subject and cue together, and what else is no reported word. */
  clause: Range;
  /** From the first reported word to the last; the clause may stand in it. */
  content: Range;
  /** What is seen of it, each worth its weight. */
  features: string[];
}

/** Words between a cue and what opens the reported words. */
const REACH_OPENER = 8;
/** Fewest words that are reported. */
const FEWEST = 2;
/** Words between a mark and the cue behind it. */
const MOST_AUXILIARIES = 3;
const MARKS = '“”"«»„‘’‚,.:;—–- ،؛';

interface Opening {
  /** Where the reported words begin, and behind what. */
  at: number;
  by: 'that' | 'colon' | 'quote' | 'comma' | 'bare';
  /** Items between. */
  skipped: number;
}

/** Every attribution that a sentence may hold, to be judged. */
export class AttributionFinder {
  readonly #text: string;
  readonly #sentence: Range;
  readonly #items: readonly Item[];
  readonly #subjects: SubjectFinder;
  readonly #commaOpens: boolean;
  readonly #language: string;

  constructor(
    text: string,
    sentence: Range,
    items: readonly Item[],
    options: { language: string; commaOpens: boolean },
  ) {
    this.#text = text;
    this.#sentence = sentence;
    this.#items = items;
    this.#subjects = new SubjectFinder(text, items);
    this.#commaOpens = options.commaOpens;
    this.#language = options.language;
  }

  find(): Attribution[] {
    const found: Attribution[] = [];
    for (const [i, item] of this.#items.entries()) {
      if (item.type === 'source') found.push(...this.#source(i));
      else if (item.type === 'word' && this.#mayReport(i, item)) found.push(...this.#verb(i, item));
    }
    found.push(...this.#colons());
    return found.filter(
      ({ content }) => countWords(this.#text, content) >= FEWEST || this.#quotedAt(content),
    );
  }

  #quotedAt(content: Range): boolean {
    return this.#items.some(
      (item) => item.type === 'quoted' && item.start <= content.start && content.end <= item.end,
    );
  }

  /** A cue, or a word in the place of one: beside a quotation or before a complementiser, with somebody beside it. */
  #mayReport(i: number, item: Word): boolean {
    if (item.cue) return true;
    if (
      item.complementiser ||
      item.preposition ||
      item.subordinator ||
      item.coordinator ||
      item.lower.length < 3
    )
      return false;
    const [before, after] = [this.#items[i - 1], this.#items[i + 1]];
    const somebody =
      before?.type === 'somebody' ||
      after?.type === 'somebody' ||
      (this.#items[i + 2]?.type === 'somebody' && after?.type === 'word');
    if (!somebody) return false;
    const quoteBefore = before?.type === 'quoted' && before.speech;
    const quoteAfter = after?.type === 'quoted' && after.speech;
    const nearQuote = this.#items[i - 2]?.type === 'quoted' || quoteBefore || quoteAfter;
    const that = this.#opening(i, 4).by;
    return nearQuote || that === 'that' || that === 'colon' || that === 'quote';
  }

  #verb(i: number, cue: Word): Attribution[] {
    const found: Attribution[] = [];
    const before = this.#subjects.before(i);
    const behind = this.#subjects.behind(i);
    if (cue.inverted) {
      const subject: Somebody = {
        type: 'somebody',
        kind: 'pronoun',
        head: cue.lower,
        definite: true,
        start: cue.start,
        end: cue.end,
      };
      const self: Subject = {
        somebody: subject,
        index: i,
        last: i,
        from: cue.start,
        tail: 0,
        lead: 0,
        apposition: false,
      };
      found.push(...this.#contentBefore('CVS', i, cue, self, i));
      return found;
    }
    const plain = before
      ? undefined
      : (this.#subjects.plainWithAside(i) ?? (behind ? undefined : this.#subjects.plainBeside(i)));
    if (plain && plain.last < i) {
      found.push(
        ...this.#contentAfter('SVC', i, cue, plain, i),
        ...this.#contentBefore('CSV', i, cue, plain, i),
      );
    } else if (plain) {
      found.push(...this.#contentBefore('CVS', i, cue, plain, plain.last));
    }
    if (before) {
      found.push(...this.#contentAfter('SVC', i, cue, before, i));
      found.push(...this.#contentBefore('CSV', i, cue, before, i));
    }
    if (!before && !behind && !plain && cue.cue)
      found.push(...this.#contentBefore('CV', i, cue, undefined, i));
    if (behind && !(before && before.tail === 0 && !before.apposition)) {
      found.push(...this.#contentBefore('CVS', i, cue, behind, Math.max(i, behind.last)));
      found.push(...this.#contentAfter('VSC', i, cue, behind, Math.max(i, behind.last)));
    }
    if (!before && !(plain && plain.last < i) && cue.cue)
      found.push(...this.#contentAfter('VC', i, cue, undefined, i));
    return found;
  }

  /** Reported words behind a cue and its subject. */
  #contentAfter(
    order: 'SVC' | 'VSC' | 'VC',
    i: number,
    cue: Word,
    subject: Subject | undefined,
    last: number,
  ): Attribution[] {
    const opening = this.#opening(last, REACH_OPENER);
    const content = trimRange(this.#text, { start: opening.at, end: this.#sentence.end }, MARKS);
    if (content.start >= content.end) return [];
    const from = subject ? Math.min(subject.from, cue.start) : cue.start;
    const clause = {
      start: order === 'SVC' ? Math.min(from, subject?.somebody.start ?? from) : cue.start,
      end: opening.at,
    };
    return [
      this.#attribution(order, i, cue, subject, clause, content, [
        `${order}>${opening.by}`,
        `skip ${opening.by} ${step(opening.skipped)}`,
        `${order} behind ${span(countWords(this.#text, { start: this.#sentence.start, end: clause.start }))} ${this.#markBefore(clause.start)}`,
        ...(order === 'VC' ? [`VC lead ${this.#leadOf(i)}`] : []),
      ]),
    ];
  }

  /** Reported words before a clause of subject and cue, and behind it where it interrupts them. */
  #contentBefore(
    order: 'CSV' | 'CVS' | 'CV',
    i: number,
    cue: Word,
    subject: Subject | undefined,
    last: number,
  ): Attribution[] {
    const head = order === 'CSV' && subject ? Math.min(subject.from, subject.somebody.start) : cue.start;
    let index = this.#items.findIndex((item) => item.start >= head);
    // Over auxiliaries and “as”: “…”, a-t-on appris | …, wie X mitteilte.
    for (
      let steps = 0;
      steps < MOST_AUXILIARIES && index > 0 && !/\S/u.test(this.#subjects.gap(index));
      steps += 1
    ) {
      if (this.#items[index - 1]?.type !== 'word') break;
      index -= 1;
    }
    const from = this.#items[index]?.start ?? head;
    const [before, opener] = [this.#items[index - 1], this.#items[index]];
    if (!before) return [];
    const gap = this.#subjects.gap(index);
    const quoted = before.type === 'quoted' && before.speech;
    const mark = quoted
      ? 'quote'
      : /[,،]/u.test(gap)
        ? 'comma'
        : /[—–-]/u.test(gap)
          ? 'dash'
          : /[:;?!…]/u.test(gap)
            ? 'mark'
            : 'none';
    if (mark === 'none') return [];
    const rest = this.#rest(last, quoted);
    const end = rest ? this.#sentence.end : from;
    const content = trimRange(this.#text, { start: this.#contentStart(index, quoted), end }, MARKS);
    if (content.start >= content.end) return [];
    const clause = { start: from, end: rest?.start ?? this.#sentence.end };
    return [
      this.#attribution(order, i, cue, subject, clause, content, [
        `${order}<${mark}`,
        `${order} rest ${rest ? rest.by : 'none'}`,
        `${order} then ${this.#toComma(last, clause.end)}`,
        ...(opener?.type === 'word' && (opener.common || opener.subordinator)
          ? [`${order} opens=${opener.lower}`]
          : []),
      ]),
    ];
  }

  /** Where words before an attribution begin: with the first of its quotations, or the sentence. */
  #contentStart(index: number, quoted: boolean): number {
    if (!quoted) return this.#sentence.start;
    const first = this.#items
      .slice(0, index)
      .find((item): item is Quoted => item.type === 'quoted' && item.speech);
    if (!first) return this.#sentence.start;
    // A clause of its own before the quotation belongs to the narrative or to the words: few words do.
    return countWords(this.#text, { start: this.#sentence.start, end: first.start }) >= 3
      ? this.#sentence.start
      : first.start;
  }

  /** Words that go on behind an interrupting attribution. */
  #rest(last: number, quoted: boolean): { start: number; by: 'quote' | 'comma' | 'dash' } | undefined {
    for (let i = last + 1; i < this.#items.length; i += 1) {
      const item = this.#items[i];
      if (!item) return undefined;
      const gap = this.#subjects.gap(i);
      if (item.type === 'quoted' && item.speech) return { start: item.start, by: 'quote' };
      if (/[—–]/u.test(gap) && i > last + 1) return { start: item.start, by: 'dash' };
      if (/[.:]\s*$/u.test(gap)) return { start: item.start, by: 'dash' };
      if (
        !quoted &&
        /[,،]/u.test(gap) &&
        item.type === 'word' &&
        item.coordinator &&
        this.#items.length - i > 3
      )
        return { start: item.start, by: 'comma' };
    }
    return undefined;
  }

  /** How many words stand between an attribution and the next comma or the end. */
  #toComma(last: number, end: number): string {
    for (let i = last + 1; i < this.#items.length; i += 1) {
      const item = this.#items[i];
      if (item && /[,،]/u.test(this.#subjects.gap(i)))
        return `${span(i - last - 1)} comma ${item.type === 'word' && item.subordinator ? 'who' : 'other'}`;
    }
    return span(countWords(this.#text, { start: this.#items[last]?.end ?? end, end }));
  }

  #attribution(
    order: Order,
    i: number,
    cue: Word,
    subject: Subject | undefined,
    clause: Range,
    content: Range,
    features: readonly string[],
  ): Attribution {
    const kind = subject?.somebody.kind ?? 'none';
    const quotations = this.#items.filter(
      (item): item is Quoted =>
        item.type === 'quoted' && item.start < content.end && content.start < item.end,
    );
    const spoken = quotations.some((q) => q.speech) ? 'speech' : quotations.length > 0 ? 'term' : 'plain';
    const previous = this.#items[i - 1];
    const next = this.#items[i + 1];
    const opener = features[0] ?? order;
    const shared = order === 'VC' && i > 0 ? this.#subjects.first(0, i)?.somebody : undefined;
    return {
      order,
      subject: subject?.somebody ?? null,
      ...(shared ? { shared } : {}),
      cue: { start: cue.start, end: cue.end },
      clause,
      content,
      features: [
        order,
        ...(order === 'VC' ? [`VC shared ${shared?.kind ?? 'none'}`] : []),
        ...features,
        `${this.#language} ${opener}`,
        ...(cue.cue ? [`cue=${cue.lower}`] : []),
        `${opener} ${cue.cue ? 'cue' : 'unknown'}`,
        `${opener} ${spoken}`,
        `${order} by ${kind}`,
        `words ${length(countWords(this.#text, content))}`,
        ...(subject ? [`${order} tail ${step(subject.tail)}`, `${order} lead ${step(subject.lead)}`] : []),
        ...(subject?.apposition ? [`${order} apposition`] : []),
        ...(previous?.type === 'word' ? featuresBefore(previous) : []),
        ...(next?.type === 'word' ? featuresAfter(next) : [`next ${next?.type ?? 'end'}`]),
      ],
    };
  }

  /** The mark before a place: what parts it from the clause before. */
  #markBefore(at: number): string {
    const [mark = ''] =
      /[,،;:—–“”"«»]?\s*$/u.exec(this.#text.slice(Math.max(this.#sentence.start, at - 3), at)) ?? [];
    return /[,،]/u.test(mark) ? 'comma' : mark.trim() === '' ? 'none' : 'mark';
  }

  #leadOf(i: number): string {
    if (i === 0) return 'start';
    const before = this.#items[i - 1];
    const gap = this.#subjects.gap(i);
    if (before?.type === 'word' && before.coordinator) return 'and';
    if (/[,،]/u.test(gap)) return 'comma';
    return /[.;:!?“”"«»—–]/u.test(gap) ? 'mark' : 'none';
  }

  /** Where reported words begin behind an item: a complementiser, a colon or a quotation soon after it, else at once. */
  #opening(last: number, reach: number): Opening {
    let comma: Opening | undefined;
    for (let i = last + 1; i <= last + reach && i < this.#items.length; i += 1) {
      const item = this.#items[i];
      if (!item) break;
      const gap = this.#subjects.gap(i);
      const skipped = i - last - 1;
      if (/[:]/u.test(gap)) return { at: item.start, by: 'colon', skipped };
      if (/[;!?—–]\s/u.test(gap)) break;
      if (item.type === 'quoted' && item.speech) return { at: item.start, by: 'quote', skipped };
      if (
        item.type === 'word' &&
        item.complementiser &&
        (!/[,،]/u.test(gap) || this.#commaOpens || skipped > 2)
      )
        return { at: this.#items[i + 1]?.start ?? item.end, by: 'that', skipped };
      if (/[,،]/u.test(gap)) {
        if (this.#commaOpens) comma ??= { at: item.start, by: 'comma', skipped };
        else if (skipped > 0 && comma) break;
      }
      if (item.type === 'word' && item.cue && skipped > 1) break;
    }
    if (comma) return comma;
    const next = this.#items[last + 1];
    return { at: next?.start ?? this.#sentence.end, by: 'bare', skipped: 0 };
  }

  /** According to X, … — at the head of the sentence, its end, or within. */
  #source(i: number): Attribution[] {
    const source = this.#items[i];
    if (source?.type !== 'source') return [];
    const subject = source.behind
      ? this.#subjects.before(i)
      : (this.#subjects.plainBehind(i) ?? this.#subjects.behind(i, true));
    const next = this.#items[i + 1];
    const phrase = this.#text.slice(source.start, source.end).toLowerCase();
    if (!subject && !/\p{L}/u.test(phrase)) return [];
    const from = source.behind && subject ? Math.min(subject.from, source.start) : source.start;
    const lastIndex = source.behind ? i : (subject?.last ?? i);
    const start = this.#items.findIndex((item) => item.start >= from);
    const words = countWords(this.#text, { start: this.#sentence.start, end: from });
    // At the head the words begin behind the comma, or at once.
    let contentStart = this.#items[lastIndex + 1]?.start ?? this.#sentence.end;
    let comma = false;
    for (let k = lastIndex + 1; k < Math.min(this.#items.length, lastIndex + 16); k += 1) {
      const item = this.#items[k];
      if (!item) break;
      const gap = this.#subjects.gap(k);
      if (/[,،:]/u.test(gap)) {
        contentStart = item.start;
        comma = true;
        // An apposition of the source closes with a comma of its own.
        const second = this.#items.findIndex(
          (_, at) => at > k && at < k + 8 && /[,،]/u.test(this.#subjects.gap(at)),
        );
        const inside = this.#items[k];
        if (
          second > 0 &&
          inside?.type === 'word' &&
          (inside.subordinator || inside.preposition) &&
          words === 0
        )
          contentStart = this.#items[second]?.start ?? contentStart;
        break;
      }
    }
    const place =
      words === 0
        ? 'head'
        : contentStart >= this.#sentence.end - 1 ||
            (!comma && /[,،]/u.test(this.#subjects.gap(start)) && this.#items.length - lastIndex < 3)
          ? 'end'
          : 'within';
    const clause = {
      start: from,
      end: place === 'head' ? contentStart : (this.#items[lastIndex]?.end ?? source.end),
    };
    const behind = this.#items[lastIndex + 1];
    const apposed =
      /[,،(—–]/u.test(this.#subjects.gap(lastIndex + 1)) &&
      !(
        behind?.type === 'word' &&
        (behind.preposition || behind.coordinator || behind.lower.startsWith('who'))
      );
    const rest = apposed ? 0 : countWords(this.#text, { start: clause.end, end: this.#sentence.end });
    const content = trimRange(
      this.#text,
      place === 'head'
        ? { start: contentStart, end: this.#sentence.end }
        : { start: this.#sentence.start, end: rest > 3 ? this.#sentence.end : from },
      MARKS,
    );
    if (content.start >= content.end) return [];
    return [
      {
        order: 'source',
        subject: subject?.somebody ?? null,
        cue: { start: source.start, end: source.end },
        clause,
        content,
        features: [
          'source',
          `${this.#language} source ${place}`,
          `source ${place}`,
          `source ${place} ${apposed ? 'apposed' : 'plain'}`,
          `source=${phrase}`,
          `source by ${subject?.somebody.kind ?? 'none'}`,
          `source tail ${subject ? step(subject.tail) : 'none'}`,
          `source ${source.behind ? 'behind' : 'before'} ${next?.type ?? 'end'}`,
          `source rest ${step(rest)}`,
          `words ${length(countWords(this.#text, content))}`,
        ],
      },
    ];
  }

  /** « …, explique X. … » — the attribution stands inside the marks, between commas or dashes. */
  incise(quotation: Range): Attribution[] {
    const found: Attribution[] = [];
    for (const [i, item] of this.#items.entries()) {
      if (item.type !== 'word' || item.common || item.preposition || item.lower.length < 3) continue;
      let index = i;
      const before = this.#subjects.before(i);
      if (before && before.tail === 0 && !before.apposition) index = before.index;
      for (
        let steps = 0;
        steps < MOST_AUXILIARIES && index > 0 && !/\S/u.test(this.#subjects.gap(index));
        steps += 1
      )
        index -= 1;
      const gap = this.#subjects.gap(index);
      if (index === 0 || !/[,،—–?!…]/u.test(gap)) continue;
      const behind = item.inverted ? undefined : this.#subjects.behind(i);
      const subject =
        before?.index === index
          ? before
          : behind && behind.tail <= 3
            ? behind
            : this.#subjects.plainBeside(i);
      if (!item.cue && !(subject?.somebody.member && subject.index === i + 1)) continue;
      const last = Math.max(i, subject?.last ?? i);
      const kind = item.inverted ? 'pronoun' : (subject?.somebody.kind ?? 'none');
      const closing = last + 1 < this.#items.length ? this.#subjects.gap(last + 1) : 'end';
      const somebody: Somebody | null = item.inverted
        ? {
            type: 'somebody',
            kind: 'pronoun',
            head: item.lower,
            definite: true,
            start: item.start,
            end: item.end,
          }
        : (subject?.somebody ?? null);
      found.push({
        order: 'incise',
        subject: somebody,
        cue: { start: item.start, end: item.end },
        clause: { start: this.#items[index]?.start ?? item.start, end: this.#items[last]?.end ?? item.end },
        content: trimRange(this.#text, quotation, MARKS),
        features: [
          'incise',
          `incise ${item.cue ? 'cue' : 'unknown'}`,
          `${this.#language} incise`,
          `incise by ${kind}`,
          `incise ${/[—–]/u.test(gap) ? 'dash' : 'comma'} ${/[—–]/u.test(closing) ? 'dash' : /[,،.]/u.test(closing) ? 'comma' : closing === 'end' ? 'end' : 'none'}`,
          ...(subject ? [`incise tail ${step(subject.tail)}`] : []),
        ],
      });
    }
    return found;
  }

  /** X is worried: … — no cue, the colon itself. */
  #colons(): Attribution[] {
    for (let i = 1; i < this.#items.length; i += 1) {
      const [before, item] = [this.#items[i - 1], this.#items[i]];
      if (!item || !/:\s/u.test(this.#subjects.gap(i))) continue;
      if (before?.type === 'word' && before.cue) return [];
      const subject = this.#subjects.first(0, i);
      const content = trimRange(this.#text, { start: item.start, end: this.#sentence.end }, MARKS);
      if (content.start >= content.end) return [];
      const quoted = item.type === 'quoted' && item.speech ? 'quote' : 'plain';
      const words = countWords(this.#text, { start: this.#sentence.start, end: item.start });
      const cued = this.#items.slice(0, i).some((it) => it.type === 'word' && it.cue);
      return [
        {
          order: 'colon',
          subject: subject?.somebody ?? null,
          cue: undefined,
          clause: { start: this.#sentence.start, end: item.start },
          content,
          features: [
            'colon',
            `${this.#language} colon ${quoted}`,
            `colon ${quoted}`,
            `colon by ${subject?.somebody.kind ?? 'none'}`,
            `colon by ${subject?.somebody.kind ?? 'none'} ${quoted}`,
            `colon words ${length(words)} ${quoted}`,
            `colon lead ${subject ? step(subject.lead) : 'none'}`,
            `colon ${cued ? 'cued' : 'uncued'}`,
            `words ${length(countWords(this.#text, content))}`,
          ],
        },
      ];
    }
    return [];
  }
}

const step = (n: number): string => (n < 3 ? String(n) : n < 5 ? '3-4' : '5+');
const span = (n: number): string => (n === 0 ? '0' : n < 4 ? '1-3' : n < 9 ? '4-8' : '9+');
const length = (n: number): string => (n < 4 ? '1-3' : n < 7 ? '4-6' : n < 12 ? '7-11' : '12+');

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
