import { KIN_BEFORE } from '../languages/ja-address.ts';
import type { LanguageData } from '../languages/language.ts';
import type { ParticipantKind } from '../summary.ts';
import { Aliases } from './aliases.ts';
import { Lexicon } from '../text/lexicon.ts';
import { isSide, ownNamesOf } from './countries.ts';
import { type CastMember, longestOnly, type NamePlace } from './mention.ts';
import { type Name, withoutGeneration } from './names.ts';

/** A place of a name in headline and text. */
interface Place extends NamePlace {
  owner: number;
}

/**
 * Joins names into the cast: every form under its fullest, with all its places. A surname that two people share stays
 * by itself: nobody is guessed. A place is nobody, but what it covers is no other name's.
 *
 * @param whole `${title}\n\n${text}`; `offset` is where the text begins in it
 */
export function buildCast(
  whole: string,
  offset: number,
  names: readonly Name[],
  language: LanguageData,
): CastMember[] {
  const groups = joinNames(whole, names, language);
  const placesOf = groups.map((): Place[] => []);
  const all = groups.flatMap((group, owner) =>
    group.flatMap(({ places }) => places.map((place) => ({ ...place, owner }))),
  );
  for (const place of longestOnly(all)) placesOf[place.owner]?.push(place);
  return groups.flatMap(
    (group, owner) => memberOf(whole, offset, group, placesOf[owner] ?? [], language) ?? [],
  );
}

/** Names by owner, the fullest form first. */
function joinNames(whole: string, names: readonly Name[], language: LanguageData): Name[][] {
  const aliases = new Aliases(language);
  const bracketed = inBrackets(whole, names);
  const groups: Name[][] = [];
  const groupOf = new Map<Name, Name[]>();
  const fullestFirst = names.toSorted(
    (a, b) =>
      Number(bracketed.has(a)) - Number(bracketed.has(b)) ||
      // What stands for nobody alone may be longer than its owner: 简大律师 of 简颂恩.
      Number(a.part ?? false) - Number(b.part ?? false) ||
      partsOf(b) - partsOf(a) ||
      Number(aliases.isAddress(a)) - Number(aliases.isAddress(b)) ||
      b.key.length - a.key.length ||
      firstOf(a) - firstOf(b),
  );
  for (const name of fullestFirst) {
    const owners = groups.filter(
      ([owner]) =>
        owner &&
        aliases.isShortFor(name, owner) &&
        // 黎女士 is 黎晓萌 only where the text has named her.
        !(aliases.isAddress(name) && (aliases.isAddress(owner) || firstOf(owner) > firstOf(name))),
    );
    const before = bracketed.get(name);
    const beside = before && groupOf.get(before);
    const isShared = name.kind === 'person' || owners.some(([owner]) => owner && aliases.isHead(name, owner));
    const [only] = beside ? [beside] : isShared ? theOne(withoutKin(whole, owners)) : owners;
    if (only) {
      only.push(name);
      groupOf.set(name, only);
    } else if (!name.part) {
      const group = [name];
      groups.push(group);
      groupOf.set(name, group);
    }
  }
  return groups;
}

/** How much oftener the text must name the one whom a surname means than another bearer. */
const OFTENER = 3;

const often = (group: readonly Name[]): number => group.reduce((sum, { places }) => sum + places.length, 0);

/** The only owner of a shorter form, or the one named far oftener than the others. */
function theOne(owners: readonly Name[][]): readonly Name[][] {
  const [first, second] = owners.toSorted((a, b) => often(b) - often(a));
  if (!first) return [];
  return second && often(first) < often(second) * OFTENER ? [] : [first];
}

const KINSHIP = new Lexicon(KIN_BEFORE);

/** Of those who share a surname, the ones who aren't told to be another's kin: 父・三枝徹. */
function withoutKin(whole: string, owners: readonly Name[][]): readonly Name[][] {
  if (owners.length < 2) return owners;
  const own = owners.filter(([owner]) => {
    const at = owner?.places[0]?.start ?? 0;
    return KINSHIP.endingAt(whole, at - (/[・の]/u.test(whole[at - 1] ?? '') ? 1 : 0), 2) === undefined;
  });
  return own.length > 0 ? own : owners;
}

const HAN = /^\p{Script=Han}+$/u;
const PARTS = /[ ·•・‧]|(?<=\p{Script=Han})-/u;
const partsOf = ({ key }: Name): number => key.split(PARTS).length;
const isFull = ({ key }: Name): boolean => PARTS.test(withoutGeneration(key));
const firstOf = ({ places }: Name): number => places[0]?.start ?? 0;

