import type { Range } from '../text/range.ts';
import type { NameForms } from './forms.ts';
import { isByRule, type Mention, type NamedKind, type NamePlace, type NameSource } from './mention.ts';

/** A name with all its forms (Путин, Путина), and what speaks for it. */
export interface Name {
  /** What its forms share; see NameForms. */
  key: string;
  kind: NamedKind;
  region?: string;
  by: NameSource;
  /** The best score of its mentions, 0 to 1. */
  score: number;
  /** Where headline and text have it. */
  places: readonly NamePlace[];
  /** In how many of them something found it. */
  found: number;
  /** It is only the last part of a longer name, which nothing found alone. */
  part?: true;
}

/** Names looked at: a page may hold any number, a story does not. */
const MOST_NAMES = 400;
/** A form that was found in a smaller share of its places is a word like others, unless it was found this surely. */
const LEAST_SHARE = 0.3;
const SURE = 1.5;
/** A surname and at most two letters are likely a name. */
const LONGEST_LIKELY = 3;
const SURELY_PERSON = 0.9;
/** What its best mention must reach, if no list has it; a name of several words with capitals is seldom nothing. */
const LEAST_SCORE = 0.4;
const LEAST_OF_WORDS = 0.28;
const IN_CAPITALS = /^\p{Lu}.* \p{Lu}/u;

/**
 * The distinct names among mentions, each with the kind that most speaks for, wherever the text has them.
 *
 * @param surnames of one letter that the language's people have
 */
export function distinctNames(
  whole: string,
  mentions: readonly Mention[],
  forms: NameForms,
  surnames: ReadonlySet<string>,
): Name[] {
  for (const mention of mentions) if (mention.kind === 'person') forms.learn(mention);
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = forms.key(whole.slice(mention.start, mention.end));
    const known = byKey.get(key);
    if (known) known.push(mention);
    else if (key && byKey.size < MOST_NAMES) byKey.set(key, [mention]);
  }
  // A single letter (김 in 김 대통령) names somebody only where it was found.
  const places = forms.find([...byKey.keys()].filter((key) => key.length > 1));
  return [...byKey].flatMap(([key, found]) => judge(key, found, places.get(key) ?? found, surnames) ?? []);
}

function judge(
  key: string,
  found: readonly Mention[],
  places: readonly Range[],
  surnames: ReadonlySet<string>,
): Name | undefined {
  const listed = found.find(({ by }) => by === 'list');
  const votes = new Map<NamedKind, number>();
  for (const { kind, score } of found) votes.set(kind, (votes.get(kind) ?? 0) + score);
  const [voted] = [...votes].toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind);
  // What speaks is no place; nor what stands once as a person surely (beside a title), however the rest looks.
  const speaks =
    voted === 'place' &&
    found.some(({ by, kind, score }) => isByRule(by) || (kind === 'person' && score >= SURELY_PERSON));
  const kind = listed?.kind ?? (speaks ? 'person' : voted);
  const score = Math.max(...found.map((mention) => mention.score));
  if (kind === undefined || places.length === 0) return undefined;
  const sum = found.reduce((all, mention) => all + mention.score, 0);
  const isLikely = kind === 'person' && key.length <= LONGEST_LIKELY && surnames.has(key[0] ?? '');
  const isRare = found.length < places.length * LEAST_SHARE && sum < SURE && !isLikely;
  if (!listed && (score < (IN_CAPITALS.test(key) ? LEAST_OF_WORDS : LEAST_SCORE) || isRare)) return undefined;
  const region = listed?.region;
  return {
    key,
    kind,
    ...(region === undefined ? {} : { region }),
    by: listed ? 'list' : (found[0]?.by ?? 'tagger'),
    score,
    places: withSources(places, found),
    found: found.length,
  };
}

