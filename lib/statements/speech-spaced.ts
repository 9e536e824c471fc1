import { Lexicon } from '../text/lexicon.ts';
import type { Quotation } from '../text/quotes.ts';
import { overlaps, type Range, trimRange, within } from '../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph } from './context.ts';

interface Attribution {
  speaker: string | null;
  /** The cue, or the phrase before a source. */
  cue: Range;
  /** Subject and cue together. */
  clause: Range;
}

/** Characters between a cue and its subject: “said the deputy head of Norvik Marine, Marta Oyelaran”. */
const REACH_AFTER = 90;
const REACH_BEFORE = 60;
/** Fewest words of indirect speech, and of a quotation that is no mere term. */
const FEWEST_WORDS = 3;
/** From a cue to its complementiser, in characters and in words. */
const REACH_COMPLEMENTISER = 50;
const MOST_BEFORE_COMPLEMENTISER = 6;
/** Words before the head of a group's phrase. */
const LONGEST_GROUP = 4;
const MARKS = '“”"«»„‘’‚,.:;—–- ';

/**
 * Reported speech in writing with spaces: the attribution before, inside or after the words
 * (“…,” X said; X said that …; according to X, …), found from its cue and the nearest subject.
 */
export class SpacedSpeech {
  readonly #context: SpeechContext;
  /** Letters in lower case, at the same offsets. */
  readonly #lower: string;
  readonly #cues: Lexicon;
  readonly #sources: Lexicon;
  readonly #sourcesBehind: Lexicon;
  readonly #pronouns: Lexicon;
  readonly #groups: Lexicon;
  readonly #articles: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;
  readonly #complementisers: readonly string[];
  #lastSpeaker: string | null = null;

  constructor(context: SpeechContext) {
    const { speech, names } = context.language;
    const whole = { wholeWords: true };
    this.#context = context;
    this.#lower = lowerInPlace(context.text);
    this.#cues = new Lexicon(speech.cues, whole);
    this.#sources = new Lexicon(speech.sourceBefore, whole);
    this.#sourcesBehind = new Lexicon(speech.sourceAfter, whole);
    this.#pronouns = new Lexicon(speech.pronouns, whole);
    this.#groups = new Lexicon(names.groupWords, whole);
    this.#articles = new Set(names.articles ?? []);
    this.#functionWords = new Set(context.language.functionWords);
    this.#complementisers = speech.complementisers;
  }

  reports(paragraph: SpeechParagraph): Report[] {
    const reports: Report[] = [];
    for (const sentence of paragraph.sentences) {
      const report = this.#sentence(sentence, paragraph, reports.at(-1));
      if (!report) continue;
      if (report.speaker) this.#lastSpeaker = report.speaker;
      reports.push(report);
    }
    return reports;
  }

  #sentence(sentence: Range, paragraph: SpeechParagraph, before: Report | undefined): Report | undefined {
    const quotations = paragraph.quotations.filter((q) => overlaps(q, sentence));
    const spoken = quotations.filter((q) => this.#isSpeech(q, sentence));
    const attribution = this.#attribution(sentence, quotations);
    if (spoken.length > 0) return this.#quoted(sentence, spoken, attribution, before);
    return attribution && this.#indirect(sentence, attribution, quotations.length > 0);
  }

