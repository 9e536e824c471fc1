import type { ParticleWords } from '../languages/particle-words.ts';
import { isWordCharacter, Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { FinalAsides } from './asides-final.ts';
import { FinalBodies } from './bodies-final.ts';
import type { SpeechContext } from './context.ts';
import { FinalNames } from './names-final.ts';

/** Who speaks, as far as the particles tell. */
export interface FinalSubject {
  kind: 'person' | 'name' | 'pronoun' | 'group' | 'phrase' | 'none';
  speaker: string | null;
  /** The words that name a speaker who is not in the cast. */
  phrase?: Range;
  /** Where its phrase begins. */
  start: number;
  /** Offset behind the particle. */
  end: number;
  /** Whether a clause begins with it. */
  opens?: boolean;
  /** Whether it is marked as the topic. */
  topic?: boolean;
}

const LONGEST_PHRASE = 40;
const SHORTEST = 2;
/** Words of a subject's phrase, where words are parted. */
const MOST_WORDS = 5;
const PHRASE = /[\p{Script=Han}\p{Script=Katakana}\p{N}A-Za-zＡ-Ｚａ-ｚ々ー・のヶ]/u;
const NOUN_END = /[\p{Script=Han}\p{Script=Katakana}\p{N}A-Za-zＡ-Ｚａ-ｚ々ー）)」＝]/u;
const BRACKETS = /(?:[（(][^（）()]{0,20}[）)]|(?:[（(][^（）()]{0,20}[）)])?＝[^＝。\n]{1,40}＝)$/u;
const BESIDE = 66;
/** A body's name in marks: 「X」は, 'X'는. */
const IN_MARKS = /[「'‘"“]([^「」'‘’"“”]{2,20})[」'’"”]$/u;
/** What stands or is held somewhere describes a place: 국회의사당이| 있는 여의도. */
const STANDS = /^ (?:있는|위치한|열린|열리는) /u;
/** What is said of whose side: 이닥 측. */
const SIDE = /^\s?(?:측|側)$/u;
/** What stands between who publishes and what: が報じた. */
const PUBLISHED = /^(?:が[^、。が]{0,10}[たる]|[^、。]{0,6}[이가] [^,.]{0,12}[한된] )$/u;
/** What stands between a name and the end of a sentence that ends with it. */
const NAME_LAST =
  /^(?:さん|氏|選手|監督|社長|씨)?(?:[（(][^（）()]{1,6}[）)])?(?:だ|である|です|이다)?[。.]?\s*$/u;
/** When a body found what it tells: 調査機構|の24年|の調査では. */
const OF_YEAR = /の(?:\d{1,4}|[０-９]{1,4})(?:年度?|月)$/u;
const YEAR_REACH = 8;
const NAME_END = 16;
/** How far behind a name its titles may stand. */
const TITLES = 24;

/** Finds the subject of a sentence by its particle: は and が, 은 and 이. */
export class FinalSubjects {
  readonly #context: SpeechContext;
  readonly #topic: Lexicon;
  readonly #subject: Lexicon;
  readonly #others: readonly string[];
  readonly #notSubjects: readonly string[];
  readonly #groups: Lexicon;
  readonly #pronouns: Lexicon;
  readonly #honorifics: Lexicon;
  readonly #titles: Lexicon;
  readonly #agents: readonly string[];
  readonly #names: FinalNames;
  readonly #clauseEnds: readonly string[];
  readonly #parted: boolean;
  readonly #bodies: FinalBodies;
  readonly #topicOf: ParticleWords['topicOf'];
  readonly #titleWords: ParticleWords['titleWords'];
  readonly #narrative: Lexicon;
  readonly #asides: FinalAsides;

  constructor(context: SpeechContext, particles: ParticleWords) {
    const { speech, names, writing } = context.language;
    this.#context = context;
    this.#topic = new Lexicon([...particles.topic, ...Object.keys(particles.topicOf)]);
    this.#subject = new Lexicon(particles.subject);
    this.#others = particles.others;
    this.#notSubjects = particles.notSubjects;
    this.#groups = new Lexicon(names.groupWords);
    this.#pronouns = new Lexicon(speech.pronouns);
    this.#titles = new Lexicon(names.titlesAfter);
    this.#honorifics = new Lexicon(names.honorificsAfter);
    this.#clauseEnds = particles.clauseEnds;
    this.#agents = particles.agents;
    this.#names = new FinalNames(context, particles);
    this.#narrative = new Lexicon(speech.narrative);
    this.#asides = new FinalAsides(context.text, particles);
    this.#parted = writing === 'spaced';
    this.#bodies = new FinalBodies(context, particles.bodies);
    this.#topicOf = particles.topicOf;
    this.#titleWords = particles.titleWords;
  }

