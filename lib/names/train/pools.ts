import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { LanguageData } from '../../languages/language.ts';
import type { NameKind } from '../mention.ts';
import type { Item } from './item.ts';
import { knownOrganisations } from './known-organisations.ts';
import { type KnownPerson, knownPeople } from './known-people.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './organisation-patterns.ts';
import { PLACE_HEADS } from './place-patterns.ts';
import type { Random } from './random.ts';

/** Where names are written in a script: those of these locales of Faker may stand in its texts. */
const LATIN = 'en de fr es es_MX pt_BR pt_PT it tr pl nl sv id_ID vi cs_CZ ro hu en_NG en_IN hr fi da'.split(
  ' ',
);
const LOCALES: Record<string, { own: string[]; foreign: string[] }> = {
  zh: { own: ['zh_CN'], foreign: [] },
  ja: { own: ['ja'], foreign: [] },
  ko: { own: ['ko'], foreign: [] },
  ru: { own: ['ru'], foreign: [] },
  ar: { own: ['ar'], foreign: [] },
  en: { own: ['en', 'en_NG', 'en_IN'], foreign: LATIN },
  de: { own: ['de'], foreign: LATIN },
  fr: { own: ['fr'], foreign: LATIN },
  es: { own: ['es', 'es_MX'], foreign: LATIN },
  pt: { own: ['pt_BR', 'pt_PT'], foreign: LATIN },
};

interface Parts {
  given: string[];
  family: string[];
}

interface Locale {
  person?: { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> };
  location?: { city_name?: string[] };
}

interface Compromise {
  one: { lexicon: Record<string, string | string[]> };
}

/** The names of a language to put in place of others. */
export class Pools {
  private readonly language: string;
  private readonly own: Parts = { given: [], family: [] };
  private readonly foreign: Parts = { given: [], family: [] };
  private readonly seen: Record<NameKind, string[]>;
  private readonly places: string[] = [];
  /** Countries, and what the lists know: what news speaks of most. */
  private readonly knownPlaces: string[];
  /** Transliterated names, or parts of them. */
  private readonly transliterated: string[] = [];
  private readonly institutions: string[] = [];
  /** Common words of Chinese, which may be names as well: 曾经, 文章. */
  private readonly words: string[] = [];
  private readonly known: string[];
  private readonly people: KnownPerson[];

  /**
   * @param words what Lede knows about the language
   * @param items labelled texts whose names may stand for one another
   * @param sources where npm modules and jieba's dictionary lie
   */
  constructor(words: LanguageData, items: readonly Item[], sources: { modules: string; jiebaDict: string }) {
    const { code: language, names: known } = words;
    this.language = language;
    this.seen = seenNames(items);
    this.people = knownPeople(language);
    this.known = [...knownOrganisations(language), ...known.organisations];
    this.seen.title.push(...known.titlesBefore, ...known.titlesAfter);
    this.places.push(...known.places);
    const require = createRequire(join(sources.modules, 'package.json'));
    const locales = (require('@faker-js/faker') as { allLocales: Record<string, Locale> }).allLocales;
    const { own, foreign } = LOCALES[language] ?? { own: [], foreign: [] };
    for (const [names, into] of [
      [own, this.own],
      [foreign, this.foreign],
    ] as const)
      for (const name of names) {
        const locale = locales[name];
        into.given.push(...Object.values(locale?.person?.first_name ?? {}).flat());
        into.family.push(...Object.values(locale?.person?.last_name ?? {}).flat());
        this.places.push(...(locale?.location?.city_name ?? []));
      }
    this.knownPlaces = [...territories(require, language), ...known.places];
    this.places.push(...territories(require, language), ...this.seen.place);
    if (language === 'en') {
      const { lexicon } = (require('compromise') as { model(): Compromise }).model().one;
      for (const [word, tags] of Object.entries(lexicon)) {
        const name = word.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
        const is = (tag: string): boolean => word.length > 3 && [tags].flat().includes(tag);
        if (is('City') || is('Region')) this.places.push(name);
        if (is('Organization') || is('SportsTeam')) this.known.push(name);
        if (is('MaleName') || is('FemaleName')) this.own.given.push(name);
        if (is('LastName')) this.own.family.push(name);
      }
    }
    if (language === 'zh')
      for (const line of readFileSync(sources.jiebaDict, 'utf8').split('\n')) {
        const [word = '', count = '0', tag = ''] = line.split(' ');
        if (Number(count) < 4 || word.length < 2) continue;
        if (tag === 'ns' && Number(count) >= 8) this.places.push(word);
        if (tag === 'nrt') this.transliterated.push(word);
        if (tag === 'nt' && word.length >= 4) this.institutions.push(word);
        if (/^(?:n|v|a|an|vn)$/.test(tag) && word.length === 2 && Number(count) >= 50) this.words.push(word);
      }
    for (const name of this.seen.person)
      if (/[·・]|^[\u30a0-\u30ff]+$/.test(name)) this.transliterated.push(...name.split(/[·・]/));
    if (language === 'ko' || language === 'ru' || language === 'ar')
      this.transliterated.push(...this.seen.person.flatMap((name) => name.split(' ').slice(1)));
  }

