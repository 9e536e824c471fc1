import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon, plainHan } from '../text/plain-han.ts';
import { countBefore, type Range } from '../text/range.ts';
import type { SpeechContext, SpeechParagraph, SpokenMention } from './context.ts';

/** A paragraph of a transcript. */
export interface Turn {
  /** Null where the text names nobody for a label (问, 答). */
  speaker: string | null;
  /** Where the words begin: behind the label's colon. */
  content: number;
}

/** A label: what stands before the first colon of a paragraph, with no other mark before it. */
const LABEL = /^【?([^，,、。；;！!？?：:“”\n】]{1,32})】?[：:]/u;
const LONGEST_LABEL = 48;
/** Labels from which a text is a transcript. */
const FEWEST = 3;
/** … where one of them asks. */
const FEWEST_ASKED = 2;
/** Whoever asks in a dialogue: the others' answers may be long. */
const ASKER = /^(?:问|Q\d{0,2})$|(?:记者|主持人)$/u;
/** … of whom no name is told: the paper itself. */
const ASKS = /^(?:问|Q\d{0,2}|(?:本[报刊台])?记者)$/u;
const ANSWERS = /^(?:答|A\d{0,2})$/u;
/** What follows a name or a title: 李某（主任）. */
const BRACKETS = /[（(][^（）()]{1,20}[）)]$/u;
/** What tells that somebody speaks again: 记者追问：. */
const AGAIN = /(?:追问|再问|又问|续问|提问|发问|插话|补充|回答)$/u;
const LONGEST_WORD = 8;
/** How words end that tell what somebody is. */
const SOMEBODY = /[者人员員长長官家师師方客]$/u;
/** A surname alone: 李, 李某. */
const SURNAME = /^(\p{Script=Han})(?:某|女士|先生|小姐)?$/u;

/** How somebody speaks rather than is described: share of the labelled paragraphs. */
const SPOKEN = /[我咱你您？?]/u;
const SPOKEN_SHARE = 1 / 3;
/** How others' words are told. */
const CUES = /(?:说|表示|介绍|补充|回应|答复|称|道)[，：:]/u;
const SENTENCE_END = /[。！？!?…]/u;

interface Label extends Range {
  /** Where the words begin. */
  content: number;
  /** Whoever is named; undefined where only the label's own words name somebody. */
  name: string | null | undefined;
}

/**
 * Transcripts in Chinese: interviews, press conferences and broadcasts whose paragraphs begin with who speaks (记者：…,
 * 李某：…, 问：…). All of such a paragraph is said, and in a dialogue those behind it as well.
 */
export class HanTurns {
  readonly #context: SpeechContext;
  readonly #groups: Lexicon;
  readonly #titles: Lexicon;
  /** Mentions of people in order: all of them, and by their surnames' first letters. */
  readonly #people: readonly SpokenMention[];
  readonly #bySurname = new Map<string, SpokenMention[]>();
  #answering: string | undefined;
  readonly #turns: ReadonlyMap<number, Turn>;

  constructor(context: SpeechContext) {
    const { names, speech } = context.language;
    this.#context = context;
    this.#titles = hanLexicon([...names.titlesBefore, ...names.titlesAfter]);
    this.#groups = hanLexicon([...names.groupWords, ...(speech.subjects?.people ?? [])]);
    this.#people = context
      .mentionsIn({ start: 0, end: context.text.length })
      .filter(({ member }) => member.kind === 'person');
    for (const mention of this.#people) {
      const [surname = ''] = plainHan(mention.member.name);
      const known = this.#bySurname.get(surname);
      if (known) known.push(mention);
      else this.#bySurname.set(surname, [mention]);
    }
    this.#turns = this.#transcript();
  }

  /** What a paragraph holds of a transcript: nothing where the text is none. */
  of({ start }: Range): Turn | undefined {
    return this.#turns.get(start);
  }

