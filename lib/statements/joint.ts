import { jointWordsOf } from '../languages/joint-words.ts';
import type { CastMember } from '../participants/mention.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Range, within } from '../text/range.ts';
import type { Report, SpeechContext, SpeechParagraph, SpokenMention } from './context.ts';

/** What a clause begins behind. */
const CLAUSE_BEGINS = /(?:^|[.,;:!?…—–()“”„"«»「」『』，。；：！？、])$/u;
const CLAUSE_ENDS = /^\s*(?:$|[.,;:!?…—–()“”„"«»，。；：])/u;
/** In spaced writing: auxiliaries and adverbs before a verb. */
const SMALL_WORDS = /^(?:\s\p{Ll}+){0,3}\s$/u;
const LAST_WORD = /[^\s.,;:!?()“”„"«»‘’'—–-]+[’']?$/u;
const MARKS_OF_LIST = /^\s?[,，、]\s?$/u;
/** Code units of text around speakers that are looked at. */
const REACH = 40;

/**
 * Who says something together with its speaker: X and Y said, said X and Y, according to X and Y. Only where nothing
 * else can be meant: the names side by side, at a clause's beginning, with their verb.
 */
export class JointSpeakers {
  readonly #context: SpeechContext;
  readonly #and: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #between: Lexicon;
  readonly #subject: Lexicon;
  readonly #sources: Lexicon;
  readonly #unspaced: boolean;

  constructor(context: SpeechContext) {
    const { code, writing, names, speech } = context.language;
    const { and = [], subject = [], between = [] } = jointWordsOf(code) ?? {};
    this.#context = context;
    this.#and = new Set(and);
    this.#articles = new Set(names.articles);
    this.#between = new Lexicon(between);
    this.#subject = new Lexicon(subject);
    this.#sources = new Lexicon(speech.sourceBefore, { wholeWords: writing === 'cased' });
    this.#unspaced = writing === 'unspaced';
  }

  /**
   * A run with everybody who says it. Two are told to speak by one sentence: what goes on behind it, and behind a quotation
   * that is open there, is the speaker's alone.
   */
  told(run: Report, paragraph: SpeechParagraph): Report[] {
    const at = (run.cue ?? run).start;
    const sentence = paragraph.sentences.find((one) => within({ start: at, end: at + 1 }, one));
    const jointly = sentence ? this.#others(run, sentence) : [];
    if (!sentence || jointly.length === 0) return [run];
    const open = paragraph.quotations.find(({ start, end }) => start < sentence.end && sentence.end < end);
    const until = open?.end ?? sentence.end;
    if (run.end <= until) return [{ ...run, jointly }];
    const rest = until + (/^\s*/u.exec(this.#context.text.slice(until, run.end))?.[0].length ?? 0);
    const quoted = paragraph.quotations.find(({ start, end }) => start === rest && end >= run.end);
    const { speaker, kind, end } = run;
    return [
      { ...run, end: until, jointly },
      { speaker, kind, start: quoted?.inner.start ?? rest, end },
    ];
  }

  /** Their names, the run's own speaker left out; none where nobody is sure. */
  #others(report: Report, sentence: Range): string[] {
    const { speaker } = report;
    if (speaker === null || this.#and.size === 0) return [];
    const chain = this.#chains(sentence).find(
      (mentions) =>
        mentions.some(({ member }) => member.name === speaker) && this.#speaks(mentions, sentence, report),
    );
    const names = new Set(chain?.map(({ member }) => member.name));
    names.delete(speaker);
    return [...names];
  }

  /** Runs of two names or more that are joined. */
  #chains(sentence: Range): SpokenMention[][] {
    const chains: SpokenMention[][] = [];
    let last: SpokenMention | undefined;
    let joined = false;
    for (const mention of this.#context.mentionsIn(sentence)) {
      if (last && mention.start < last.end) continue;
      const link = last && this.#link(last, mention);
      if (link !== undefined && !joined) {
        chains.at(-1)?.push(mention);
        joined = link === 'and';
      } else {
        chains.push([mention]);
        joined = false;
      }
      last = mention;
    }
    return chains.filter((chain) => chain.length > 1 && this.#endsJoined(chain));
  }

  /** What stands between two names, their titles left out. */
  #link(a: SpokenMention, b: SpokenMention): 'and' | 'comma' | undefined {
    const gap = this.#context.text.slice(a.end, b.start);
    if (gap.length > 2 * REACH) return undefined;
    const bare = this.#withoutArticle(withoutRole(withoutRole(gap, b.member, 'end'), a.member, 'start'));
    if (this.#and.has(bare.replace(/^,/u, '').trim())) return 'and';
    return MARKS_OF_LIST.test(bare) ? 'comma' : undefined;
  }

  #endsJoined(chain: readonly SpokenMention[]): boolean {
    const [a, b] = chain.slice(-2);
    return a !== undefined && b !== undefined && this.#link(a, b) === 'and';
  }

  /** Whether the verb of a report, or what names its source, stands beside a run of names. */
  #speaks(chain: readonly SpokenMention[], sentence: Range, { cue, start, end }: Report): boolean {
    const { text } = this.#context;
    const [first, last] = [chain[0], chain.at(-1)];
    if (!first || !last || (first.start >= start && last.end <= end && !cue)) return false;
    const before = this.#withoutArticle(
      withoutRole(
        text.slice(Math.max(sentence.start, first.start - REACH), first.start),
        first.member,
        'end',
      ),
    ).trimEnd();
    const behind = withoutRole(text.slice(last.end, last.end + REACH), last.member, 'start');
    if (this.#sources.endingAt(before.toLowerCase(), before.length, REACH) !== undefined)
      return CLAUSE_ENDS.test(behind);
    if (!cue) return false;
    if (last.end > cue.start)
      return (
        first.start >= cue.end && before.endsWith(text.slice(cue.start, cue.end)) && CLAUSE_ENDS.test(behind)
      );
    if (first.start > sentence.start && !CLAUSE_BEGINS.test(before)) return false;
    if (this.#subject.startingAt(behind.trimStart(), 0) !== undefined) return true;
    const gap = text.slice(last.end, cue.start);
    return gap.length <= REACH && this.#leadsTo(withoutRole(gap, last.member, 'start'));
  }

  /** Whether what stands between the names and their verb is no other clause. */
  #leadsTo(gap: string): boolean {
    if (!this.#unspaced) return SMALL_WORDS.test(gap) || gap === ' ';
    let at = 0;
    for (let word = this.#between.startingAt(gap, at); word; word = this.#between.startingAt(gap, at))
      at += word.length;
    return at === gap.length;
  }

  #withoutArticle(words: string): string {
    const trimmed = words.trimEnd();
    const [article = ''] = LAST_WORD.exec(trimmed) ?? [];
    return this.#articles.has(article.toLowerCase()) ? trimmed.slice(0, -article.length) : words;
  }
}

/** Words without a title of somebody at their beginning or end. */
function withoutRole(words: string, { roles }: CastMember, at: 'start' | 'end'): string {
  const trimmed = at === 'start' ? words.trimStart() : words.trimEnd();
  const role = roles.find((one) => (at === 'start' ? trimmed.startsWith(one) : trimmed.endsWith(one)));
  if (role === undefined) return words;
  return at === 'start' ? trimmed.slice(role.length) : trimmed.slice(0, trimmed.length - role.length);
}
