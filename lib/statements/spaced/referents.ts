import { GroupPlausibility } from '../../participants/plausible-groups.ts';
import { type Range, within } from '../../text/range.ts';
import type { SpeechContext, SpokenMention } from '../context.ts';
import { DefiniteNouns } from './definite-nouns.ts';
import { freelyNamed, unnamedSubject } from './freely-named.ts';
import { type Gender, Genders } from './genders.ts';
import type { Item, Somebody } from './items.ts';
import { OnePersons } from './one-persons.ts';
import {
  articlesLeftOff,
  bare,
  bareWords,
  hasTitle,
  hasWord,
  isBodyCompound,
  isCalledBy,
  isTitled,
  isTitledBy,
  stemOf,
  withoutArticle,
} from './noun-forms.ts';
import { TitleNouns } from './title-nouns.ts';

/** Code units of an article. */
const LONGEST_ARTICLE = 8;
/** How many persons a pronoun may choose from. */
const MOST_PERSONS = 4;
/** How far back, in code units, a role looks for its bearer. */
const REACH = 1500;

type Kind = Exclude<Somebody['kind'], 'pronoun'>;

/** Who is meant by a pronoun, a role or nothing at all: kept up to date sentence by sentence. */
export class Referents {
  readonly #context: SpeechContext;
  readonly #plural: ReadonlySet<string>;
  readonly #things: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #persons: ReadonlySet<string>;
  readonly #documents: ReadonlySet<string>;
  readonly #asking: ReadonlySet<string>;
  readonly #personal: RegExp | undefined;
  readonly #genders: Genders;
  readonly #onePersons: OnePersons;
  /** What those who are named are. */
  readonly #kinds: ReadonlyMap<string, Kind>;
  /** Whether nouns are written on to each other. */
  readonly #compounds: boolean;
  #plausible: GroupPlausibility | undefined;
  /** Whether nouns stand without articles. */
  readonly #bareNouns: boolean;
  readonly #titles: TitleNouns;
  readonly #nouns: DefiniteNouns;
  /** The persons last spoken of as a subject, the latest last. */
  #latest: string[] = [];
  /** The person, the body and the group last spoken of as a subject, and the last of them all. */
  #person: string | null = null;
  #body: string | null = null;
  #group: string | null = null;
  #subject: string | null = null;
  /** Whom the sentence before was about, where nobody names them: “a spokesman would not confirm that”. */
  #unnamed: Somebody | undefined;

  constructor(context: SpeechContext) {
    const { language } = context;
    this.#context = context;
    this.#bareNouns = language.names.articles === undefined && language.writing === 'cased';
    this.#titles = new TitleNouns(context);
    this.#nouns = new DefiniteNouns(context.text, language);
    this.#compounds = language.code === 'de';
    this.#plural = new Set(language.speech.clause?.plural);
    this.#things = new Set(language.speech.clause?.things);
    this.#articles = articlesLeftOff(language);
    this.#bodies = new Set([...language.names.organisationWords, ...(language.speech.clause?.bodies ?? [])]);
    this.#persons = new Set(language.speech.clause?.persons);
    this.#documents = new Set(language.speech.clause?.documents);
    this.#asking = new Set(language.speech.clause?.asking);
    this.#personal = language.speech.clause?.personal;
    this.#genders = new Genders(context);
    this.#onePersons = new OnePersons(context.text, language, this.#genders);
    const mentions = context.mentionsIn({ start: 0, end: context.text.length });
    this.#kinds = new Map(mentions.map(({ member }) => [member.name, member.kind]));
  }

  /** Who spoke last, or whom the text was about since. */
  get subject(): string | null {
    return this.#subject;
  }

