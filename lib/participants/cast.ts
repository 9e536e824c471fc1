import type { LanguageData } from '../languages/language.ts';
import type { ParticipantKind } from '../summary.ts';
import { isWordCharacter } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { type CastMember, longestOnly, type Mention } from './mention.ts';

/** Names kept: a page may hold any number, a story does not. */
const MOST_NAMES = 300;

interface Name {
  surface: string;
  kind: ParticipantKind;
  /** What joins forms that share no letters: a country's region. */
  key?: string | undefined;
  sure: boolean;
  first: number;
}

/**
 * Joins mentions into the cast: every form of one name under its fullest form, found again wherever it stands.
 *
 * Full name ⊃ surname, 西尔斯 ⊂ 茉莉·西尔斯, 外交部 ⊂ 中国外交部, 中方 = 中国. A surname that two people share stays
 * by itself: nobody is guessed.
 *
 * @param mentions from the finders, over `${title}\n${text}`; `offset` is where the text begins in it
 */
export function buildCast(
  whole: string,
  offset: number,
  mentions: readonly (Mention & { region?: string })[],
  language: LanguageData | null,
): CastMember[] {
  const names = distinctNames(whole, mentions).slice(0, MOST_NAMES);
  const groups = joinNames(names, language);
  return placeMentions(whole, offset, groups, language);
}

function distinctNames(whole: string, mentions: readonly (Mention & { region?: string })[]): Name[] {
  const names = new Map<string, Name>();
  for (const { start, end, kind, evidence, region } of mentions) {
    const surface = whole.slice(start, end);
    const known = names.get(surface);
    if (known) known.sure ||= evidence !== 'form';
    else names.set(surface, { surface, kind, key: region, sure: evidence !== 'form', first: start });
  }
  return [...names.values()];
}

const parts = (name: string): string[] => name.split(/[\s·•・‧]+/u).filter(Boolean);

/** Names by owner: the fullest form first. */
function joinNames(names: readonly Name[], language: LanguageData | null): Name[][] {
  const endings = (language?.names.nameEndings ?? []).toSorted((a, b) => b.length - a.length);
  const groups: Name[][] = [];
  const longestFirst = names.toSorted(
    (a, b) =>
      parts(b.surface).length - parts(a.surface).length ||
      b.surface.length - a.surface.length ||
      a.first - b.first,
  );
  for (const name of longestFirst) {
    const owners = groups.filter(([owner]) => owner && owns(owner, name, endings));
    const [owner] = owners;
    if (owner && (owners.length === 1 || name.kind !== 'person')) owner.push(name);
    else if (owners.length === 0 || name.sure) groups.push([name]);
  }
  return groups;
}

function owns(owner: Name, name: Name, endings: readonly string[]): boolean {
  if (owner.key !== undefined || name.key !== undefined) return owner.key === name.key;
  if (owner.kind !== name.kind) return false;
  if (name.kind === 'organisation')
    return owner.surface.length > name.surface.length && owner.surface.endsWith(name.surface);
  const [full, short] = [parts(owner.surface), parts(name.surface)];
  if (short.length > full.length) return false;
  const stem = (word: string): string => stemOf(word, endings);
  if (short.length === full.length) return short.every((part, i) => stem(part) === stem(full[i] ?? ''));
  const last = full.slice(-short.length).map(stem).join(' ');
  const first = full.slice(0, short.length).map(stem).join(' ');
  const form = short.map(stem).join(' ');
  return form === last || form === first;
}

/** A word without a case ending; at least three letters stay. */
function stemOf(word: string, endings: readonly string[]): string {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function placeMentions(
  whole: string,
  offset: number,
  groups: readonly Name[][],
  language: LanguageData | null,
): CastMember[] {
  const wholeWords = language?.writing !== 'unspaced';
  const placed = longestOnly(
    groups.flatMap((group, owner) =>
      group.flatMap(({ surface, kind }) =>
        occurrences(whole, surface, wholeWords).map((start) => ({
          start,
          end: start + surface.length,
          kind,
          evidence: 'form' as const,
          owner,
        })),
      ),
    ),
  );
  const mentionsOf = groupByOwner(placed);
  return groups.flatMap((group, owner) => {
    const all = mentionsOf.get(owner) ?? [];
    const [first] = group;
    if (!first || all.length === 0) return [];
    const aliases = group
      .map(({ surface }) => surface)
      .filter((s) => all.some((m) => whole.slice(m.start, m.end) === s));
    const mentions: Range[] = all
      .filter(({ start }) => start >= offset)
      .map(({ start, end }) => ({ start: start - offset, end: end - offset }));
    const [name = first.surface] = aliases;
    return [
      {
        name,
        kind: first.kind,
        aliases,
        mentions,
        inHeadline: all.some(({ start }) => start < offset),
        roles: [],
      },
    ];
  });
}

function groupByOwner<T extends { owner: number }>(mentions: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.owner);
    if (group) group.push(mention);
    else groups.set(mention.owner, [mention]);
  }
  return groups;
}

/** Longest list of places of one name. */
const MOST_PLACES = 500;

function occurrences(whole: string, surface: string, wholeWords: boolean): number[] {
  const found: number[] = [];
  for (
    let at = whole.indexOf(surface);
    at >= 0 && found.length < MOST_PLACES;
    at = whole.indexOf(surface, at + surface.length)
  )
    if (!wholeWords || !(isWordCharacter(whole[at - 1]) || isWordCharacter(whole[at + surface.length])))
      found.push(at);
  return found;
}
