import type { Paragraph, ParagraphKind } from '../article/article.ts';
import type { LanguageData } from '../languages/language.ts';
import type { CastMember } from '../participants/mention.ts';
import type { Sentence } from '../sentences/split.ts';
import type { StatementKind } from '../summary.ts';
import type { Quotation } from '../text/quotes.ts';
import { findQuotations } from '../text/quotes.ts';
import { plainHan } from '../text/plain-han.ts';
import { countBefore, type Range } from '../text/range.ts';
import { TitleHolders } from './title-holders.ts';

/** A cast member's mention, in reading order over the whole text. */
export interface SpokenMention extends Range {
  member: CastMember;
}

/** Reported words as one sentence gives them, before runs are joined. */
export interface Report extends Range {
  /** Null where nobody is sure. */
  speaker: string | null;
  /** Who says it together with the speaker. */
  jointly?: readonly string[];
  /** Within whose words it stands. */
  toldBy?: string;
  /** Offsets of the word that reports; absent for a quotation that goes on. */
  cue?: Range;
  kind: StatementKind;
}

/** A paragraph with what the attribution rules ask of it. */
export interface SpeechParagraph extends Range {
  kind: ParagraphKind;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}

/** Longest sentence, in code units, that is searched for speech: no news has longer ones. */
const LONGEST_SENTENCE = 3000;

/** How a paragraph ends that is a text's, whatever the page makes of it. */
const SENTENCE_END = /[.。．][”’"」』)）]?$/u;

/** The quotations of a paragraph that a range touches; they are in order, and none overlaps another. */
export function quotationsIn({ quotations }: SpeechParagraph, { start, end }: Range): Quotation[] {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((quotations[last]?.start ?? end) < end) last += 1;
  return quotations.slice(low, last);
}

/** What the rules of every writing share: the text, its paragraphs, its mentions in order, its unnamed speakers. */
export class SpeechContext {
  readonly text: string;
  /** The text as the word lists of its language have it, each letter at its place. */
  readonly plain: string;
  readonly language: LanguageData;
  readonly paragraphs: readonly SpeechParagraph[];
  readonly #mentions: readonly SpokenMention[];
  readonly #people: readonly CastMember[];
  readonly #byName: ReadonlyMap<string, CastMember>;
  #holders: TitleHolders | undefined;
  readonly #plainOf: (words: string) => string;
  readonly #groups = new Map<string, CastMember>();

  constructor(
    text: string,
    paragraphs: readonly Paragraph[],
    sentences: readonly Sentence[],
    cast: readonly CastMember[],
    language: LanguageData,
  ) {
    this.text = text;
    this.language = language;
    // Only Chinese has two writings, and no other marker of subjects than words.
    this.#plainOf = language.speech.subjects ? plainHan : (words) => words;
    this.plain = this.#plainOf(text);
    const byParagraph = new Map<number, Sentence[]>();
    for (const sentence of sentences) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const list = byParagraph.get(sentence.paragraph);
      if (list) list.push(sentence);
      else byParagraph.set(sentence.paragraph, [sentence]);
    }
    this.paragraphs = paragraphs.map((paragraph, index) => ({
      start: paragraph.start,
      end: paragraph.end,
      kind: paragraph.kind,
      // A heading holds no attribution that its paragraph doesn't repeat; one that ends like a sentence is none.
      sentences:
        paragraph.kind === 'heading' && !SENTENCE_END.test(text.slice(paragraph.end - 2, paragraph.end))
          ? []
          : (byParagraph.get(index) ?? []),
      quotations: findQuotations(text, paragraph),
    }));
    this.#people = cast.filter(({ kind }) => kind === 'person');
    // Of two of one name the first counts.
    this.#byName = new Map(this.#people.toReversed().map((person) => [person.name, person]));
    this.#mentions = cast
      .flatMap((member) => member.mentions.map(({ start, end }) => ({ start, end, member })))
      .toSorted((a, b) => a.start - b.start);
  }

  /** Mentions that lie inside the range, in order. */
  mentionsIn({ start, end }: Range): SpokenMention[] {
    const found: SpokenMention[] = [];
    for (let i = countBefore(this.#mentions, start); i < this.#mentions.length; i += 1) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
    return found;
  }

  /** The person whom a title alone means: who has it, named last before `at` where several do. */
  titleHolder(title: string, at: number): string | undefined {
    this.#holders ??= new TitleHolders(this.#people, this.#plainOf);
    return this.#holders.of(title, at);
  }

  isPerson(name: string | null): boolean {
    return name !== null && this.#byName.has(name);
  }

  /** The titles of a person, by name, in plain words. */
  rolesOf(name: string | null): readonly string[] {
    return ((name === null ? undefined : this.#byName.get(name))?.roles ?? []).map(this.#plainOf);
  }

  /**
   * An unnamed speaker (police, 网友), a participant from now on; a person or a body where the words are a name that
   * nothing else told (市民|祝女士).
   */
  group(range: Range, kind: 'group' | 'person' | 'organisation' = 'group'): string {
    const name = this.text.slice(range.start, range.end);
    const known = this.#groups.get(name);
    if (known) known.mentions.push(range);
    else
      this.#groups.set(name, {
        name,
        kind,
        aliases: [name],
        mentions: [range],
        inHeadline: false,
        roles: [],
      });
    return name;
  }

  get groups(): CastMember[] {
    const groups = [...this.#groups.values()];
    for (const group of groups) group.mentions = once(group.mentions);
    return groups;
  }
}

/** Mentions in order, each once: two attributions may have the same words for their subject. */
function once(mentions: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start))
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