/** Opens a bracket with another form of the name before it: 美国全国广播公司（NBC）, 全国总工会（简称“全总”）. */
const OPENS_BRACKET = /^\s?[（(](?:以下)?(?:简称|簡稱)?[“"「«]?$/u;
const BRACKET_REACH = 8;

/** Names in brackets, by which name stands before. */
function inBrackets(whole: string, names: readonly Name[]): Map<Name, Name> {
  const found = new Map<Name, Name>();
  const endingAt = new Map<number, Name>();
  for (const name of names) for (const { end } of name.places) endingAt.set(end, name);
  for (const name of names)
    for (const { start, end } of name.places) {
      if (!/^[”"」»]?[）)]/u.test(whole.slice(end, end + 2))) continue;
      for (let at = start - 1; at >= start - BRACKET_REACH; at -= 1) {
        const before = endingAt.get(at);
        if (!before || !OPENS_BRACKET.test(whole.slice(at, start))) continue;
        if (sameSort(name, before) && !isWhere(name)) found.set(name, before);
        break;
      }
    }
  return found;
}

/** Where a body is: 県立中央病院（|丹波市|）. */
const PLACE_END = /^\p{Script=Han}+[市区區町村县県都府道州郡省]$/u;
const isWhere = ({ kind, key }: Name): boolean => kind === 'place' && PLACE_END.test(key);

/** Letters that Chinese gives a foreign name in brackets. */
const LATIN = /^\p{Script=Latin}/u;

/**
 * A foreign name in its own letters may be tagged as anything; a person's party in brackets is no other name, nor is
 * one in the same letters (whom an actor plays).
 */
const sameSort = (name: Name, before: Name): boolean =>
  (name.kind === before.kind &&
    !(name.kind === 'person' && LATIN.test(name.key) && LATIN.test(before.key))) ||
  (before.kind === 'person' && name.by === 'tagger' && LATIN.test(name.key) && !LATIN.test(before.key)) ||
  (before.kind === 'organisation' && name.kind === 'place' && name.by === 'tagger');

function memberOf(
  whole: string,
  offset: number,
  group: readonly Name[],
  places: readonly Place[],
  language: LanguageData,
): CastMember | undefined {
  const shown = shownFirst(whole, group);
  const first = shown && ownName(shown, group, language);
  const kind = kindOf(group);
  if (!first || kind === undefined || (first.key.length < 2 && first.by !== 'list') || places.length === 0)
    return undefined;
  const aliases = formsOf(whole, [first, ...group.filter((name) => name !== first)], places);
  const [name] = aliases;
  if (name === undefined) return undefined;
  const best = group.reduce((a, b) => (b.score > a.score ? b : a));
  return {
    name,
    kind,
    aliases,
    mentions: places.filter(({ start }) => start >= offset).map((place) => movedBack(place, offset)),
    inHeadline: places.some(({ start }) => start < offset),
    roles: [],
    found: { by: first.by, score: best.score },
  };
}

const movedBack = ({ start, end, by, score }: Place, offset: number): NamePlace => ({
  start: start - offset,
  end: end - offset,
  ...(by === undefined || score === undefined ? {} : { by, score }),
});

/** A list's kind before all; else a person's where any form is one; nothing for a place. */
function kindOf(group: readonly Name[]): ParticipantKind | undefined {
  const decisive =
    group.find(({ by }) => by === 'list') ?? group.find(({ kind }) => kind === 'person') ?? group[0];
  return decisive === undefined || decisive.kind === 'place' ? undefined : decisive.kind;
}

/** The name to show of a group whose fullest comes first: of those of several words, the one found oftenest. */
function shownFirst(whole: string, group: readonly Name[]): Name | undefined {
  const [fullest] = group;
  return group.reduce(
    (best, name) =>
      best &&
      name.key.length > 1 &&
      name.found > best.found &&
      name.kind === best.kind &&
      isFull(name) === isFull(best) &&
      !isSurnameOf(whole, name, best)
        ? name
        : best,
    fullest,
  );
}

/** For a country's capital, the oftenest of the country's own names if the text has one; a side (中方) stays one. */
function ownName(shown: Name, group: readonly Name[], language: LanguageData): Name {
  if (shown.region === undefined || group.length === 1 || isSide(shown.key)) return shown;
  const own = ownNamesOf(shown.region, language);
  if (own.has(shown.key)) return shown;
  const [best] = group
    .filter(({ key }) => own.has(key))
    .toSorted((a, b) => b.places.length - a.places.length);
  return best ?? shown;
}

const LEAST_FOUND = 2;

/** A surname of several words (van Loon, Weil-Tarn), or as Japanese calls people: 高橋 of 高橋大地. */
function isSurnameOf(
  whole: string,
  { kind, key, by, places: [place] }: Name,
  { key: full, found }: Name,
): boolean {
  if (kind !== 'person' || !place) return false;
  if (HAN.test(key)) return full.startsWith(key) || (by === 'form of address' && key[0] === full[0]);
  // What stands once before a name may be no part of it.
  const isOne =
    /^\p{Ll}/u.test(key) || !whole.slice(place.start, place.end).includes(' ') || found >= LEAST_FOUND;
  return isOne && full.endsWith(` ${key}`);
}

/** Surface forms of a group: those of its fullest name first, and of these the shortest, which is the nominative. */
function formsOf(whole: string, group: readonly Name[], places: readonly Place[]): string[] {
  const rank = new Map<number, number>();
  group.forEach((name, i) => {
    for (const { start, end } of name.places) rank.set(start * whole.length + end, i);
  });
  const forms = new Map<string, { rank: number; count: number }>();
  for (const { start, end } of places) {
    const surface = whole.slice(start, end);
    const known = forms.get(surface);
    if (known) known.count += 1;
    else forms.set(surface, { rank: rank.get(start * whole.length + end) ?? group.length, count: 1 });
  }
  return [...forms]
    .toSorted(([a, x], [b, y]) => x.rank - y.rank || a.length - b.length || y.count - x.count)
    .map(([surface]) => surface);
}