  /**
   * The subject in a range: a known one marked as topic, else a known one, else whatever is the topic. Where a later
   * clause has a topic of its own (…했고, 박 장관은), that one.
   */
  in(range: Range): FinalSubject {
    const topics = this.#marked(range, this.#topic);
    const known = topics.filter(({ kind }) => kind !== 'phrase');
    const later = known.findLast(({ opens }) => opens);
    return (
      later ??
      known[0] ??
      this.#marked(range, this.#subject).find(
        ({ kind, end }) => kind !== 'phrase' && !this.#asides.ends({ start: end, end: range.end }),
      ) ??
      topics[0] ?? { kind: 'none', speaker: null, start: range.start, end: range.start }
    );
  }

  /** Whom a source names that ends at `end`. */
  source({ start, end }: Range): FinalSubject {
    const told =
      OF_YEAR.exec(this.#context.text.slice(Math.max(start, end - YEAR_REACH), end))?.[0].length ?? 0;
    const named = this.#read(start, end - told, end);
    if (!named) return { kind: 'none', speaker: null, start, end };
    if (named.kind !== 'group' && named.kind !== 'phrase') return named;
    const publisher = this.#publisher(start, named.start);
    return publisher ? { ...named, kind: 'name', speaker: publisher } : named;
  }

  /** Who publishes what is the source: アクシオスが報じた|合意案. */
  #publisher(from: number, at: number): string | undefined {
    const { text } = this.#context;
    const last = this.#context.mentionsIn({ start: Math.max(from, at - LONGEST_PHRASE), end: at }).at(-1);
    return last && PUBLISHED.test(text.slice(last.end, at)) ? last.member.name : undefined;
  }

  /** Who is named with the last words of a sentence: …のは、Xさん。 */
  lastNamed({ start, end }: Range): string | undefined {
    const last = this.#context.mentionsIn({ start, end }).at(-1);
    if (last?.member.kind !== 'person' || end - last.end > NAME_END) return undefined;
    return NAME_LAST.test(this.#context.text.slice(last.end, end)) ? last.member.name : undefined;
  }

  #marked(range: Range, particles: Lexicon): FinalSubject[] {
    const { text } = this.#context;
    const found: FinalSubject[] = [];
    for (const particle of particles.matches(text, range.start + 1, range.end)) {
      // A particle of its own: 병원| 역시.
      const apart = this.#parted && particle.word.length > 1 && text[particle.start - 1] === ' ' ? 1 : 0;
      const noun = { ...particle, start: particle.start - apart };
      if (
        !this.#marks(noun) ||
        !this.#isTopicOf(particle) ||
        STANDS.test(text.slice(particle.end, particle.end + 5))
      )
        continue;
      const subject = this.#read(range.start, noun.start, particle.end);
      if (!subject) continue;
      const before = text.slice(Math.max(range.start, subject.start - 3), subject.start).trimEnd();
      found.push({
        ...subject,
        topic: particles === this.#topic,
        opens: this.#clauseEnds.some((ending) => before.endsWith(ending)),
      });
    }
    return found;
  }

  /** Whether a particle that makes a topic of few words only stands behind one. */
  #isTopicOf({ start, word }: Range & { word: string }): boolean {
    const words = this.#topicOf[word];
    return words?.some((noun) => this.#context.text.endsWith(noun, start)) ?? true;
  }

  /** Whether a particle stands behind a noun: at the end of its word, or behind letters of names and titles. */
  #marks({ start, end }: Range): boolean {
    const { text } = this.#context;
    const before = text[start - 1] ?? '';
    if (this.#parted) return !isWordCharacter(text[end]) && /[\p{L}\p{N})）'’"”]/u.test(before);
    return NOUN_END.test(before) || this.#honorifics.endingAt(text, start, 4) !== undefined;
  }

  /** The phrase that ends at `at`, whose particle ends at `end`. */
  #read(from: number, at: number, end: number): FinalSubject | undefined {
    const { text } = this.#context;
    const close = at - (BRACKETS.exec(text.slice(Math.max(from, at - BESIDE), at))?.[0].length ?? 0);
    const [, quoted] = IN_MARKS.exec(text.slice(Math.max(from, close - 24), close)) ?? [];
    if (quoted !== undefined) return this.#inMarks({ start: close - 1 - quoted.length, end: close - 1 }, end);
    const phrase = { start: this.#phraseStart(from, close), end: close };
    return phrase.end > phrase.start ? this.#named(phrase, end) : undefined;
  }

  /** A name in marks, somebody's if what stands before tells so: 영화지 |‘스크린’|은. */
  #inMarks(name: Range, end: number): FinalSubject | undefined {
    const named = this.#named(name, end);
    const before = this.#context.text.slice(Math.max(0, name.start - 8), name.start - 1).trimEnd();
    if (named && named.kind !== 'phrase') return named;
    const isBody = this.#agents.some((ending) => before.endsWith(ending));
    return isBody ? { kind: 'group', speaker: null, phrase: name, start: name.start, end } : named;
  }

  #named(phrase: Range, end: number): FinalSubject | undefined {
    const { text } = this.#context;
    const words = text.slice(phrase.start, phrase.end);
    if (this.#notSubjects.some((word) => words === word)) return undefined;
    const same = this.#bodies.meant(words, phrase.start);
    if (same !== undefined) return { kind: 'name', speaker: same, start: phrase.start, end };
    const mentions = this.#context
      .mentionsIn({ start: phrase.start, end: phrase.end + 1 })
      .filter((m) => m.start < phrase.end);
    if (this.#isWithinName(phrase)) return undefined;
    const person = mentions.findLast(
      (m) => m.member.kind === 'person' && phrase.end - m.end <= TITLES && text[m.end] !== 'の',
    );
    if (person) return { kind: 'person', speaker: person.member.name, start: phrase.start, end };
    const pronoun = this.#pronouns.endingAt(text, phrase.end, 8);
    const before = text[phrase.end - (pronoun?.length ?? 0) - 1];
    if (pronoun !== undefined && (phrase.end - pronoun.length <= phrase.start + 2 || before === ' '))
      return { kind: 'pronoun', speaker: null, start: phrase.start, end };
    const name = mentions.findLast((m) => m.end >= phrase.end || SIDE.test(text.slice(m.end, phrase.end)));
    if (name) return { kind: 'name', speaker: name.member.name, start: phrase.start, end };
    if (this.#notSubjects.some((word) => words.endsWith(word))) return undefined;
    if (words.length < SHORTEST) return undefined;
    const holder = this.#titles.has(words) ? this.#holder(words, phrase.start) : undefined;
    if (holder !== undefined) return { kind: 'person', speaker: holder, start: phrase.start, end };
    const group = this.#groups.endingAt(text, phrase.end, 10);
    const title = this.#titles.endingAt(text, phrase.end, 12);
    const agent =
      (title !== undefined && phrase.end - title.length >= phrase.start) ||
      (group !== undefined && phrase.end - group.length >= phrase.start) ||
      this.#agents.some((ending) => words.endsWith(ending));
    const own = { start: phrase.end - this.#names.endingAt(words, agent), end: phrase.end };
    if (own.start < own.end) return { kind: 'group', speaker: null, phrase: own, start: phrase.start, end };
    return { kind: agent ? 'group' : 'phrase', speaker: null, phrase, start: phrase.start, end };
  }

  /** Whom a title alone means, or a word for those who have it. */
  #holder(title: string, at: number): string | undefined {
    const meant = this.#titleWords[title];
    return (
      this.#context.titleHolder(title, at) ??
      (meant === undefined ? undefined : this.#context.titleHolder(meant, at))
    );
  }

  /** 門倉|は|るか */
  #isWithinName({ start, end }: Range): boolean {
    const mentions = this.#context.mentionsIn({ start, end: end + NAME_END });
    return mentions.some((m) => m.start < end && m.end > end + 1);
  }

  #phraseStart(from: number, at: number): number {
    return this.#parted ? this.#wordsStart(from, at) : this.#lettersStart(from, at);
  }

  /** Left over letters of names and titles: hiragana, save の, ends a phrase. */
  #lettersStart(from: number, at: number): number {
    const { text } = this.#context;
    const limit = Math.max(from, at - LONGEST_PHRASE);
    let start = at;
    while (start > limit) {
      const mention = this.#context
        .mentionsIn({ start: Math.max(limit, start - 24), end: start })
        .find((m) => m.end === start);
      const honorific = this.#honorifics.endingAt(text, start, 4);
      if (mention) start = mention.start;
      else if (start === at && honorific !== undefined) start -= honorific.length;
      else if (PHRASE.test(text[start - 1] ?? '')) start -= 1;
      else break;
    }
    return start + (/^[の・]+/u.exec(text.slice(start, at))?.[0].length ?? 0);
  }

  /** Left over words that end with no particle of another kind. */
  #wordsStart(from: number, at: number): number {
    const { text } = this.#context;
    let start = at;
    for (let words = 0; words < MOST_WORDS && start > from; words += 1) {
      let begin = start;
      if (words === 0)
        begin -=
          /\([^()]{1,30}\)[^\s()]{0,3}$/u.exec(text.slice(Math.max(from, begin - 36), begin))?.[0].length ??
          0;
      while (begin > from && !/[\s,.“”"‘’()…·]/u.test(text[begin - 1] ?? '')) begin -= 1;
      if (begin === start) break;
      start = begin;
      if (text[begin - 1] !== ' ') break;
      const before = text.slice(Math.max(from, begin - 12), begin - 1);
      const mention = this.#context
        .mentionsIn({ start: Math.max(from, begin - 24), end: begin - 1 })
        .some((m) => m.end === begin - 1);
      const word = before.split(' ').at(-1) ?? '';
      if (
        !mention &&
        word !== '한' &&
        (this.#notSubjects.includes(word) ||
          this.#narrative.has(word) ||
          this.#others.some((ending) => before.endsWith(ending)))
      )
        break;
      start = begin - 1;
    }
    return start + (/^\s+/u.exec(text.slice(start, at))?.[0].length ?? 0);
  }
}
