import type { SpeechWords } from '../languages/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon } from '../text/plain-han.ts';
import type { Quotation } from '../text/quotes.ts';
import { overlaps, type Range } from '../text/range.ts';
import { CLAUSE_END, clauseStart } from './clauses-han.ts';
import { HanCues } from './cues-han.ts';
import { worksIn } from './works-han.ts';

/** A place where reported words may begin: behind a cue, behind a colon, in a quotation, behind a source (据…，). */
export interface Opening extends Range {
  type: 'cue' | 'colon' | 'quote' | 'source';
  /** Where the words begin. */
  content: number;
  /** The quotation that they begin with. */
  quotation?: Quotation;
  /** The cue behind a quotation, or this cue's quotation before it. */
  behind?: Range;
}

const SPEECH_MARK = /[，。！？,.!?…]/u;
const PAUSE = /^[，,：:\s]{0,2}/u;
/** What names before a colon whoever or wherever a page comes from. */
const CREDIT =
  /(?:作者|来源|编辑|责编|校对|摄影|摄|图文?|文|审核|监制|标题|链接|热线|电话|时间|地点|日期|网址|邮箱|[网社报台端刊](?:消息|讯|快讯|电)|日(?:消息|讯|电))$/u;
/** What may stand before a source in its clause: 而|据X透露. */
const JOINS =
  /^(?:而|但|但是|不过|然而|另|另外|此外|同时|又|且|其中|目前|随后|此前|[今昨近日]日|日前|当[天日晚])$/u;
const COLON = /[：:](?![\d/])/gu;
/** From whom a reporter has it: 记者从X获悉，. */
const LEARNT = /从(?![而此来未])[^，。；：“”从]{2,30}?(?:获悉|了解到|得知|获知)(?=[，：])/gu;
/** In whose eyes something is so: 在X看来，. */
const SEEN = /在[^，。；：“”在]{1,24}?看来(?=[，：])/gu;
/** How far behind a quotation its cue is looked for, and behind 据 its comma. */
const FOLLOWS = 40;
/** Longest name of somebody who is told something. */
const LONGEST_HEARER = 16;
const SHORTEST_QUOTATION = 2;
/** How a clause tells how often or how long something was said: 叮嘱了几句. */
const MEASURED = /^[了过過]/u;
/** Openings of a sentence that are looked at: no news has more in one. */
const MOST_OPENINGS = 60;
/** Letters from which there is something to report. */
const SHORTEST = 2;

/** Finds every place of a sentence where reported words may begin. */
export class HanOpenings {
  readonly #text: string;
  readonly cues: HanCues;
  readonly #sources: Lexicon;
  readonly #hearers: ReadonlySet<string>;

  constructor(text: string, words: SpeechWords) {
    this.#text = text;
    this.#hearers = new Set(words.subjects?.telling ?? []);
    this.cues = new HanCues(text, words);
    this.#sources = hanLexicon(words.sourceBefore);
  }