  /** A name of the kind to stand for `surface`, or undefined to leave that. */
  another(kind: NameKind, surface: string, random: Random): string | undefined {
    if (kind === 'person') return this.person(surface, random);
    if (kind === 'place') return surface.length < 2 ? undefined : this.place(random);
    if (kind === 'organisation') return this.organisation(random);
    if (this.seen.title.length === 0 || !random.chance(0.4)) return undefined;
    return random.pick(this.seen.title);
  }

  private place(random: Random): string {
    const roll = random.next();
    if (roll < 0.25) return random.pick(this.knownPlaces);
    if (roll < 0.7) return random.pick(this.places);
    if (roll < 0.8) return this.blend(this.places, random);
    return random
      .pick(PLACE_HEADS[this.language] ?? ['{place}'])
      .replaceAll('{place}', () => random.pick(this.places))
      .replaceAll('{name}', () => this.coined(random));
  }

  /** The first half of one word and the second half of another. */
  private blend(words: readonly string[], random: Random): string {
    const [a = '', b = ''] = [random.pick(words).split(' ')[0], random.pick(words).split(' ').at(-1)];
    return a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.ceil(b.length / 2)).toLowerCase();
  }

  private person(surface: string, random: Random): string | undefined {
    if (random.chance(0.1)) {
      const { full, short } = random.pick(this.people);
      return /[ ·・]/.test(surface) ? full : short;
    }
    if (this.language === 'zh' || this.language === 'ja') return this.hanPerson(surface, random);
    if (this.language === 'ko') {
      if (surface.length === 1) return random.pick(this.own.family);
      if (surface.includes(' ') || surface.length > 4)
        return this.parts(surface.split(' ').length, random).join(' ');
      return random.pick(this.own.family) + random.pick(this.own.given);
    }
    const count = surface.split(' ').length;
    if (count > 3) return undefined;
    if (this.transliterated.length > 0 && random.chance(0.4)) {
      const [given] = this.parts(1, random);
      return count === 1 ? given : [random.pick(this.own.given), given].join(' ');
    }
    const from = this.foreign.given.length > 0 && random.chance(0.5) ? this.foreign : this.own;
    const family = random.pick(from.family);
    if (count === 1) return family;
    const given = random.pick(from.given);
    if (random.chance(0.06)) return `${given.slice(0, 1)}. ${family}`;
    if (random.chance(0.07)) return `${given} ${family}-${random.pick(from.family)}`;
    return count === 2 ? `${given} ${family}` : `${given} ${random.pick(from.given)} ${family}`;
  }

  private hanPerson(surface: string, random: Random): string | undefined {
    const point = this.language === 'zh' ? '·' : '・';
    if (surface.includes(point)) return this.parts(surface.split(point).length, random).join(point);
    if (/^[\u30a0-\u30ff]+$/.test(surface)) return random.pick(this.transliterated);
    if (this.language === 'ja') {
      const family = random.pick(this.own.family);
      return surface.length <= 2 ? family : family + random.pick(this.own.given);
    }
    if (surface.length === 1) return undefined;
    if (random.chance(0.04)) return random.pick(this.words);
    if (random.chance(0.04)) return random.pick(this.own.family) + random.pick(this.words);
    if (surface.length > 3 || random.chance(0.15)) return random.pick(this.transliterated);
    const given = random.pick(this.own.given);
    return (
      random.pick(this.own.family) +
      (given.length === 1 && random.chance(0.5) ? given + random.pick(this.own.given).slice(0, 1) : given)
    );
  }

  private parts(count: number, random: Random): string[] {
    return Array.from({ length: count }, () => random.pick(this.transliterated));
  }

  private organisation(random: Random): string {
    const heads = ORGANISATION_HEADS[this.language] ?? [];
    const roll = random.next();
    if (roll < 0.35 || heads.length === 0) return random.pick(this.seen.organisation);
    if (roll < 0.6) return random.pick(this.known);
    if (roll < 0.63) return this.abbreviation(random);
    if (this.institutions.length > 0 && roll < 0.73) return random.pick(this.institutions);
    const pattern = random.pick(heads);
    return pattern
      .replaceAll('{place}', () => random.pick(this.places))
      .replaceAll('{name}', () => this.coined(random))
      .replace('{form}', () => random.pick(LEGAL_FORMS[this.language] ?? ['']));
  }

  /** Two to five capitals of the language; where it has none, Latin ones. */
  private abbreviation(random: Random): string {
    const letters = this.language === 'ru' ? 'АБВГДЕИКЛМНОПРСТУФХЦ' : 'ABCDEFGHIKLMNOPRSTUVW';
    return Array.from({ length: 2 + random.below(4) }, () => letters[random.below(letters.length)]).join('');
  }

  /** A made-up trade name: the first word of an organisation seen, a family name, or parts of two. */
  private coined(random: Random): string {
    if (random.chance(0.2)) return this.blend(this.places, random);
    if (this.words.length > 0 && random.chance(0.2)) return random.pick(this.words);
    if (random.chance(0.5)) {
      const organisation = random.pick(this.seen.organisation);
      return this.language === 'zh' || this.language === 'ja'
        ? organisation.slice(0, 2)
        : (organisation.split(' ')[0] ?? organisation);
    }
    const from = this.foreign.family.length > 0 && random.chance(0.5) ? this.foreign : this.own;
    return this.language === 'zh'
      ? random.pick(from.given) + random.pick(from.given).slice(0, 1)
      : random.pick(from.family);
  }
}

function seenNames(items: readonly Item[]): Record<NameKind, string[]> {
  const seen = {
    person: new Set<string>(),
    organisation: new Set<string>(),
    place: new Set<string>(),
    title: new Set<string>(),
  };
  for (const { text, names } of items)
    for (const { kind, start, end, owner } of names)
      if (owner === undefined) seen[kind].add(text.slice(start, end));
  return {
    person: [...seen.person],
    organisation: [...seen.organisation],
    place: [...seen.place].filter((name) => name.length > 1),
    title: [...seen.title],
  };
}

/** Names of countries and territories from the Unicode CLDR. */
function territories(require: NodeJS.Require, language: string): string[] {
  const names = require(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const found = names.main[language]?.localeDisplayNames.territories ?? {};
  return Object.entries(found)
    .filter(([code, name]) => /^[A-Z]{2}$/.test(code) && !/[()（）]/.test(name) && name.length > 1)
    .map(([, name]) => name);
}
