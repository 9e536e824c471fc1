import type { LanguageData } from '../../languages/language.ts';
import type { Range } from '../../text/range.ts';
import { isBeside, isMarkedName, NAMES_BEHIND, type NameBehind, owns } from './body-names.ts';
import { isBody, isCue, type Item, type Somebody, type Word } from './items.ts';
import { SpeakerNouns } from './speaker-nouns.ts';
import { Publications } from './publications.ts';
import { isPlural } from './whole-groups.ts';

/** Code units in which a mark lies that ends a phrase. */
const LONGEST_GAP = 3;
/** Words before the head of an unnamed speaker: “a local police source”. */
const LONGEST_BEFORE = 4;

/** Speakers that have no name, by the nouns that the language's lists have. */
export class UnnamedSpeakers {
  readonly #text: string;
  readonly #definite: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;
  readonly #indefinites: ReadonlySet<string>;
  readonly #nouns: SpeakerNouns;
  readonly #spokespeople: ReadonlySet<string>;
  readonly #publications: Publications;
  /** Whether nouns stand without articles, so that any may mean somebody told of before. */
  readonly #bareNouns: boolean;
  readonly #wordsBefore: boolean;
  readonly #nameBehind: NameBehind;

  constructor(text: string, language: LanguageData) {
    const { code, writing, names, speech, functionWords } = language;
    const { clause } = speech;
    this.#text = text;
    this.#definite = new Set(clause?.definite);
    this.#articles = new Set([...(names.articles ?? []), ...(clause?.indefinite ?? [])]);
    this.#functionWords = new Set(functionWords);
    this.#nouns = new SpeakerNouns(language);
    this.#indefinites = new Set(clause?.indefinites);
    this.#spokespeople = new Set(clause?.spokespeople);
    this.#publications = new Publications(text, language);
    this.#bareNouns = names.articles === undefined && writing === 'cased';
    this.#nameBehind = NAMES_BEHIND[code] ?? (() => undefined);
    this.#wordsBefore = code !== 'ar';
  }