  #transcript(): Map<number, Turn> {
    const { paragraphs, plain: text } = this.#context;
    const labels = paragraphs.map((paragraph) => this.#label(paragraph));
    const turns = new Map<number, Turn>();
    const spoken = paragraphs.filter(
      ({ start, end }, i) => labels[i] !== undefined && SPOKEN.test(text.slice(start, end)),
    );
    const found = labels.filter((label) => label !== undefined);
    const asked = found.filter(({ start, end }) => ASKER.test(text.slice(start, end))).length;
    const fewest = asked > 0 && asked < found.length ? FEWEST_ASKED : FEWEST;
    if (found.length < fewest || spoken.length < found.length * SPOKEN_SHARE) return turns;
    const dialogue = asked > 1 && asked < found.length;
    const lastLabel = labels.findLastIndex((label) => label !== undefined);
    let last: Turn | undefined;
    for (const [i, paragraph] of paragraphs.entries()) {
      const { start, end, kind } = paragraph;
      const label = labels[i];
      // Nobody goes on behind the last label: what a page ends with is its writer's.
      const goesOn =
        dialogue &&
        kind !== 'heading' &&
        !this.#tellsOf(paragraph, last) &&
        !LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL))) &&
        i < lastLabel;
      if (label) last = { speaker: this.#speaker(label), content: label.content };
      else last = goesOn && last ? { ...last, content: start } : undefined;
      if (last) turns.set(start, last);
    }
    return turns;
  }

  /** Whether a paragraph is the writer's: it tells of a reporter, or what others say. */
  #tellsOf(paragraph: Range, last: Turn | undefined): boolean {
    const words = this.#context.plain.slice(paragraph.start, paragraph.end);
    return (
      /记者/u.test(words) ||
      (CUES.test(words) &&
        this.#context
          .mentionsIn(paragraph)
          .some(({ member }) => member.kind === 'person' && member.name !== last?.speaker))
    );
  }

  #label({ start, end }: SpeechParagraph): Label | undefined {
    const { plain: text } = this.#context;
    const [whole, words] = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) ?? [];
    if (whole === undefined || words === undefined) return undefined;
    if (!SENTENCE_END.test(text.slice(start + whole.length, end))) return undefined;
    const from = start + whole.indexOf(words.trim());
    const bare = words.trim().replace(BRACKETS, '').replace(AGAIN, '');
    const label = { start: from, end: from + bare.length, content: start + whole.length };
    if (ASKS.test(bare)) return { ...label, name: null };
    if (ANSWERS.test(bare)) return { ...label, name: this.#answers(start) };
    const person = this.#context.mentionsIn(label).findLast(({ member }) => member.kind === 'person');
    if (person) return { ...label, name: person.member.name };
    if (this.#groups.has(bare)) return { ...label, name: undefined };
    const bearer = this.#bearer(bare, start);
    const group =
      this.#groups.endingAt(bare, bare.length, LONGEST_WORD) ??
      this.#titles.endingAt(bare, bare.length, LONGEST_WORD);
    const known = bearer !== undefined || group !== undefined || SOMEBODY.test(bare);
    return known ? { ...label, name: bearer } : undefined;
  }

  /** Who answers all the questions of a text: whoever the headline names, else who is named last before the first answer. */
  #answers(at: number): string | null {
    const told = this.#people.find(({ member, end }) => member.inHeadline && end <= at);
    this.#answering ??= told?.member.name ?? namedBefore(this.#people, at);
    return this.#answering ?? null;
  }

  #speaker({ start, end, name }: Label): string | null {
    return name === undefined ? this.#context.group({ start, end }) : name;
  }

  /** Whom a surname or a title alone means. */
  #bearer(words: string, at: number): string | undefined {
    const holder = words.length < 2 ? undefined : this.#context.titleHolder(words, at);
    if (holder !== undefined) return holder;
    const [, surname] = SURNAME.exec(words) ?? [];
    return surname === undefined ? undefined : namedBefore(this.#bySurname.get(surname) ?? [], at);
  }
}

/** Whoever is named last before `at`, of mentions in order. */
function namedBefore(mentions: readonly SpokenMention[], at: number): string | undefined {
  let i = countBefore(mentions, at) - 1;
  while ((mentions[i]?.end ?? at) > at) i -= 1;
  return mentions[i]?.member.name;
}
