import { SHORT_BODIES } from '../languages/zh-bodies.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon, plainHan } from '../text/plain-han.ts';
import type { CastMember } from '../participants/mention.ts';
import type { Range } from '../text/range.ts';
import { clauseStart } from './clauses-han.ts';
import type { SpeechContext, SpokenMention } from './context.ts';
import type { HanPhrases } from './phrases-han.ts';
import type { HanPlaces } from './places-han.ts';
import { NUMBERS, ofName, REACH_SPOKEN, type Spoken, type Subject } from './subject-kinds-han.ts';

/** How far before a document's name its author is looked for, in code units. */
const REACH = 2500;
/** … and whoever has no name. */
const NEAR = 300;
const SENTENCE_END = /[。！？\n]/u;
/** What may stand around the word for a document or a body already named: 该, 这份, …中. */
const POINTING = /^(?:该|此|上述|这份|这篇|这封|这项|这一|此份|其|該|這份|這篇|這封|這項|這一)/u;
const WITHIN = /(?:当中|之中|中|里|裡|内|上)$/u;

/** A work that is named with what was done to it, and how its own word ends: 签署《…|备忘录》. */
const TITLED = /《[^《》]{2,60}》/gu;
/** Letters between what was done to a work and its marks: 拿到的一份《…》. */
const SHOWN_BEFORE = 12;
/** … and between the marks and what the work tells: 《…》中也写明. */
const LONGEST_ADVERB = 4;

const COMPANY = /^(?:该|本|上述)?公司$/u;
/** How bodies are called that are no business. */
const OFFICIAL = /[局部委院会署厅府办所社报网台校学]$/u;

/** Tells whose words a document's or a body's are that was named in full before: 文章强调, 该公司称. */
export class HanPublishers {
  readonly #context: SpeechContext;
  readonly #documents: Lexicon;
  readonly #records: Lexicon;
  readonly #showing: Lexicon;
  readonly #phrases: HanPhrases;
  readonly #places: HanPlaces;

  constructor(context: SpeechContext, phrases: HanPhrases, places: HanPlaces) {
    this.#context = context;
    this.#phrases = phrases;
    this.#places = places;
    const { documents = [], records = [], showing = [] } = context.language.speech.subjects ?? {};
    this.#documents = hanLexicon([...documents, ...records]);
    this.#records = hanLexicon(records);
    this.#showing = hanLexicon(showing);
  }

  /** Who publishes the document that a phrase of a clause names; undefined where it names none. */
  of(
    clause: Range,
    phrase: Range,
    mentions: readonly SpokenMention[],
    spoken: Spoken,
  ): Omit<Subject, 'clauses'> | undefined {
    return (
      this.#itself(clause, phrase) ??
      this.#ofPhrase(phrase, mentions, spoken) ??
      this.#issuer(clause.start, phrase, clause.end)
    );
  }

  /**
   * A document that nobody is known to have published, and speaks for itself: X拿到的一份《…》, 合同, and 备忘录 where
   * 签署《…备忘录》 stands before.
   */
  #itself(clause: Range, phrase: Range): Omit<Subject, 'clauses'> | undefined {
    const { plain: text } = this.#context;
    const own = this.#titled(phrase);
    if (own) return { kind: 'publisher', speaker: null, phrase: own, end: Math.min(own.end, clause.end) };
    const words = this.#bare(phrase.start, phrase.end).replace(WITHIN, '');
    if (!this.#records.has(words)) return undefined;
    const end = text.indexOf(words, phrase.start) + words.length;
    return { kind: 'publisher', speaker: null, phrase: { start: end - words.length, end }, end: phrase.end };
  }

  /** A work at the end of a clause that tells what was done to it: 记者拿到的一份《…》. */
  shown({ start, end }: Range): Range | undefined {
    const words = this.#context.plain.slice(start, end);
    const work = [...words.matchAll(TITLED)].at(-1);
    return work &&
      words.length - work.index - work[0].length <= LONGEST_ADVERB &&
      this.#isShown(start + work.index, start)
      ? { start: start + work.index, end: start + work.index + work[0].length }
      : undefined;
  }

