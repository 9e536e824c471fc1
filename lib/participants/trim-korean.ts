import type { LanguageData } from '../languages/language.ts';
import { isWordCharacter, Lexicon } from '../text/lexicon.ts';
import type { Mention } from './mention.ts';

/** A single one who is not named: 한 |바이오 전문 애널리스트. */
const ONE = /(?:^|[\s“"'‘(])한 $/u;
/** A surname alone with what may stand before it. */
const SURNAME = /^[가-힣]$/u;
/** The rest of a full name that the tagger missed, behind its surname and before a title. */
const GIVEN = /^[가-힣]{1,3} /u;
/** How sure such a name is. */
const SCORE = 0.9;
/** Letters that a company's name keeps when its country is taken off. */
const LEAST_COMPANY = 3;
const MOST_FOUND = 20;

/** Finds what the tagger's names truly are in Korean, by each other and by the titles behind them. */
export class KoreanTrimmer {
  readonly #text: string;
  readonly #titles: Lexicon;
  readonly #countries: ReadonlySet<string>;
  readonly #officeEnds: readonly string[];

  constructor(text: string, { names }: LanguageData) {
    this.#text = text;
    this.#titles = new Lexicon([...names.titlesBefore, ...names.titlesAfter]);
    this.#countries = new Set(Object.values(names.countryAliases).flat());
    this.#officeEnds = names.organisationWords;
  }

  /** @param mentions in order */
  trim(mentions: readonly Mention[]): Mention[] {
    const kept = mentions.flatMap((mention, i): Mention[] => {
      if (mention.kind === 'organisation') return [this.#withoutCountry(mention)];
      if (mention.kind !== 'person') return [mention];
      if (ONE.test(this.#text.slice(Math.max(0, mention.start - 3), mention.start))) return [];
      if (this.#isEmployer(mention, mentions[i - 1])) return this.#everywhere(mention);
      return [this.#withoutTeam(mention)];
    });
    return [...kept, ...this.#fullNames(kept)];
  }

  /** Whether it stands between a person and their title: 배상훈 |모아픽| 대표. */
  #isEmployer({ start, end }: Mention, before: Mention | undefined): boolean {
    return (
      before?.kind === 'person' &&
      before.end - before.start > 1 &&
      this.#text.slice(before.end, start) === ' ' &&
      this.#text[end] === ' ' &&
      this.#titles.startingAt(this.#text, end + 1) !== undefined
    );
  }

  /** A body wherever the text names it, since the tagger takes it for anything. */
  #everywhere({ start, end }: Mention): Mention[] {
    const name = this.#text.slice(start, end);
    const places: Mention[] = [];
    for (
      let at = this.#text.indexOf(name);
      at >= 0 && places.length < MOST_FOUND;
      at = this.#text.indexOf(name, at + name.length)
    )
      if (!isWordCharacter(this.#text[at - 1]))
        places.push({ start: at, end: at + name.length, kind: 'organisation', by: 'employer', score: SCORE });
    return places;
  }

  /** A person without the country that belongs to the title: 안드레이 김| 이라크 감독. */
  #withoutTeam(mention: Mention): Mention {
    const words = this.#text.slice(mention.start, mention.end).split(' ');
    const last = words.at(-1) ?? '';
    const isTitled =
      this.#text[mention.end] === ' ' && this.#titles.startingAt(this.#text, mention.end + 1) !== undefined;
    return words.length > 1 && isTitled && this.#countries.has(last)
      ? { ...mention, end: mention.end - last.length - 1 }
      : mention;
  }

  /** A company without its country: 영국| 헬릭스마인드, but 미국 국무부. */
  #withoutCountry(mention: Mention): Mention {
    const [country = '', ...rest] = this.#text.slice(mention.start, mention.end).split(' ');
    const name = rest.join(' ');
    const isCompany =
      name.length >= LEAST_COMPANY &&
      this.#countries.has(country) &&
      !this.#officeEnds.some((word) => name.endsWith(word));
    return isCompany ? { ...mention, start: mention.end - name.length } : mention;
  }

  /** The full names of those whom the tagger found by surname and title alone: 성기용| 의원 for 성 의원. */
  #fullNames(mentions: readonly Mention[]): Mention[] {
    const people = mentions.filter(({ kind }) => kind === 'person');
    const covered = new Set(people.map(({ start }) => start));
    const known = new Set(
      people.filter(({ start, end }) => end - start > 1).map(({ start }) => this.#text[start]),
    );
    const asked = new Map<string, string>();
    for (const { start, end } of people) {
      const name = this.#text.slice(start, end);
      const title = this.#text[end] === ' ' ? this.#titles.startingAt(this.#text, end + 1) : undefined;
      if (SURNAME.test(name) && title !== undefined && !known.has(name)) asked.set(`${name} ${title}`, name);
    }
    return [...asked].slice(0, MOST_FOUND).flatMap(([address, surname]): Mention[] => {
      const title = address.slice(surname.length);
      for (let at = this.#text.indexOf(title); at >= 0; at = this.#text.indexOf(title, at + 1)) {
        let start = at;
        while (start > at - 4 && isWordCharacter(this.#text[start - 1])) start -= 1;
        if (this.#text[start] !== surname || covered.has(start)) continue;
        if (isWordCharacter(this.#text[start - 1]) || !GIVEN.test(this.#text.slice(start + 1, at + 1)))
          continue;
        return [{ start, end: at, kind: 'person', by: 'surname', score: SCORE }];
      }
      return [];
    });
  }
}
