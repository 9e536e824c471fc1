import type { Lexicon } from '../text/lexicon.ts';
import { hanLexicon, plainHan } from '../text/plain-han.ts';
import type { CastMember } from '../participants/mention.ts';
import type { Range } from '../text/range.ts';
import type { SpeechContext, SpokenMention } from './context.ts';

/** How far before a document's name its author is looked for, in code units. */
const REACH = 2500;
/** … and whoever has no name. */
const NEAR = 300;
const SENTENCE_END = /[。！？\n]/u;
/** What may stand around the word for a document or a body already named: 该, 这份, …中. */
const POINTING = /^(?:该|此|上述|这份|这篇|这封|这项|这一|此份|其|該|這份|這篇|這封|這項|這一)/u;
const WITHIN = /(?:当中|之中|中|里|裡|内|上)$/u;

const COMPANY = /^(?:该|本|上述)?公司$/u;
/** How bodies are called that are no business. */
const OFFICIAL = /[局部委院会署厅府办所社报网台校学]$/u;

/** Tells whose words a document's or a body's are that was named in full before: 文章强调, 该公司称. */
export class HanPublishers {
  readonly #context: SpeechContext;
  readonly #documents: Lexicon;

  constructor(context: SpeechContext) {
    this.#context = context;
    this.#documents = hanLexicon(context.language.speech.subjects?.documents ?? []);
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
    const words = this.#bare(start, end);
    if (words.length < 2) return undefined;
    return this.#context
      .mentionsIn({ start: Math.max(0, start - REACH), end: start })
      .findLast(
        (m) =>
          m.member.kind === 'organisation' &&
          m.member.aliases.some((alias) => alias.length > words.length && plainHan(alias).endsWith(words)),
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
