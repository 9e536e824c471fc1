import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';
import { CLAUSE_END, clauseStart } from './clauses-han.ts';
import type { SpeechContext, SpokenMention } from './context.ts';
import type { HanMeant } from './meant-han.ts';
import { HanPhrases } from './phrases-han.ts';
import type { HanPlaces } from './places-han.ts';
import { HanPublishers } from './publishers-han.ts';
import { HanSurnames } from './surnames-han.ts';
import { ofName, REACH_SPOKEN, type Spoken, type Subject } from './subject-kinds-han.ts';

/** Nor does what those who spoke before found out: 据初步调查. */
const FOUND_OUT = /^(?:初步|进一步|深入)(?:调查|了解|核实|核查|侦查|勘查|审查|审理|查明)$/u;
const LONGEST_PHRASE = 26;
/** What no speaker's phrase holds: marks, pronouns, adverbs. */
const NO_PHRASE = /[“”‘’、，他她它我你您很也都就]/u;
/** A clause that holds its subject is at most this long before the cue. */
const LONGEST_CLAUSE = 160;
const LONGEST_TITLE = 12;
/** Pronouns that may stand before whoever is somebody's: 他妻子, 其公司. */
const OWNER = /^(?:[他她其]们?)$/u;
const SHORTEST_OWNED = 2;
const OTHER_SIDE = '对方';
/** What somebody was answered: 得到的答复是. */
const ANSWERED = /^(?:但|而|却)?(?:得到|收到|获得)的(?:答复|回复|回应|回答|解释|说法)(?:却|则|也|仍)?是?$/u;
/** What stands before whoever is spoken to. */
const HEARS = /[对向给跟与和同]/u;
/** What may stand between a title and its name: 议员（东区）某某. */
const BESIDE = /^(?:（[^（）]{1,14}）)?$/u;
/** Clauses of a sentence that are searched for its subject. */
const MOST_CLAUSES = 5;
/** What somebody published before: 据通报，. */
const PUBLISHED = /^(?:通报|公告|声明|通告|公报|协议|财报|年报|公开信|(?:判决|裁定|决定|起诉|招股)书)$/u;
/** How far behind a quotation its speaker is looked for. */
const FOLLOWS = 40;

/** Finds who speaks in Chinese: the subject of the words before a cue, a colon or a quotation. */
export class HanSubjects {
  readonly #context: SpeechContext;
  readonly #pronouns: Lexicon;
  readonly #phrases: HanPhrases;
  readonly #publishers: HanPublishers;
  readonly #places: HanPlaces;
  readonly #titles: Lexicon;
  readonly #quoting: Lexicon;
  readonly #surnames: HanSurnames;
  readonly #meant: HanMeant;

  constructor(context: SpeechContext, places: HanPlaces, meant: HanMeant) {
    const { speech, names } = context.language;
    const words = speech.subjects;
    this.#context = context;
    this.#pronouns = hanLexicon(speech.pronouns);
    this.#phrases = new HanPhrases(context);
    this.#places = places;
    this.#meant = meant;
    this.#publishers = new HanPublishers(context, this.#phrases, this.#places);
    this.#surnames = new HanSurnames(context);
    this.#quoting = hanLexicon(words?.quoting ?? []);
    this.#titles = hanLexicon([...names.titlesBefore, ...names.titlesAfter]);
  }

  /** The subject of what ends at `end`: in its clause, or in an earlier one of the text from `from` on. */
  before(end: number, from: number, spoken: Spoken): Subject {
    const { plain: text } = this.#context;
    let to = end;
    let unsure: Subject | undefined;
    for (let clauses = 0; clauses < MOST_CLAUSES; clauses += 1) {
      const start = this.clauseStart(from, to);
      const subject = this.#ofClause({ start, end: to }, spoken);
      const isUnfit =
        subject?.kind === 'pronoun' && this.#meant.isUnfit(subject.speaker, text[subject.end - 1]);
      if (subject && subject.kind !== 'phrase' && !isUnfit) return { ...subject, clauses };
      if (subject && clauses === 0) unsure = { ...subject, clauses };
      if (start <= from) break;
      to = start - 1;
    }
    return unsure ?? { kind: 'none', speaker: null, end: from, clauses: 0 };
  }

