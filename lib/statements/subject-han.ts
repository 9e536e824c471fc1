import { words } from '../languages/words.ts';
import { phraseStart } from '../participants/phrase-han.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext } from './context.ts';

/** Between subject and cue. */
const ADVERBS = new Lexicon(
  words(
    '还 也 则 又 曾 并 再 便 就 均 都 同时 随后 进一步 特别 多次 公开 明确 一致 对此 今天 今日 当天 昨天 昨日 日前 近日 日 此前 告诉记者 向记者 对记者 对媒体 笑着 表示 在 還 則 並',
  ),
);
/** How far back a pronoun looks for its person. */
const REACH_ANTECEDENT = 250;
/** From 据 to its comma. */
const LONGEST_SOURCE = 40;

/** A cue (or 据) with its subject. */
export interface Attribution {
  speaker: string | null;
  cue: Range;
  /** Where the clause of the attribution begins. */
  clause: number;
  /** Where the reported words begin. */
  content: number;
}

type Subject = Pick<Attribution, 'speaker' | 'clause'>;

/** What is known about a cue before its subject is. */
interface CuePlace {
  /** Where the sentence, or what follows its last attribution, begins. */
  from: number;
  /** Where the cue's clause begins. */
  clause: number;
  /** Whether a mark follows the cue. */
  pause: boolean;
  lastSpeaker: string | null;
}

/** Finds who speaks in Chinese: the subject of a cue, or the source that 据 names. */
export class HanSubjects {
  readonly #context: SpeechContext;
  readonly #pronouns: Lexicon;
  readonly #groups: Lexicon;
  readonly #sources: Lexicon;
  readonly #sourceWords: Lexicon;

  constructor(context: SpeechContext) {
    const { speech, names } = context.language;
    this.#context = context;
    this.#pronouns = new Lexicon(speech.pronouns);
    this.#groups = new Lexicon(names.groupWords);
    this.#sources = new Lexicon(speech.sourceBefore);
    this.#sourceWords = new Lexicon(speech.sourceAfter);
  }

  /** The subject of a cue: beside it, else the first person of its clause or sentence. */
  of(cue: Range, place: CuePlace): Subject | undefined {
    const { text } = this.#context;
    const { from, clause, pause, lastSpeaker } = place;
    const end = this.#skipAdverbs(clause, cue.start);
    const mentions = this.#context.mentionsIn({ start: clause, end: cue.start });
    const beside = mentions.find((m) => m.end === end || this.#onlyTitle(m.end, end));
    if (beside && beside.member.kind === 'person')
      return { speaker: beside.member.name, clause: beside.start };
    const pronoun = this.#pronouns.endingAt(text, end, 5);
    if (pronoun !== undefined && end - pronoun.length >= clause)
      return { speaker: lastSpeaker ?? this.#antecedent(clause), clause };
    const group = this.#groupEnding(clause, end);
    if (group !== undefined) return { speaker: group, clause };
    if (beside) return { speaker: beside.member.name, clause: beside.start };
    const person = mentions.find((m) => m.member.kind === 'person');
    if (person) return { speaker: person.member.name, clause };
    const [first] = mentions;
    if (first && (pause || cue.start - first.end <= 12)) return { speaker: first.member.name, clause };
    // The clause has no subject: the sentence's (王毅欢迎绍伊古访华，表示…).
    if (cue.start - clause > 4) return undefined;
    const earlier = this.#context
      .mentionsIn({ start: from, end: clause })
      .find((m) => m.member.kind === 'person');
    return earlier ? { speaker: earlier.member.name, clause } : undefined;
  }

  /** 据法国交管部门统计，… : a source with no cue of its own. */
  source(sentence: Range): Attribution | undefined {
    const { text } = this.#context;
    const source = this.#sources.startingAt(text, sentence.start);
    if (source === undefined) return undefined;
    const from = sentence.start + source.length;
    const comma = text.slice(from, Math.min(sentence.end, from + LONGEST_SOURCE)).search(/[，,：:]/u);
    if (comma < 0) return undefined;
    const end = this.#skipSourceWords(from, from + comma);
    const mentions = this.#context.mentionsIn({ start: from, end });
    const named = mentions.find((m) => m.end === end && m.member.kind === 'person') ?? undefined;
    const speaker = named?.member.name ?? this.#groupEnding(from, end) ?? mentions.at(-1)?.member.name;
    if (speaker === undefined) return undefined;
    const cue = { start: sentence.start, end: from };
    return { speaker, cue, clause: sentence.start, content: from + comma + 1 };
  }

  /** 据X|9日报道: the name ends before the words for reporting, and the day. */
  #skipSourceWords(from: number, to: number): number {
    const { text } = this.#context;
    let end = to;
    for (;;) {
      const word =
        this.#sourceWords.endingAt(text, end, 6) ??
        /\d{1,2}(?:日|月\d{1,2}日)$/u.exec(text.slice(Math.max(from, end - 6), end))?.[0];
      if (word === undefined || end - word.length <= from) return end;
      end -= word.length;
    }
  }

  /** The one person named shortly before; nobody where there are several. */
  #antecedent(at: number): string | null {
    const before = this.#context.mentionsIn({ start: Math.max(0, at - REACH_ANTECEDENT), end: at });
    const people = new Set(before.filter((m) => m.member.kind === 'person').map((m) => m.member.name));
    const [only] = people;
    return people.size === 1 && only !== undefined ? only : null;
  }

  /** The unnamed speaker (or the person it describes) whose phrase ends at `end`. */
  #groupEnding(from: number, end: number): string | undefined {
    const { text } = this.#context;
    const head =
      /[\p{Script=Han}][们們]$/u.exec(text.slice(Math.max(from, end - 2), end))?.[0] ??
      this.#groups.endingAt(text, end, 6);
    if (head === undefined || end - head.length < from) return undefined;
    const start = Math.min(end - head.length, phraseStart(text, end, from));
    const person = this.#context.mentionsIn({ start, end }).find((m) => m.member.kind === 'person');
    return person ? person.member.name : this.#context.group({ start, end });
  }

  #onlyTitle(from: number, to: number): boolean {
    if (to <= from || to - from > 4) return false;
    const between = this.#context.text.slice(from, to);
    const { titlesAfter, honorificsAfter } = this.#context.language.names;
    return titlesAfter.includes(between) || honorificsAfter.includes(between);
  }

  #skipAdverbs(from: number, to: number): number {
    let end = to;
    for (let i = 0; i < 4; i += 1) {
      const adverb = ADVERBS.endingAt(this.#context.text, end, 4);
      if (adverb === undefined || end - adverb.length < from) break;
      end -= adverb.length;
    }
    return end;
  }
}