  /** “…,” X said. “…” — and a quotation alone, which its paragraph's speaker goes on with. */
  #quoted(
    sentence: Range,
    quotations: readonly Quotation[],
    attribution: Attribution | undefined,
    before: Report | undefined,
  ): Report | undefined {
    const [first] = quotations;
    const last = quotations.at(-1);
    if (!first || !last) return undefined;
    const end = Math.min(last.inner.end, sentence.end);
    const quoted = { start: first.inner.start, end };
    if (!attribution) {
      const lead = { start: sentence.start, end: first.start };
      const alone = first.start - sentence.start <= 1;
      if (!alone && !/:\s*$/u.test(this.#context.text.slice(lead.start, lead.end))) return undefined;
      const speaker = alone ? (before?.speaker ?? this.#lastSpeaker) : this.#onlyPerson(lead);
      return { ...this.#trim(quoted), speaker, kind: 'direct', goesOn: false };
    }
    const { speaker, cue, clause } = attribution;
    const lead = { start: this.#afterComplementiser(clause.end), end: first.start };
    if (clause.end <= first.start && this.#words(lead) >= FEWEST_WORDS)
      return {
        ...this.#trim({ start: lead.start, end: Math.max(end, first.start) }),
        speaker,
        cue,
        kind: 'mixed',
        goesOn: false,
      };
    const tail = { start: sentence.start, end: first.start };
    if (clause.start >= last.end && this.#words(tail) >= FEWEST_WORDS)
      return {
        ...this.#trim({ start: sentence.start, end: clause.start }),
        speaker,
        cue,
        kind: 'mixed',
        goesOn: false,
      };
    return { ...this.#trim(quoted), speaker, cue, kind: 'direct', goesOn: false };
  }

  /** Who alone is named in what leads up to a quotation (X sets the tone: “…”). */
  #onlyPerson(lead: Range): string | null {
    const mentions = this.#context.mentionsIn(lead).filter((m) => m.member.kind === 'person');
    const names = new Set(mentions.map((m) => m.member.name));
    const [only] = names;
    return names.size === 1 && only !== undefined ? only : null;
  }

  #indirect(sentence: Range, attribution: Attribution, quotes: boolean): Report | undefined {
    const { speaker, cue, clause } = attribution;
    const after = { start: this.#afterComplementiser(clause.end), end: sentence.end };
    const before = { start: sentence.start, end: clause.start };
    const range = this.#trim(this.#words(after) >= this.#words(before) ? after : before);
    if (this.#words(range) < FEWEST_WORDS) return undefined;
    return { ...range, speaker, cue, kind: quotes ? 'mixed' : 'indirect', goesOn: false };
  }

  #attribution(sentence: Range, quotations: readonly Quotation[]): Attribution | undefined {
    for (const source of this.#sources.matches(this.#lower, sentence.start, sentence.end)) {
      const found = this.#after(source, sentence, REACH_AFTER);
      if (found)
        return { speaker: found.speaker, cue: source, clause: { start: source.start, end: found.end } };
    }
    for (const source of this.#sourcesBehind.matches(this.#lower, sentence.start, sentence.end)) {
      const before = this.#before(source, sentence, quotations);
      if (before)
        return { speaker: before.speaker, cue: source, clause: { start: before.start, end: source.end } };
    }
    for (const cue of this.#cuesOf(sentence, quotations)) {
      const before = this.#before(cue, sentence, quotations);
      if (before) return { speaker: before.speaker, cue, clause: { start: before.start, end: cue.end } };
      const behindWords =
        quotations.some((q) => q.end <= cue.start && cue.start - q.end <= 12) ||
        /[,—–]\s*$/u.test(this.#context.text.slice(Math.max(sentence.start, cue.start - 3), cue.start));
      const after = behindWords || this.#verbFirst() ? this.#after(cue, sentence, REACH_AFTER) : undefined;
      if (after) return { speaker: after.speaker, cue, clause: { start: cue.start, end: after.end } };
    }
    return undefined;
  }

  /** Cues outside quotations, those nearest to one first. */
  #cuesOf(sentence: Range, quotations: readonly Quotation[]): Range[] {
    const cues = [...this.#cues.matches(this.#lower, sentence.start, sentence.end)].filter(
      (cue) => !quotations.some((q) => within(cue, q)),
    );
    const distance = (cue: Range): number =>
      Math.min(...quotations.map((q) => (q.end <= cue.start ? cue.start - q.end : q.start - cue.end)));
    return quotations.length === 0 ? cues : cues.toSorted((a, b) => distance(a) - distance(b));
  }

  /** Languages whose verb commonly opens the sentence. */
  #verbFirst(): boolean {
    return this.#context.language.writing === 'spaced';
  }

  /** The subject before a cue: beside it, or behind adverbs and an apposition. */
  #before(
    cue: Range,
    sentence: Range,
    quotations: readonly Quotation[],
  ): { speaker: string | null; start: number } | undefined {
    const { text } = this.#context;
    const from = Math.max(
      sentence.start,
      cue.start - REACH_BEFORE,
      ...quotations.filter((q) => q.end <= cue.start).map((q) => q.end),
    );
    const gapFits = (end: number): boolean => {
      const gap = text.slice(end, cue.start);
      return this.#words({ start: end, end: cue.start }) <= 3 ? !/[.;:]/u.test(gap) : /^,.*,\s*$/u.test(gap);
    };
    const mention = this.#context.mentionsIn({ start: from, end: cue.start }).findLast((m) => gapFits(m.end));
    const pronoun = this.#lastMatch(this.#pronouns, { start: from, end: cue.start });
    const group = this.#lastMatch(this.#groups, { start: from, end: cue.start });
    const ends = [mention, pronoun, group].map((r) => (r && gapFits(r.end) ? r.end : -1));
    const nearest = Math.max(...ends);
    if (nearest < 0) return undefined;
    if (mention && nearest === mention.end) return { speaker: mention.member.name, start: mention.start };
    if (group && nearest === group.end) {
      const phrase = this.#groupPhrase(group, from);
      return { speaker: this.#context.group(phrase), start: phrase.start };
    }
    return pronoun && { speaker: this.#lastSpeaker, start: pronoun.start };
  }

  /** The subject after a cue or a source phrase, titles between them allowed. */
  #after(cue: Range, sentence: Range, reach: number): { speaker: string | null; end: number } | undefined {
    const { text } = this.#context;
    const stop = text.slice(cue.end, Math.min(sentence.end, cue.end + reach)).search(/[.;:“"«„]/u);
    const to = stop < 0 ? Math.min(sentence.end, cue.end + reach) : cue.end + stop;
    const range = { start: cue.end, end: to };
    const mentions = this.#context.mentionsIn(range);
    const [group] = this.#groups.matches(this.#lower, range.start, range.end);
    const [pronoun] = this.#pronouns.matches(this.#lower, cue.end, Math.min(to, cue.end + 12));
    if (pronoun) return { speaker: this.#lastSpeaker, end: pronoun.end };
    const named = mentions.find((m) => m.member.kind === 'person') ?? mentions[0];
    if (named && (!group || named.start < group.start)) return { speaker: named.member.name, end: named.end };
    return group && { speaker: this.#context.group(group), end: group.end };
  }

  /** An unnamed speaker with the words before it in its phrase: “a local police source”. */
  #groupPhrase(head: Range, from: number): Range {
    const { text } = this.#context;
    let { start } = head;
    for (let i = 0; i < LONGEST_GROUP; i += 1) {
      const word = /([\p{L}\p{M}\p{N}’'.-]{1,30}) $/u.exec(
        text.slice(Math.max(from, start - 32), start),
      )?.[1];
      if (word === undefined) break;
      const lower = word.toLowerCase();
      const article = this.#articles.has(lower);
      if (
        (this.#functionWords.has(lower) && !article) ||
        this.#cues.has(lower) ||
        start - word.length - 1 < from
      )
        break;
      start -= word.length + 1;
      if (article) break;
    }
    return { start, end: head.end };
  }

  #lastMatch(lexicon: Lexicon, range: Range): Range | undefined {
    return [...lexicon.matches(this.#lower, range.start, range.end)].at(-1);
  }

  /** Where reported words begin after a cue: behind its complementiser, over whom and when it was told (told the board on Monday that …). */
  #afterComplementiser(at: number): number {
    const reach = this.#lower.slice(at, at + REACH_COMPLEMENTISER);
    for (const word of this.#complementisers) {
      const place = reach.search(
        new RegExp(`(?<![\\p{L}\\p{M}])${word}${/[’']$/u.test(word) ? '' : '(?![\\p{L}\\p{M}])'}`, 'u'),
      );
      if (place < 0 || /[,.;:“”"«»]/u.test(reach.slice(1, place))) continue;
      if (this.#words({ start: at, end: at + place }) <= MOST_BEFORE_COMPLEMENTISER)
        return at + place + word.length;
    }
    return at;
  }

  #isSpeech(quotation: Quotation, sentence: Range): boolean {
    const whole = quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 1;
    return (
      whole ||
      this.#words(quotation.inner) > FEWEST_WORDS ||
      /[,.!?…]$/u.test(this.#context.text.slice(quotation.inner.start, quotation.inner.end))
    );
  }

  #words({ start, end }: Range): number {
    return this.#context.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }

  #trim(range: Range): Range {
    return trimRange(this.#context.text, range, MARKS);
  }
}

/** Lower case without a change of length: letters whose lower case is longer stay. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