  /** Who 据 names as the source, in the text between it and its comma. */
  source(range: Range, sourceWords: Lexicon, spoken: Spoken): Subject {
    const { plain: text } = this.#context;
    let { start, end } = range;
    for (let word = sourceWords.endingAt(text, end, 6); word !== undefined && end - word.length >= start;) {
      end -= word.length;
      word =
        sourceWords.endingAt(text, end, 6) ??
        /\d{1,2}(?:日|月\d{1,2}日)$/u.exec(text.slice(Math.max(start, end - 6), end))?.[0];
    }
    if (FOUND_OUT.test(text.slice(start, end)))
      return {
        kind: 'publisher',
        speaker: start - spoken.end > REACH_SPOKEN ? null : spoken.speaker,
        end,
        clauses: 0,
      };
    const named = text.slice(range.start, range.end);
    const found =
      end === start && PUBLISHED.test(named)
        ? this.#publishers.of(range, range, [], spoken)
        : this.#ofClause({ start, end }, spoken);
    start = Math.min(end, this.#phrases.skipOpeners({ start, end }));
    return { ...(found ?? { kind: 'none', speaker: null, end: start }), clauses: 0 };
  }

  /** Whom the words right behind a quotation name: “…”王毅笑了, “…”发布会上，王毅笑了. */
  after(at: number, spoken: Spoken): Subject | undefined {
    const { plain: text } = this.#context;
    let start = at + (/^[，\s]?/u.exec(text.slice(at, at + 1))?.[0].length ?? 0);
    for (let clauses = 0; clauses < 3; clauses += 1) {
      let end = start;
      while (end < start + FOLLOWS && end < text.length && !CLAUSE_END.test(text[end] ?? '')) end += 1;
      const found = this.#ofClause({ start, end }, spoken);
      if (found && (found.kind === 'person' || found.kind === 'pronoun')) return { ...found, clauses: 0 };
      // A place or a time before the subject: 发布会上，X…; 近日，X….
      const sets =
        /[上中时后里]$/u.test(text.slice(end - 1, end)) || this.#phrases.skipOpeners({ start, end }) >= end;
      if (!sets || text[end] !== '，') return undefined;
      start = end + 1;
    }
    return undefined;
  }

  clauseStart(from: number, to: number): number {
    return clauseStart(this.#context.plain, Math.max(from, to - LONGEST_CLAUSE), to);
  }

  #ofClause(clause: Range, spoken: Spoken): Omit<Subject, 'clauses'> | undefined {
    const { plain: text } = this.#context;
    const start = this.#phrases.skipOpeners(clause);
    if (start >= clause.end) return undefined;
    if (ANSWERED.test(text.slice(start, clause.end)))
      return { kind: 'pronoun', ...this.#whom(OTHER_SIDE, start, spoken), end: clause.end };
    const work = this.#publishers.shown({ start, end: clause.end });
    if (work) return { kind: 'group', speaker: null, phrase: work, end: work.end };
    const quoted = this.#quoted({ start, end: clause.end });
    const mentions = this.#context.mentionsIn({ start: quoted, end: clause.end });
    const phrase = this.#phrases.withOthers(
      this.#phrases.at({ start: quoted, end: clause.end }, mentions),
      clause.end,
    );
    const pronoun = quoted > start ? undefined : this.#pronouns.startingAt(text, start);
    if (
      pronoun !== undefined &&
      start + pronoun.length <= clause.end &&
      !this.#owns(pronoun, { start, end: phrase.end })
    )
      return { kind: 'pronoun', ...this.#whom(pronoun, start, spoken), end: start + pronoun.length };
    const subjects = mentions.filter(
      (m) => quoted === m.start || !(this.#places.isObject(m, start) || this.#places.isInTitle(m, clause)),
    );
    const people = subjects.filter((m) => m.member.kind === 'person');
    const person = this.#lastOfChain(
      people.find((m) => !this.#places.owns(m)),
      people,
    );
    const group = this.#phrases.endsAsGroup(phrase);
    const apart = person ? text.slice(phrase.end, Math.max(phrase.end, person.start)) : '';
    if (person && (BESIDE.test(apart) || !group || this.#hasTitle(person))) return ofName(person);
    const holder = this.#titleHolder(phrase);
    if (holder !== undefined) return { kind: 'person', speaker: holder, end: phrase.end };
    const isNew = !mentions.some((m) => m.start === start);
    const called = isNew ? this.#surnames.unnamed(start) : undefined;
    if (called) return { kind: 'group', speaker: null, phrase: called, end: start + 2 };
    const surnamed = isNew ? this.#surnames.at(start, phrase) : undefined;
    if (surnamed)
      return { kind: 'person', speaker: surnamed.name, unsure: surnamed.name === null, end: surnamed.end };
    const own = this.#phrases.ownName(phrase, { start, end: clause.end });
    if (own && !subjects.some((m) => m.end > own.start && m.start < own.end))
      return { kind: 'person', speaker: null, phrase: own, end: own.end };
    const marked = this.#phrases.markedName({ start, end: clause.end });
    const marks = marked && mentions.find((m) => m.start < marked.end && m.end > marked.start);
    if (marks) return ofName(marks);
    if (marked) return { kind: marked.kind, speaker: null, phrase: marked, end: marked.end };
    const described = group ? undefined : this.#described({ start, end: clause.end }, phrase, mentions);
    if (described) return described;
    const publisher = this.#publishers.of({ start, end: clause.end }, phrase, mentions, spoken);
    if (publisher) return publisher;
    const body = group ? (this.#publishers.bodyOf(phrase) ?? this.#publishers.companyOf(phrase)) : undefined;
    if (body) return { ...ofName(body), end: phrase.end };
    const opens = subjects.find((m) => m.start === phrase.start);
    if (opens && (opens.end >= phrase.end || !group || this.#isJoined(opens))) return ofName(opens);
    if (group) return { kind: 'group', speaker: null, phrase, end: phrase.end };
    const name = subjects.find((m) => !this.#places.owns(m)) ?? people[0];
    if (name) return ofName(name);
    const speaker = this.#phrases.upToGroup(phrase);
    if (speaker) return { kind: 'group', speaker: null, phrase: speaker, end: phrase.end };
    if (phrase.end - phrase.start < 2 || phrase.end - phrase.start > LONGEST_PHRASE) return undefined;
    if (NO_PHRASE.test(this.#context.plain.slice(phrase.start, phrase.end))) return undefined;
    return { kind: 'phrase', speaker: null, phrase, end: phrase.end };
  }

  /** Whom a pronoun means; nobody sure where 对方 is somebody without a name. */
  #whom(pronoun: string, at: number, spoken: Spoken): Pick<Subject, 'speaker' | 'unsure'> {
    if (pronoun !== OTHER_SIDE) return { speaker: this.#meant.byPronoun(at, spoken) };
    const speaker = this.#meant.otherSide(at);
    return { speaker, unsure: speaker === null };
  }

  /** Somebody at the end of what tells where they live or what they did: 住在楼上的|租客小李. */
  #described(
    clause: Range,
    phrase: Range,
    mentions: readonly SpokenMention[],
  ): Omit<Subject, 'clauses'> | undefined {
    const { plain: text } = this.#context;
    if (mentions.some((m) => m.start === phrase.start) || HEARS.test(text[phrase.end] ?? ''))
      return undefined;
    const of = text.slice(phrase.end, clause.end).indexOf('的');
    if (of < 0) return undefined;
    const start = phrase.end + of + 1;
    const head = this.#phrases.at(
      { start, end: clause.end },
      this.#context.mentionsIn({ start, end: clause.end }),
    );
    if (head.start > start || this.#phrases.isDocument(head)) return undefined;
    const own = this.#phrases.ownName(head, { start, end: head.end });
    if (own) return { kind: 'person', speaker: null, phrase: own, end: own.end };
    return this.#phrases.endsAsPeople(head)
      ? { kind: 'group', speaker: null, phrase: { start: clause.start, end: head.end }, end: head.end }
      : undefined;
  }

  /** Whether a pronoun only tells whose somebody is: 她的母亲, 其公司. */
  #owns(pronoun: string, phrase: Range): boolean {
    const rest = phrase.end - phrase.start - pronoun.length;
    if (rest < SHORTEST_OWNED || !OWNER.test(pronoun)) return false;
    const next = phrase.start + pronoun.length;
    if (pronoun === '其') return true;
    const names = this.#context.mentionsIn({ start: next, end: phrase.end });
    const isNamed = names.some(({ end }) => end === phrase.end);
    return this.#phrases.namesPeople(next) && (isNamed || this.#phrases.endsAsGroup(phrase));
  }

  /** Of names with nothing but titles between them (苏豪副总裁丁海), the last: what stands before is no person's. */
  #lastOfChain(
    first: SpokenMention | undefined,
    people: readonly SpokenMention[],
  ): SpokenMention | undefined {
    let last = first;
    for (const next of people) {
      if (!last || next.start <= last.start) continue;
      const between = this.#context.plain.slice(last.end, next.start);
      if (!this.#titles.has(between) && !this.#titles.has(between.slice(-2))) break;
      if (between.length > LONGEST_TITLE || /[、，,（）()]/u.test(between)) break;
      last = next;
    }
    return last;
  }

  /** Whether a title stands right before a name: 商会主席某某. */
  #hasTitle({ start }: SpokenMention): boolean {
    return this.#titles.endingAt(this.#context.plain, start, 8) !== undefined;
  }

  /** Whom a title alone means: 院长, 这位院长. */
  #titleHolder({ start, end }: Range): string | undefined {
    const title = this.#context.plain.slice(start, end).replace(/^(?:这位|这名|该|上述|這位|這名)/u, '');
    return this.#titles.has(title) ? this.#context.titleHolder(title, start) : undefined;
  }

  /** Whether others speak with a name: 公司(“X”)及董事会. */
  #isJoined({ end }: SpokenMention): boolean {
    return /^(?:[(（][^()（）]{1,20}[)）])?[及和与與、]/u.test(
      this.#context.plain.slice(end, end + LONGEST_PHRASE),
    );
  }

  /** Where the source begins whom somebody else quotes: 报道援引X的话. */
  #quoted({ start, end }: Range): number {
    const verb = [...this.#quoting.matches(this.#context.plain, start, end)].at(-1);
    return verb && verb.end < end ? verb.end : start;
  }
}