  /** The work named before, with what was done to it, whose title ends with a document's word. */
  #titled(phrase: Range): Range | undefined {
    const word = this.documentWord(phrase);
    if (word === undefined) return undefined;
    const { plain: text } = this.#context;
    const end = text.lastIndexOf(`${word}》`, phrase.start) + word.length + 1;
    const start = end > word.length ? text.lastIndexOf('《', end) : -1;
    return start >= Math.max(0, phrase.start - REACH) && this.#isShown(start, 0) ? { start, end } : undefined;
  }

  #isShown(at: number, from: number): boolean {
    const clause = clauseStart(this.#context.plain, Math.max(from, at - SHOWN_BEFORE), at);
    return [...this.#showing.matches(this.#context.plain, clause, at)].length > 0;
  }

  /** 央行(昨日公布)的报告, 央行报告: the words are those of who publishes them. */
  #ofPhrase(
    phrase: Range,
    mentions: readonly SpokenMention[],
    spoken: Spoken,
  ): Omit<Subject, 'clauses'> | undefined {
    if (!this.#phrases.isDocument(phrase)) return undefined;
    const owner = mentions.find((m) => m.start === phrase.start && m.end <= phrase.end);
    if (owner) return { ...ofName(owner), kind: 'publisher', end: phrase.end };
    const end = this.#phrases.publisherEnd(phrase);
    const word = this.documentWord(phrase);
    if (word !== undefined) {
      const author = this.authorOf(
        word,
        phrase.start,
        (m) =>
          (this.#places.isObject(m, 0) && !this.#places.isSource(m)) ||
          this.#places.inBrackets(m) ||
          this.#places.datesLine(m),
      );
      const unnamed = this.#authors(word, phrase.start, author?.start ?? -1);
      if (unnamed) return { kind: 'publisher', speaker: null, phrase: unnamed, end: phrase.end };
      const near = phrase.start - spoken.end <= REACH_SPOKEN;
      const speaker = author?.member.name ?? (near ? spoken.speaker : null);
      if (speaker !== null || NUMBERS.test(word)) return { kind: 'publisher', speaker, end: phrase.end };
    }
    const issuer = end === phrase.end ? this.#phrases.issuerOf(phrase) : { start: phrase.start, end };
    if (!issuer || issuer.end - issuer.start < 2) return undefined;
    return { kind: 'publisher', speaker: null, phrase: issuer, end: phrase.end };
  }

  /** Who has no name and published what is named again: 有关部门通报了…。通报显示. */
  #authors(word: string, at: number, from: number): Range | undefined {
    const end = this.before(word, at);
    if (end === undefined) return undefined;
    const clause = { start: clauseStart(this.#context.plain, Math.max(0, end - NEAR), end), end };
    const phrase = this.#phrases.at({ ...clause, start: this.#phrases.skipOpeners(clause) }, []);
    const isWhole = this.#phrases.publisherEnd(phrase) === phrase.end;
    return phrase.start > from && isWhole && this.#phrases.endsAsGroup(phrase) ? phrase : undefined;
  }

  /** X在4月发布的报告, where more than a phrase stands between who publishes a document and its name. */
  #issuer(start: number, phrase: Range, end: number): Omit<Subject, 'clauses'> | undefined {
    if (!this.#phrases.isIssued({ start: phrase.end, end })) return undefined;
    const owner = this.#context.mentionsIn({ start, end: phrase.end }).at(-1);
    if (owner && owner.end === phrase.end) return { ...ofName(owner), kind: 'publisher', end };
    return phrase.end - phrase.start < 2 ? undefined : { kind: 'publisher', speaker: null, phrase, end };
  }

  /** The word of a phrase that is nothing but a document's: 文章, 这封信中. */
  documentWord({ start, end }: Range): string | undefined {
    const words = this.#bare(start, end);
    return [words, words.replace(WITHIN, '')].find((word) => this.#documents.has(word));
  }

  /** Who is named with the document, in the last sentence before that has its word: X发表声明, X在文章中. */
  authorOf(
    word: string,
    at: number,
    isObject: (mention: SpokenMention) => boolean,
  ): SpokenMention | undefined {
    const { plain: text } = this.#context;
    let to = at;
    while (to > Math.max(0, at - REACH)) {
      const found = text.lastIndexOf(word, to - 1);
      if (found < Math.max(0, at - REACH)) return undefined;
      let start = found;
      while (start > 0 && !SENTENCE_END.test(text[start - 1] ?? '')) start -= 1;
      const named = this.#context.mentionsIn({ start, end: found }).filter((m) => !isObject(m));
      const person = named.findLast(({ member }) => member.kind === 'person');
      const author = person ?? named.at(-1);
      if (author) return author;
      to = start;
    }
    return undefined;
  }

  /** Where the word stood before, not far: 部门通报了…。通报显示. */
  before(word: string, at: number): number | undefined {
    const found = this.#context.plain.lastIndexOf(word, at - 1);
    return found < Math.max(0, at - NEAR) ? undefined : found;
  }

  /** The body named before whose name ends with the phrase: 该公司, 法院. */
  bodyOf({ start, end }: Range): SpokenMention | undefined {
    const bare = this.#bare(start, end);
    if (bare.length < 2) return undefined;
    const words = SHORT_BODIES.get(bare) ?? bare;
    return this.#context
      .mentionsIn({ start: Math.max(0, start - REACH), end: start })
      .findLast(
        (m) =>
          m.member.kind === 'organisation' &&
          m.member.aliases.some((alias) => alias.length > bare.length && plainHan(alias).endsWith(words)),
      );
  }

  /** The business that a story of one is about, where it says 公司 alone: the one named most before. */
  companyOf({ start, end }: Range): SpokenMention | undefined {
    if (!COMPANY.test(this.#context.plain.slice(start, end))) return undefined;
    const named = this.#context
      .mentionsIn({ start: Math.max(0, start - REACH), end: start })
      .filter(({ member }) => member.kind === 'organisation' && !OFFICIAL.test(plainHan(member.name)));
    const times = new Map<CastMember, number>();
    for (const { member } of named) times.set(member, (times.get(member) ?? 0) + 1);
    return named.reduce<SpokenMention | undefined>(
      (most, next) => (most && (times.get(most.member) ?? 0) >= (times.get(next.member) ?? 0) ? most : next),
      undefined,
    );
  }

  #bare(start: number, end: number): string {
    return this.#context.plain.slice(start, end).replace(POINTING, '');
  }
}