  /**
   * Joins words into speakers that have no name: “a local police source”, “the minister”.
   *
   * @param from where the stretch begins; `quoted`: right behind a quotation, where the verb stands
   */
  join(items: readonly Item[], from: number, quoted: boolean): Item[] {
    const joined: Item[] = [];
    for (const [at, item] of items.entries()) {
      if (item.type === 'word' && this.#standsAlone(item, items[at + 1])) {
        const { start, end, lower } = item;
        joined.push({ type: 'somebody', kind: 'group', head: lower, definite: false, start, end });
        continue;
      }
      const last = joined.at(-1);
      const head = item.type === 'word' ? this.#nouns.headOf(item.lower, last) : undefined;
      if (head === undefined && item.type === 'word' && last && this.#publishes(last, item, items[at + 1])) {
        joined.pop();
        joined.push({ ...last, kind: 'group', head: item.lower, end: item.end });
        continue;
      }
      if (!head || item.type !== 'word') {
        joined.push(item);
        continue;
      }
      let { start } = item;
      let [definite, oblique] = [this.#bareNouns || item.lower.startsWith('ال'), false];
      let governor: Somebody | undefined;
      for (let steps = 0; steps < LONGEST_BEFORE; steps += 1) {
        const before = joined.at(-1);
        if (
          steps === 0 &&
          before?.type === 'somebody' &&
          !before.member &&
          before.kind !== 'pronoun' &&
          this.#text.slice(before.end, start) === ' '
        ) {
          definite ||= before.definite;
          start = before.start;
          if (this.#bareNouns) governor = before; // заместитель | министра
          joined.pop();
          break;
        }
        if (before?.type !== 'word' || !/^[  ]?$/u.test(this.#text.slice(before.end, start))) break;
        const article = this.#definite.has(before.lower) || this.#articles.has(before.lower);
        // Said | that the …, told us | that drivers …. Right behind a quotation stands the verb, or the article.
        if (article && before.complementiser && (isCue(joined.at(-2)) || isPlural(item.lower))) break;
        if (quoted && joined.length === 1 && !article) break;
        const opens = before.cue || before.preposition || before.subordinator || before.coordinator;
        if (!this.#wordsBefore || (!article && (opens || this.#functionWords.has(before.lower)))) break;
        definite ||= this.#definite.has(before.lower);
        oblique = article && before.oblique;
        start = before.start;
        joined.pop();
        if (article) break;
      }
      joined.push({
        type: 'somebody',
        kind: governor?.kind ?? head,
        head: governor?.head ?? item.lower,
        definite,
        start: Math.max(from, start),
        end: item.end,
        ...(oblique ? { oblique } : {}),
        ...(item.circumstance ? { circumstance: true } : {}),
      });
    }
    return joined;
  }

  /** Others | said, some | of them, those | who. */
  #standsAlone(word: Word, next: Item | undefined): boolean {
    if (!this.#indefinites.has(word.lower)) return false;
    if (!next) return /^\s*(?:[.,;:!?—–)]|$)/u.test(this.#text.slice(word.end, word.end + LONGEST_GAP));
    return next.type === 'word' && (next.cue || next.auxiliary || next.preposition || next.relative);
  }

  /** A press | release, a police | statement. */
  #publishes(last: Item, word: Word, next: Item | undefined): last is Somebody {
    // A study | reports.
    if (word.cue && !(next?.type === 'word' && next.cue)) return false;
    return (
      last.type === 'somebody' &&
      (last.kind === 'group' || last.kind === 'role') &&
      !last.member &&
      this.#spokespeople.has(word.lower) &&
      this.#text.slice(last.end, word.start) === ' '
    );
  }

  /**
   * What a body publishes is its own words: “a report by Norvik Marine”; so are those of its spokespeople in languages whose
   * lists have them: « le porte-parole de Norvik ». Others keep it in their name: “economists at Norvik Marine”.
   */
  withBodies(items: readonly Item[]): Item[] {
    const joined: Item[] = [];
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (!item) break;
      const author = this.#publications.author(items, i);
      if (author) {
        joined.push(author.somebody);
        i = author.last;
        continue;
      }
      const unnamed =
        item.type === 'somebody' && (item.kind === 'group' || item.kind === 'role') && !item.member;
      if (!unnamed) {
        joined.push(item);
        continue;
      }
      const before = joined.at(-1);
      if (
        before?.type === 'somebody' &&
        before.member &&
        owns(this.#text, before, item) &&
        !this.#namedBehind(items, i)
      ) {
        joined.pop();
        // Norvik Marine’s | report is what Norvik Marine says.
        const published = this.#publications.has(item.head) && before.kind !== 'country';
        joined.push({
          ...(published ? before : item),
          start: before.start,
          end: item.end,
          definite: published,
        });
        continue;
      }
      const told = joined.at(-2);
      const addressed = told?.type === 'word' && told.addressee;
      const part =
        before &&
        isBody(before) &&
        !addressed &&
        isBeside(this.#text, before, item) &&
        !this.#opensAnew(item);
      if (part && !this.#namedBehind(items, i)) {
        joined.pop();
        joined.push(this.#speaksFor(before, item));
        continue;
      }
      const quoted = items[i + 1];
      if (quoted && this.#nouns.isBody(item.head) && isMarkedName(this.#text, quoted)) {
        const { start, end } = quoted.quotation.inner;
        joined.push({ ...item, kind: 'organisation', definite: false, start, end });
        i += 1;
        continue;
      }
      const name = this.#nouns.isBody(item.head) && this.#nameBehind(this.#text, items, i);
      if (name) {
        joined.push({ ...item, ...name, kind: 'organisation', definite: false });
        i += name.words;
        continue;
      }
      const links: Word[] = [];
      for (
        let next = items[i + 1];
        next?.type === 'word' && links.length < 2;
        next = items[i + 1 + links.length]
      ) {
        if (next.addressee || !(next.preposition || this.#articles.has(next.lower))) break;
        const published = links.length === 0 && this.#publications.has(item.head);
        if (published && !this.#publications.isBeforeAuthor(next.lower)) break;
        links.push(next);
      }
      const body = items[i + 1 + links.length];
      if (
        body &&
        isBody(body) &&
        (links.length > 0 || this.#isOf(item, body) || this.#isCalled(item, body)) &&
        isBeside(this.#text, item, body) &&
        !this.#namedBehind(items, i + 1 + links.length)
      ) {
        joined.push(
          this.#speaksFor(
            body,
            item,
            links.some(({ preposition }) => preposition),
          ),
        );
        i += 1 + links.length;
        continue;
      }
      if (
        body?.type === 'somebody' &&
        !body.member &&
        body.kind !== 'pronoun' &&
        (links.length > 0 || this.#isOf(item, body)) &&
        isBeside(this.#text, item, body)
      ) {
        // A statement by a spokesman is the spokesman's; a survey of residents is no resident's.
        const speaksFor = this.#spokespeople.has(item.head) && !this.#publications.isAbout(links[0], body);
        joined.push(
          speaksFor && !(body.kind === 'role' && body.definite)
            ? body
            : { ...(speaksFor ? body : item), start: item.start, end: body.end, definite: speaksFor },
        );
        i += 1 + links.length;
        continue;
      }
      joined.push(this.#withOwner(item, items[i + 1]));
    }
    return joined;
  }

  /** Whether a body's name stands right behind what it is: la agencia | Norvik. */
  #isCalled(unnamed: Somebody, body: Range): boolean {
    return (
      unnamed.kind === 'role' &&
      !this.#nouns.isPerson(unnamed.head) &&
      this.#text.slice(unnamed.end, body.start) === ' '
    );
  }

  /** Whether a spokesman's body stands right behind without a preposition: «представитель | прокуратуры». */
  #isOf(unnamed: Somebody, body: Range): boolean {
    return (
      this.#bareNouns &&
      this.#spokespeople.has(unnamed.head) &&
      this.#text.slice(unnamed.end, body.start) === ' '
    );
  }

  #speaksFor(body: Somebody, unnamed: Somebody, linked = true): Somebody {
    const range = { start: Math.min(body.start, unnamed.start), end: Math.max(body.end, unnamed.end) };
    // Le porte-parole de X; le quotidien | X.
    if (this.#spokespeople.has(unnamed.head) || (!linked && !this.#nouns.isPerson(unnamed.head)))
      return { ...unnamed, ...body, ...range };
    const definite = unnamed.definite && unnamed.kind === 'role';
    return { ...unnamed, ...range, definite, ...(body.member ? { of: body.member } : {}) };
  }

  /** «президент | Казахстана»: whose title it is, where nouns stand without articles. */
  #withOwner(item: Somebody, owner: Item | undefined): Somebody {
    const owned = this.#bareNouns && item.kind === 'role' && owner && isBody(owner);
    return owned && owner.member && this.#text.slice(item.end, owner.start) === ' '
      ? { ...item, of: owner.member }
      : item;
  }

  /** A name right behind, to which title and body belong. */
  #namedBehind(items: readonly Item[], i: number): boolean {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || next?.type !== 'somebody' || next.kind !== 'person') return false;
    return /^,?\s$/u.test(this.#text.slice(item.end, next.start));
  }

  /** Whether a phrase has an article of its own: FDP | das Papier. */
  #opensAnew({ start, end }: Range): boolean {
    const [first = ''] = /^\p{L}+/u.exec(this.#text.slice(start, end).toLowerCase()) ?? [];
    return this.#definite.has(first) || this.#articles.has(first);
  }
}
