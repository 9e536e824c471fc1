import type { CastMember } from '../../participants/mention.ts';
import type { Range } from '../../text/range.ts';
import type { SpeechContext } from '../context.ts';
import type { Item, Somebody } from './items.ts';

/** Letters by which inflected forms of a noun are told to be one. */
const STEM = 5;
/** How far back, in code units, a role looks for its bearer. */
const REACH = 1500;

/** Who is meant by a pronoun, a role or nothing at all: kept up to date sentence by sentence. */
export class Referents {
  readonly #context: SpeechContext;
  readonly #plural: ReadonlySet<string>;
  readonly #things: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #persons: ReadonlySet<string>;
  /** The person, the body and the group last spoken of as a subject, and the last of them all. */
  #person: string | null = null;
  #body: string | null = null;
  #group: string | null = null;
  #subject: string | null = null;

  constructor(context: SpeechContext) {
    const { language } = context;
    this.#context = context;
    this.#plural = new Set(language.speech.clause?.plural);
    this.#things = new Set(language.speech.clause?.things);
    this.#articles = new Set(language.code === 'en' ? ['the'] : language.names.articles);
    this.#bodies = new Set([...language.names.organisationWords, ...(language.speech.clause?.bodies ?? [])]);
    this.#persons = new Set(language.speech.clause?.persons);
  }

  /** Who spoke last, or whom the text was about since. */
  get subject(): string | null {
    return this.#subject;
  }

  /** Who somebody is; null where nobody is sure. */
  resolve(somebody: Somebody | null, items: readonly Item[] = []): string | null {
    if (!somebody) return this.#subject;
    if (somebody.member) return somebody.member.name;
    if (somebody.kind === 'pronoun') {
      if (this.#things.has(somebody.head)) return this.#body ?? this.#group ?? this.#subject;
      if (this.#plural.has(somebody.head)) return this.#group ?? this.#body ?? this.#subject;
      return this.#beside(somebody, items) ?? this.#person ?? this.#subject;
    }
    return (
      (somebody.definite ? this.#known(somebody) : null) ??
      this.#context.group(this.#withoutArticle(somebody))
    );
  }

  /** When X arrived, he said: the one person who is the subject of a clause before. */
  #beside(pronoun: Somebody, items: readonly Item[]): string | undefined {
    const before = items.filter((item) => item.end <= pronoun.start);
    const member = firstNamed(before);
    return member?.kind === 'person' ? member.name : undefined;
  }

  /** Somebody told of before: by their title, by a word of their name, or as the one in question. */
  #known(somebody: Somebody): string | null {
    const stem = stemOf(somebody.head);
    const before = this.#context.mentionsIn({
      start: Math.max(0, somebody.start - REACH),
      end: somebody.start,
    });
    const bearer = before.findLast(
      ({ member }) =>
        (member.kind === 'person' && member.roles.some((role) => hasWord(role, stem))) ||
        (member.kind === 'organisation' && hasWord(member.name, stem)),
    );
    if (bearer) return bearer.member.name;
    if (this.#bodies.has(somebody.head)) return this.#body;
    return somebody.kind === 'role' || this.#persons.has(somebody.head) ? this.#person : null;
  }

  #withoutArticle({ start, end }: Range): Range {
    const { text } = this.#context;
    const [first = ''] = /^[\p{L}\p{M}]+(?:[’'](?=\p{L}))?/u.exec(text.slice(start, end)) ?? [];
    if (!this.#articles.has(first.toLowerCase().replace('’', "'")) || first.length >= end - start)
      return { start, end };
    const rest = /^\s*/u.exec(text.slice(start + first.length, end))?.[0].length ?? 0;
    return { start: start + first.length + rest, end };
  }

  /** Whom the next pronoun means after a sentence without speech: whom that sentence was about. */
  told(items: readonly Item[]): void {
    const named = firstNamed(items);
    if (named) this.#about(named.name, named.kind);
  }

  /** Somebody spoke. */
  spoke(speaker: string | null, somebody: Somebody | null): void {
    if (speaker === null) return;
    if (somebody && somebody.kind !== 'pronoun') this.#about(speaker, this.#kindOf(somebody, somebody.kind));
    else this.#subject = speaker;
    if (somebody?.of) this.#body = somebody.of.name;
  }

  #kindOf(
    somebody: Somebody,
    kind: Exclude<Somebody['kind'], 'pronoun'>,
  ): Exclude<Somebody['kind'], 'pronoun'> {
    return !somebody.member && this.#bodies.has(somebody.head) ? 'organisation' : kind;
  }

  #about(name: string, kind: Exclude<Somebody['kind'], 'pronoun'>): void {
    this.#subject = name;
    if (kind === 'person' || kind === 'role') this.#person = name;
    else if (kind === 'group') this.#group = name;
    else {
      this.#body = name;
      this.#group = null;
    }
  }
}

/** The first named whom no preposition governs. */
function firstNamed(items: readonly Item[]): CastMember | undefined {
  for (const [i, item] of items.entries()) {
    if (item.type !== 'somebody' || !item.member || item.kind === 'country') continue;
    const [before, article] = [items[i - 1], items[i - 2]];
    const governed =
      before?.type === 'word' &&
      (before.preposition || (before.definite && article?.type === 'word' && article.preposition));
    if (!governed) return item.member;
  }
  return undefined;
}

const stemOf = (word: string): string => word.replace(/^ال/u, '').slice(0, STEM);

const hasWord = (phrase: string, stem: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.replace(/^ال/u, '').startsWith(stem));