/** Places with what found them; of two sources of one place, the surer. */
function withSources(places: readonly Range[], found: readonly Mention[]): NamePlace[] {
  const bySpan = new Map<string, Mention>();
  for (const mention of found) {
    const known = bySpan.get(`${mention.start} ${mention.end}`);
    if (!known || known.score < mention.score) bySpan.set(`${mention.start} ${mention.end}`, mention);
  }
  return places.map(({ start, end }) => {
    const source = bySpan.get(`${start} ${end}`);
    return source ? { start, end, by: source.by, score: source.score } : { start, end };
  });
}

/** What tells a son from his father: behind a name, no part of it. */
export const GENERATION = /^(?:Jn?r|Sn?r|II|III|IV)$/u;
/** A name's key without it. */
export const withoutGeneration = (key: string): string => key.replace(/ (?:Jn?r|Sn?r|II|III|IV)$/u, '');
/** A person's name is sure enough from here on to look for its last part. */
const SURE_OF_PARTS = 0.6;
/** A less sure one's last part must stand in so many places, its own among them. */
const LEAST_WHERE_UNSURE = 3;
const LEAST_PART = { letters: 3, ideographs: 2 };

/**
 * The last parts of people's names that nothing found alone (King of Kevin King, 桑德森 of 莉薇·桑德森), with their
 * places; not those that are a common word of the text (weeks).
 */
export function lastParts(names: readonly Name[], forms: NameForms): Name[] {
  const known = new Set(names.map(({ key }) => key));
  const lasts = new Map<string, Name>();
  for (const name of names) {
    const parts = withoutGeneration(name.key).split(/[ ·•・‧]|(?<=\p{Script=Han})-/u);
    const last = parts.at(-1) ?? '';
    const least = /^\p{Script=Han}/u.test(last) ? LEAST_PART.ideographs : LEAST_PART.letters;
    const isUsual = name.kind === 'person' && name.score >= LEAST_SCORE && parts.length > 1;
    if (!isUsual || last.length < least) continue;
    if (!known.has(last)) lasts.set(last, name);
    // Vargas Llosa, Joly-Gomez, von Stein.
    const two = doubleSurname(parts);
    if (name.key.includes(' ') && two !== undefined && !known.has(two)) lasts.set(two, name);
  }
  const small = forms.find(
    [...lasts.keys()].map((last) => last.toLowerCase()).filter((last) => !lasts.has(last)),
  );
  const places = forms.find(lasts.keys());
  return [...lasts].flatMap(([key, { score }]): Name[] => {
    const of = places.get(key) ?? [];
    if (
      of.length < (score < SURE_OF_PARTS ? LEAST_WHERE_UNSURE : 1) ||
      (small.get(key.toLowerCase())?.length ?? 0) > 0
    )
      return [];
    return [{ key, kind: 'person', by: 'surname', score, places: of, found: 0, part: true }];
  });
}

/** How long Japanese full names are of which the first two letters are the surname. */
const FULL_NAME = { least: 4, most: 5 };
const SURNAME = 2;
/** What stands behind a surname alone: 三枝|は, 三枝|氏. */
const BEHIND_SURNAME = /^(?:[はがをにのともや、。]|さん|氏|ら[はが]|選手|容疑者|被告)/u;
const NAME_LETTER = /[\p{Script=Han}\p{Script=Katakana}ー々]/u;

/** The surnames of people fully named, where nothing found them alone, with their places. For Japanese. */
export function surnameParts(whole: string, names: readonly Name[], forms: NameForms): Name[] {
  const known = new Set(names.map(({ key }) => key));
  const surnames = new Map<string, Name>();
  for (const name of names) {
    const { key, kind, score } = name;
    const isFull = key.length >= FULL_NAME.least && key.length <= FULL_NAME.most && IDEOGRAPHS.test(key);
    const surname = key.slice(0, SURNAME);
    if (kind === 'person' && isFull && score >= SURELY_PERSON && !known.has(surname))
      surnames.set(surname, name);
  }
  const places = forms.find(surnames.keys());
  return [...surnames].flatMap(([key, { score }]): Name[] => {
    const own = (places.get(key) ?? []).filter(
      ({ start, end }) =>
        !NAME_LETTER.test(whole[start - 1] ?? '') && BEHIND_SURNAME.test(whole.slice(end, end + 3)),
    );
    return own.length === 0
      ? []
      : [{ key, kind: 'person', by: 'surname', score, places: own, found: 0, part: true }];
  });
}
const IDEOGRAPHS = /^[\p{Script=Han}々]{3}/u;