  /** Who somebody is; null where nobody is sure. */
  resolve(somebody: Somebody | null, items: readonly Item[] = [], verb?: string): string | null {
    if (!somebody)
      return this.#agreeing(this.#subject, verb === undefined ? undefined : this.#genders.ofVerb(verb));
    if (somebody.member) return somebody.member.name;
    // «в канцелярии президента»: a body by its place.
    if (somebody.kind === 'organisation') return this.#context.group(somebody, 'organisation');
    if (somebody.kind === 'pronoun') {
      if (this.#things.has(somebody.head)) return this.#body ?? this.#group ?? this.#subject;
      if (this.#plural.has(somebody.head)) return this.#group ?? this.#body ?? this.#subject;
      const gender = this.#genders.ofPronoun(somebody.head);
      if (this.#unnamed && (this.#unnamed.described || this.#onePersons.isNew(this.#unnamed)))
        return this.#context.group(withoutArticle(this.#context.text, this.#unnamed, this.#articles));
      return this.#agreeing(this.#beside(somebody, items) ?? this.#person ?? this.#subject, gender);
    }
    return (
      (somebody.plain ? this.#called(somebody) : null) ??
      (somebody.definite ? this.#ofGender(this.#known(somebody, items), somebody, verb) : null) ??
      this.#context.group(withoutArticle(this.#context.text, somebody, this.#articles))
    );
  }

  /** Somebody, where an article or a verb and a noun may mean them by their gender. */
  #ofGender(somebody: string | null, { start, head }: Somebody, verb: string | undefined): string | null {
    if (this.#documents.has(head)) return somebody;
    const told = verb === undefined ? undefined : this.#genders.ofVerb(verb);
    if (somebody !== null && told && !this.#genders.mayBe(somebody, told)) return null;
    const gender = this.#genders.ofArticle(this.#context.text.slice(start, start + LONGEST_ARTICLE));
    const found = this.#agreeing(somebody, gender);
    return found !== null && gender && !this.#genders.mayBe(found, gender) ? null : found;
  }

  /** Somebody, or, where they are of the other gender, the person before them who may be meant. */
  #agreeing(somebody: string | null, gender: Gender | undefined): string | null {
    if (somebody === null || !gender || !this.#latest.includes(somebody)) return somebody;
    if (this.#genders.mayBe(somebody, gender)) return somebody;
    return this.#latest.findLast((name) => this.#genders.mayBe(name, gender)) ?? somebody;
  }

  /** Who has a name that nobody found: “said Marta”. */
  #called({ head, start }: Somebody): string | null {
    const before = this.#context.mentionsIn({ start: Math.max(0, start - REACH), end: start });
    return (
      before.findLast(({ member }) => member.kind === 'person' && hasWord(member.name, head))?.member.name ??
      null
    );
  }

  /** When X arrived, he said: the one person who is the subject of a clause before. */
  #beside(pronoun: Somebody, items: readonly Item[]): string | undefined {
    const before = items.filter((item) => item.end <= pronoun.start);
    const named = freelyNamed(before);
    const [member] = this.#compounds ? named.filter(({ kind }) => kind === 'person') : named;
    return member?.kind === 'person' ? member.name : undefined;
  }

  /** Somebody told of before: by their title, by a word of their name, or as the one in question. */
  #known(somebody: Somebody, items: readonly Item[]): string | null {
    const stem = stemOf(somebody.head);
    const before = this.#context.mentionsIn({
      start: Math.max(0, somebody.start - REACH),
      end: somebody.start,
    });
    const isBody = this.#bareNouns ? this.#titles.isGeneric(stem) : this.#bodies.has(somebody.head);
    // Where titles begin with what somebody is, what stands behind is their body.
    const headFirst = this.#context.language.adjectivesBehind === true;
    const ownBody = isBody && headFirst;
    if (this.#nouns.isPlural(somebody)) return this.#sameGroup(somebody);
    const bearer = before.findLast(
      ({ member }) =>
        ((ownBody || isTitledBy(member, somebody, this.#compounds)) &&
          (!headFirst || isTitled(member, stem))) ||
        (member.kind === 'organisation' && isBody && isCalledBy(member.name, somebody.head, this.#compounds)),
    );
    if (bearer || this.#nouns.isOwned(somebody)) return bearer?.member.name ?? null;
    const others = this.#titles.others(somebody);
    const holder = before.findLast(({ member }) => others.some((other) => hasTitle(member, stemOf(other))));
    if (holder) return holder.member.name;
    if (this.#body !== null && this.#titles.isAnyBody(somebody.head)) return this.#body;
    // The head of the platform; the platform.
    if (ownBody && before.some(({ member }) => hasTitle(member, stem))) return null;
    // A police source …; the source.
    const same = this.#sameGroup(somebody);
    if (same !== null) return same;
    if ((isBody || this.#documents.has(somebody.head)) && this.#titles.isSpecific(somebody)) return null;
    // La police, die Polizei, as against l’entreprise, is no body that is called otherwise.
    if ((ownBody || (isBody && this.#compounds)) && !this.#titles.isGeneric(somebody.head)) return null;
    if (isBody) return this.#bodyLike(before, this.#nouns.isKind(somebody));
    // Without articles a court may be any court.
    if (this.#bareNouns && this.#bodies.has(somebody.head)) return null;
    if (this.#documents.has(somebody.head) && this.#subject !== null) return this.#subject;
    // O motorista da carreta | disse …: somebody new; “…”, disse | o motorista da carreta: who just spoke.
    if (somebody.described && !items.some(({ type, end }) => type === 'quoted' && end <= somebody.start))
      return null;
    const role = somebody.kind === 'role' && !somebody.plain && !this.#isCompound(somebody.head);
    const isPerson = this.#persons.has(somebody.head) || role;
    if (!isPerson && !(somebody.plain && this.#personal?.test(somebody.head))) return null;
    if (this.#titles.isAnother(somebody, this.#context.rolesOf(this.#person))) return null;
    return this.#person ?? before.findLast(({ member }) => member.kind === 'person')?.member.name ?? null;
  }

  /** The body that a noun like “the airline” means: the one in question, unless its name says that it is another kind. */
  #bodyLike(before: readonly SpokenMention[], ofKind: boolean): string | null {
    const isOther = (name: string): boolean =>
      name
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)
        .some((word) => this.#bodies.has(word) || this.#isCompound(word));
    if (this.#body !== null && !isOther(this.#body)) return this.#body;
    const last = before.findLast(({ member }) => member.kind === 'organisation' && !isOther(member.name));
    return last?.member.name ?? (ofKind ? null : this.#body);
  }

  #isCompound(word: string): boolean {
    return this.#compounds && isBodyCompound(word, this.#bodies);
  }

  #sameGroup({ head }: Somebody): string | null {
    return this.#group !== null && bareWords(this.#group).includes(bare(head)) ? this.#group : null;
  }

  /**
   * Whom the next pronoun means after a sentence without speech: whom that sentence was about, or, where it ends with a
   * colon, who came last.
   */
  told(items: readonly Item[], introduces: boolean): void {
    if (this.#goesOn(items)) {
      this.#subject = this.#person ?? this.#subject;
      return;
    }
    const named = freelyNamed(items);
    const first = introduces ? named.at(-1) : named[0];
    this.#unnamed = first ? undefined : unnamedSubject(items);
    if (!first) return;
    this.#about(first.name, first.kind);
    const person = named.find(({ kind }) => kind === 'person');
    if (person && first.kind !== 'person') {
      this.#person = person.name;
      this.#subject = person.name;
    }
  }

  /** Whether a sentence is about the person of the one before: she met X. */
  #goesOn(items: readonly Item[]): boolean {
    const first = items.find((item) => item.type === 'somebody');
    return (
      first?.type === 'somebody' &&
      first.kind === 'pronoun' &&
      !this.#things.has(first.head) &&
      !this.#plural.has(first.head)
    );
  }

  /** Somebody spoke. */
  spoke(speaker: string | null, somebody: Somebody | null, verb?: string): void {
    if (speaker === null || (somebody?.plain && !this.#isSomebody(speaker))) return;
    this.#unnamed = undefined;
    const gender =
      somebody?.kind === 'pronoun'
        ? this.#genders.ofPronoun(somebody.head)
        : somebody?.kind === 'person' && verb !== undefined
          ? this.#genders.ofVerb(verb)
          : undefined;
    if (gender) this.#genders.tell(speaker, gender);
    // O motorista da carreta …. Ele disse …. “…”, disse o motorista.
    const called = somebody?.kind === 'pronoun' && gender && !this.#kinds.has(speaker);
    if (called || this.#latest.includes(speaker)) this.#person = speaker;
    if (somebody && somebody.kind !== 'pronoun') {
      this.#about(speaker, this.#kindOf(speaker, somebody, somebody.kind));
      // “A resident said …”, and then he.
      if (this.#onePersons.has(somebody)) this.#person = speaker;
    } else this.#subject = speaker;
    if (somebody?.of) this.#body = somebody.of.name;
  }

  /** Somebody was asked, in the stretch behind a verb: who answers next is they. */
  asked(verb: string, items: readonly Item[], stretch: Range): void {
    if (!this.#asking.has(verb.toLowerCase())) return;
    const person = items.find(
      (item) => item.type === 'somebody' && item.kind === 'person' && within(item, stretch),
    );
    if (person?.type === 'somebody' && person.member) this.#about(person.member.name, 'person');
  }

  /** Whether an unnamed speaker may be the one that a pronoun means: no lawsuit, no report is. */
  #isSomebody(name: string): boolean {
    this.#plausible ??= new GroupPlausibility(this.#context.language);
    return this.#plausible.isPlausible(name);
  }

  #kindOf(speaker: string, { member, head }: Somebody, kind: Kind): Kind {
    const body = !member && this.#bodies.has(head);
    return this.#kinds.get(speaker) ?? (body ? 'organisation' : kind);
  }

  #about(name: string, kind: Kind): void {
    this.#subject = name;
    if (kind === 'person')
      this.#latest = [...this.#latest.filter((other) => other !== name), name].slice(-MOST_PERSONS);
    if (kind === 'person' || kind === 'role') this.#person = name;
    else if (kind === 'group') this.#group = name;
    else {
      this.#body = name;
      this.#group = null;
    }
  }
}