  /** In order of their place. */
  of(sentence: Range, quotations: readonly Quotation[]): Opening[] {
    const cues = this.cues.in(sentence, quotations);
    const opened = [
      ...this.#sourcesIn(sentence, quotations),
      ...this.#afterCues(cues, sentence, quotations),
      ...this.#afterColons(cues, sentence, quotations),
    ];
    return [...opened, ...this.#inQuotations(opened, cues, sentence, quotations)]
      .toSorted((a, b) => a.start - b.start)
      .slice(0, MOST_OPENINGS);
  }

  #afterCues(cues: readonly Range[], sentence: Range, quotations: readonly Quotation[]): Opening[] {
    return cues.flatMap((cue) => {
      const content = this.#afterPause(this.#afterHearer(cue, sentence));
      if (!/[\p{L}\p{N}“「『‘"]/u.test(this.#text.slice(content, Math.max(content, sentence.end - SHORTEST))))
        return [];
      const before = quotations.findLast(
        (q) => q.end <= cue.start && this.#clauseBehind(q, sentence) >= cue.end,
      );
      return [
        {
          type: 'cue' as const,
          ...cue,
          ...this.#beginning(content, quotations),
          ...(before ? { behind: before } : {}),
        },
      ];
    });
  }

  /** Behind whom something is told to, where a pause follows: 告诉记者，. */
  #afterHearer({ start, end }: Range, sentence: Range): number {
    if (!this.#hearers.has(this.#text.slice(start, end)) || MEASURED.test(this.#text.slice(end, end + 1)))
      return end;
    const pause = this.#text.slice(end, Math.min(sentence.end, end + LONGEST_HEARER)).search(/[，,：:“「]/u);
    return pause > 0 ? end + pause : end;
  }

  #afterColons(cues: readonly Range[], sentence: Range, quotations: readonly Quotation[]): Opening[] {
    const text = this.#text.slice(sentence.start, sentence.end - 1);
    const works = worksIn(this.#text, sentence);
    return [...text.matchAll(COLON)].flatMap(({ index }) => {
      const at = sentence.start + index;
      if (works.some((work) => work.start <= at && at < work.end)) return [];
      if (cues.some((cue) => cue.end === at) || quotations.some((q) => q.start <= at && at < q.end))
        return [];
      if (CREDIT.test(this.#text.slice(Math.max(sentence.start, at - 4), at))) return [];
      return [
        {
          type: 'colon' as const,
          start: at,
          end: at + 1,
          ...this.#beginning(this.#afterPause(at), quotations),
        },
      ];
    });
  }

  /** 据法国交管部门统计，… */
  #sourcesIn(sentence: Range, quotations: readonly Quotation[]): Opening[] {
    const words = this.#text.slice(sentence.start, sentence.end);
    const learnt = [...words.matchAll(LEARNT), ...words.matchAll(SEEN)].map(({ index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + 1,
    }));
    const told = [...this.#sources.matches(this.#text, sentence.start, sentence.end)].filter(({ start }) =>
      this.#opensClause(start, sentence),
    );
    return [...told, ...learnt].flatMap((source) => {
      const end = this.#clauseEnd(source.end, sentence);
      if (end >= sentence.end - SHORTEST || quotations.some((q) => overlaps(q, source))) return [];
      return [{ type: 'source' as const, ...source, ...this.#beginning(this.#afterPause(end), quotations) }];
    });
  }

  #opensClause(at: number, { start }: Range): boolean {
    const before = this.#text[at - 1] ?? '';
    if (at === start || CLAUSE_END.test(before) || /[\s】〕）]/u.test(before)) return true;
    return JOINS.test(this.#text.slice(clauseStart(this.#text, Math.max(start, at - 3), at), at));
  }

  /** Quotations that nothing before them opens, with the cue behind them. */
  #inQuotations(
    opened: readonly Opening[],
    cues: readonly Range[],
    sentence: Range,
    quotations: readonly Quotation[],
  ): Opening[] {
    return quotations.flatMap((quotation) => {
      const { start, end, inner } = quotation;
      const known = opened.some((opening) => opening.quotation === quotation);
      if (known || inner.end - inner.start < SHORTEST_QUOTATION) return [];
      const limit = this.#clauseBehind(quotation, sentence);
      const behind = cues.find((cue) => cue.start >= end && cue.end <= limit);
      return [
        {
          type: 'quote' as const,
          start,
          end,
          content: inner.start,
          quotation,
          ...(behind ? { behind } : {}),
        },
      ];
    });
  }

  #beginning(content: number, quotations: readonly Quotation[]): Pick<Opening, 'content' | 'quotation'> {
    const quotation = quotations.find((q) => q.start === content);
    return quotation ? { content: quotation.inner.start, quotation } : { content };
  }

  #afterPause(at: number): number {
    return at + (PAUSE.exec(this.#text.slice(at, at + 2))?.[0].length ?? 0);
  }

  /** Where the clause behind a quotation ends: “…”X说, “…”，X说. */
  #clauseBehind({ end }: Range, sentence: Range): number {
    return this.#clauseEnd(/[，,]/u.test(this.#text[end] ?? '') ? end + 1 : end, sentence);
  }

  /** Where the clause that begins at `at` ends, not looking far. */
  #clauseEnd(at: number, { end }: Range): number {
    const limit = Math.min(end, at + FOLLOWS);
    let to = at;
    while (to < limit && !CLAUSE_END.test(this.#text[to] ?? '')) to += 1;
    return to;
  }
}

/** Whether a quotation holds a clause rather than a word in marks. */
export const isSaid = (text: string, { inner }: Quotation): boolean =>
  SPEECH_MARK.test(text.slice(inner.start, inner.end));