/** The last two parts of a name of more, with the particles before them; no initial. */
function doubleSurname(parts: readonly string[]): string | undefined {
  let first = parts.length - 2;
  while (first > 1 && /^\p{Ll}/u.test(parts[first - 1] ?? '')) first -= 1;
  return first > 0 && (parts[first]?.length ?? 0) > 1 ? parts.slice(first).join(' ') : undefined;
}

/** Letters that run into a name in unspaced writing, and how often it must stand without them. */
const MOST_RUN_IN = 1;
const LEAST_WITHOUT = 2;

/**
 * Without people whose name only runs on into a word (姚明拉 beside 姚明), has one running into it, or is two
 * people's (李强蔡奇). For unspaced writing.
 *
 * @param bySurname people are called by their surname alone, so that the longer name is the whole one: 小日向|葵
 */
export function withoutRunOns(names: readonly Name[], bySurname: boolean): Name[] {
  const people = new Map(names.filter(({ kind }) => kind === 'person').map((name) => [name.key, name]));
  return names.filter((name) => {
    const { key, kind, by } = name;
    if (kind !== 'person' || by === 'list') return true;
    for (let cut = 2; cut <= key.length - 1; cut += 1) {
      const [head, tail] = [people.get(key.slice(0, cut)), people.get(key.slice(cut))];
      if (head && tail) return false;
      const without = (head?.places.length ?? 0) - name.places.length;
      if (
        !bySurname &&
        key.length - cut <= MOST_RUN_IN &&
        without >= Math.max(LEAST_WITHOUT, name.places.length)
      )
        return false;
    }
    const tail = people.get(key.slice(MOST_RUN_IN));
    return !(tail && tail.found >= name.found);
  });
}

/** A name that the tagger is surer of than this is a person's, whatever is named after them. */
const SURE_PERSON = 0.8;
const LONGEST_PERSON = 3;

/**
 * Places and people told apart by the other names of the text: what leads a body's name is a place (Port Tarnbury
 * beside Port Tarnbury Harbour Council); what the text also calls by its last word alone is a person (Rom Braslavski,
 * Braslavski), as is what shares it with one. For spaced writing.
 */
export function placesApart(names: readonly Name[]): Name[] {
  const leads = new Set(
    names
      .filter(({ kind }) => kind === 'organisation')
      .flatMap(({ key }) => {
        const words = key.split(' ');
        return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
      }),
  );
  /** How sure the surest person of a surname is. */
  const surnames = new Map<string, number>();
  for (const { kind, key, score } of names) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (kind === 'person' && last !== key) surnames.set(last, Math.max(score, surnames.get(last) ?? 0));
  }
  const tagged = new Set(names.filter(({ by }) => by !== 'list').map(({ key }) => key));
  return names.map((name) => {
    if (name.kind === 'person' && name.score < SURE_PERSON && leads.has(name.key))
      return { ...name, kind: 'place' };
    const words = name.key.split(' ');
    const isLong = words.length > 1 && words.length <= LONGEST_PERSON;
    if (name.kind !== 'place' || name.by === 'list' || !isLong) return name;
    const last = words.at(-1) ?? '';
    const isCapital = words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
    const isPerson = (isCapital && tagged.has(last)) || (surnames.get(last) ?? 0) > name.score;
    return isPerson ? { ...name, kind: 'person' } : name;
  });
}
