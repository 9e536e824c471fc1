import { trimRange } from '../../text/range.ts';
import { type Attribution, MARKS, type SentenceReading } from './attribution.ts';
import { antecedent } from './antecedents.ts';
import { BodiesWithin } from './bodies-within.ts';
import { length, span, step } from './buckets.ts';
import { citedBehind, relayedBefore } from './cited.ts';
import { countWords, type Word } from './items.ts';
import { isSpeech, Openings } from './openings.ts';
import { bracketedObject, reportedObject } from './reported-objects.ts';
import { isInFront } from './verb-last.ts';
import { PlainSubjects } from './plain-subjects.ts';
import { describes, isProgressive, saysNothing } from './says-nothing.ts';
import { itself, type Subject } from './subject.ts';
import { SURE_ALONE, SURE_BEFORE, SURE_BEHIND, surelySaysBefore, surelySaysBehind } from './sure.ts';
import { VerbFeatures } from './verb-features.ts';
import { hasObject, isAddressed, isTag, opensObject } from './verb-neighbours.ts';
import { WordsBefore } from './words-before.ts';

/** Words between a cue and what opens the reported words. */
const REACH_OPENER = 8;
/** Words between a mark and the cue behind it. */
const MOST_AUXILIARIES = 3;

/** Attributions by a verb: its subject before or behind it, the words before or behind both. */
export class VerbAttributions {
  readonly #reading: SentenceReading;
  readonly #features: VerbFeatures;
  readonly #plain: PlainSubjects;
  readonly #bodies: BodiesWithin;
  readonly #openings: Openings;
  readonly #before: WordsBefore;

  constructor(reading: SentenceReading) {
    this.#reading = reading;
    this.#plain = new PlainSubjects(reading.text, reading.items, reading.language);
    this.#bodies = new BodiesWithin(reading.text, reading.items);
    this.#features = new VerbFeatures(reading, this.#plain);
    this.#openings = new Openings(reading);
    this.#before = new WordsBefore(reading);
  }

  /** A cue; or another word in the place of one, which takes a quotation and somebody beside it. */
  mayReport(i: number, item: Word): boolean {
    // The prefix of a separable verb ends its clause: teilte das Amt mit, …
    if (item.cue && item.preposition)
      return /[^\s]/u.test(this.#reading.subjects.gap(i + 1)) || i + 1 === this.#reading.items.length;
    if (item.cue) return true;
    const { items, language, subjects, text } = this.#reading;
    if (item.companions || !mayBeVerb(item) || isCapital(text[item.start])) return false;
    if (language === 'en' && !ENGLISH_VERB.test(item.lower)) return false;
    const [before, after, second] = [items[i - 1], items[i + 1], items[i + 2]];
    const somebody =
      before?.type === 'somebody' ||
      after?.type === 'somebody' ||
      (second?.type === 'somebody' && after?.type === 'word');
    if (!somebody) return false;
    // Where the verb commonly comes first, what follows its subject is no verb.
    if (language === 'ar' && i > 1 && !/[,،.«»"“”:]/u.test(subjects.gap(i))) return false;
    return [items[i - 2], before, after].some(isSpeech) || this.#openings.at(i, 4).by === 'quote';
  }

  /** The readings of one verb. */
  of(i: number, cue: Word): Attribution[] {
    if (cue.participle && !isProgressive(this.#reading, i)) return this.#ofParticiple(i, cue);
    const found: Attribution[] = [];
    const { subjects } = this.#reading;
    const relayed = cue.relayed ? relayedBefore(this.#reading, i) : undefined;
    if (relayed) return this.#contentAfter('SVC', i, cue, relayed, i);
    const cited = cue.cites ? citedBehind(this.#reading, i) : undefined;
    if (cited)
      return [
        ...this.#contentBefore('CVS', i, cue, cited, cited.last),
        ...this.#contentAfter('VSC', i, cue, cited, cited.last),
      ];
    const body = cue.subjectless && this.#reading.language === 'ru' ? this.#bodies.before(i) : undefined;
    const within = cue.subjectless ? this.#within(i) : undefined;
    const ahead =
      body ??
      antecedent(this.#reading, i) ??
      subjects.before(i) ??
      (within && within.index < i ? within : undefined);
    const foundBehind = within && within.index > i ? within : subjects.behind(i);
    const behind =
      foundBehind &&
      (opensObject(this.#reading, foundBehind) || isAddressed(this.#reading, this.#plain, i, foundBehind))
        ? undefined
        : foundBehind;
    if (cue.inverted) {
      return this.#contentBefore('CVS', i, cue, itself(cue, i), i);
    }
    const before =
      ahead && behind && !(body ?? within) && isInFront(this.#reading, ahead, i, behind) ? undefined : ahead;
    const plain = before
      ? undefined
      : (this.#plain.withAside(i) ?? (behind ? this.#plain.rightBefore(i) : this.#plain.beside(i)));
    if (plain && plain.last < i) {
      found.push(
        ...this.#contentAfter('SVC', i, cue, plain, i),
        ...this.#contentBefore('CSV', i, cue, plain, i),
      );
    } else if (plain) {
      const bearer = this.#reading.subjects.bearerBehind(plain.somebody, plain.last);
      const subject = bearer ? { ...plain, ...bearer } : plain;
      found.push(...this.#contentBefore('CVS', i, cue, subject, subject.last));
      if (this.#reading.language === 'de')
        found.push(...this.#contentAfter('VSC', i, cue, subject, subject.last));
    }
    if (before) {
      found.push(...bracketedObject(this.#reading, i, before));
      if (!isTag(this.#reading, before, i) && !hasObject(this.#reading, before, i))
        found.push(...this.#contentAfter('SVC', i, cue, before, i));
      found.push(...this.#contentBefore(before.comment ? 'CVS' : 'CSV', i, cue, before, i));
    }
    if (!before && !behind && !plain && cue.cue)
      found.push(...this.#contentBefore('CV', i, cue, undefined, i));
    if (behind && !(before && before.tail === 0 && !before.apposition) && !(plain && plain.last < i)) {
      const last = Math.max(i, behind.last);
      found.push(
        ...this.#contentBefore('CVS', i, cue, behind, last),
        ...this.#contentAfter('VSC', i, cue, behind, last),
      );
    }
    if (!before && !(plain && plain.last < i) && cue.cue)
      found.push(...this.#contentAfter('VC', i, cue, undefined, i));
    return found;
  }

  /** The body that a verb without a subject reports from. */
  #within(verb: number): Subject | undefined {
    if (this.#reading.language === 'ru') return this.#bodies.behind(verb);
    return this.#reading.subjects.within(verb) ?? this.#plain.reportedFrom(verb);
  }

  /** “…, adding that …” has its subject in the clause before; “with analysts noting that …” right before it. */
  #ofParticiple(i: number, cue: Word): Attribution[] {
    const beside = this.#reading.subjects.beside(i);
    if (beside && describes(this.#reading, i, this.#openings.at(i, REACH_OPENER))) return [];
    return beside
      ? this.#contentAfter('SVC', i, cue, beside, i)
      : this.#contentAfter('VC', i, cue, undefined, i);
  }

  /** Reported words behind a cue and its subject. */
  #contentAfter(
    order: 'SVC' | 'VSC' | 'VC',
    i: number,
    cue: Word,
    subject: Subject | undefined,
    last: number,
  ): Attribution[] {
    const plain = this.#openings.at(last, REACH_OPENER);
    const object = subject && reportedObject(this.#reading, cue, subject, last, plain);
    const opening = object ?? plain;
    const content = trimRange(
      this.#reading.text,
      { start: opening.at, end: object?.end ?? this.#reading.sentence.end },
      MARKS,
    );
    if (content.start >= content.end || saysNothing(this.#reading, i, opening)) return [];
    // Dazu erklärt X, Vorsitzende der Y: | — what follows stands in the next paragraph.
    if (opening.by === 'comma' && this.#reading.text[this.#reading.sentence.end - 1] === ':') return [];
    const from = subject ? Math.min(subject.from, cue.start) : cue.start;
    const clause = {
      start: order === 'SVC' ? Math.min(from, subject?.somebody.start ?? from) : cue.start,
      end: opening.at,
    };
    const attribution = this.#features.attribution(order, i, cue, subject, clause, content, [
      `${order}>${opening.by}`,
      `skip ${opening.by} ${step(opening.skipped)}`,
      `${order}>${opening.by} words ${length(countWords(this.#reading.text, content))} ${this.#features.markBefore(clause.start)}`,
      `${order} behind ${span(countWords(this.#reading.text, { start: this.#reading.sentence.start, end: clause.start }))} ${this.#features.markBefore(clause.start)}`,
      `${order} opens ${this.#features.opener()} ${opening.by}`,
      `${order}>${opening.by} ${this.#features.markBefore(clause.start)} next ${this.#features.kindBehind(last)}`,
      ...(cue.participle
        ? [
            `${order} participle`,
            `${order} participle ${opening.by}`,
            `${order} participle ${opening.by} next ${this.#features.kindBehind(last)}`,
          ]
        : []),
      ...(order === 'VC' ? [`VC lead ${this.#features.leadOf(i)}`] : []),
    ]);
    const sure = order === 'SVC' && surelySaysBehind(this.#reading, i, subject, opening);
    return [
      sure
        ? { ...attribution, sure: SURE_BEHIND }
        : object
          ? { ...attribution, sure: SURE_ALONE }
          : attribution,
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
    const precedes = subject && (order === 'CSV' || subject.comment);
    const head = precedes ? Math.min(subject.from, subject.somebody.start) : cue.start;
    let index = this.#reading.items.findIndex((item) => item.start >= head);
    // Over auxiliaries and “as”: “…”, a-t-on appris | …, wie X mitteilte.
    for (
      let steps = 0;
      steps < MOST_AUXILIARIES && index > 0 && !/\S/u.test(this.#reading.subjects.gap(index));
      steps += 1
    ) {
      if (this.#reading.items[index - 1]?.type !== 'word') break;
      index -= 1;
    }
    const from = this.#reading.items[index]?.start ?? head;
    const [before, opener] = [this.#reading.items[index - 1], this.#reading.items[index]];
    if (!before) return [];
    const gap = this.#reading.subjects.gap(index);
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
    const place = { order, mark, from: index, head, last };
    if (mark === 'none' || this.#before.areNone(place)) return [];
    // “…, in which he said …”: what stands before is another clause.
    const relative = this.#reading.items
      .slice(
        index,
        this.#reading.items.findIndex((item) => item.start >= head),
      )
      .some((item) => item.type === 'word' && item.relative);
    const next = this.#reading.items[last + 1];
    const opens = mark !== 'quote' && next?.type === 'word' && next.complementiser;
    if (order === 'CSV' && (relative || opens)) return [];
    const aside =
      mark === 'comma' && (opener === cue || order === 'CSV') && subject?.tail === 0
        ? this.#before.aside(last)
        : undefined;
    const rest = aside ?? this.#before.rest(last, quoted, index);
    const end = rest ? this.#reading.sentence.end : from;
    const content = trimRange(
      this.#reading.text,
      { start: this.#before.contentStart(index, quoted), end },
      MARKS,
    );
    if (content.start >= content.end) return [];
    const clause = { start: from, end: rest?.start ?? this.#reading.sentence.end };
    const attribution = this.#features.attribution(order, i, cue, subject, clause, content, [
      `${order}<${mark}`,
      `${order}<${mark} ${cue.cue ? 'cue' : 'unknown'} tail ${subject ? step(subject.tail) : 'none'} ${this.#reading.language}`,
      `${order} rest ${rest ? rest.by : 'none'}`,
      `${order} then ${this.#features.toComma(last, clause.end)}`,
      `${order} opens ${this.#features.opener()} then ${this.#features.toComma(last, clause.end)}`,
      ...(opener?.type === 'word' && (opener.common || opener.subordinator)
        ? [`${order} opens=${opener.lower}`]
        : []),
    ]);
    const surely =
      aside !== undefined ||
      (mark === 'comma' && surelySaysBefore(this.#reading, i, subject, index, last, this.#before));
    const bodily = cue.subjectless && subject !== undefined && this.#reading.language === 'de';
    const sure = surely ? SURE_BEFORE : bodily ? SURE_ALONE : undefined;
    return [sure === undefined ? attribution : { ...attribution, sure }];
  }
}

/** How an English verb ends whose subject is somebody else. */
const ENGLISH_VERB = /(?:ed|[^su]s)$/u;

const isCapital = (letter = ''): boolean => letter !== letter.toLowerCase();

/** Whether a word that no list has may be a verb. */
const mayBeVerb = (word: Word): boolean =>
  word.lower.length >= 3 &&
  !(
    word.common ||
    word.indirect ||
    word.definite ||
    word.complementiser ||
    word.preposition ||
    word.subordinator ||
    word.coordinator
  );
