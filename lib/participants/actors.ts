import type { LanguageData } from '../languages/language.ts';
import { ActorPhrases } from './actor-phrases.ts';
import { unspacedActors } from './actors-unspaced.ts';
import type { StoryNames } from '../names/mention.ts';
import type { CastMember } from './mention.ts';
import { plainHan } from '../text/plain-han.ts';
import type { Range } from '../text/range.ts';

/** A place of a group without a name: its head, and the phrase around it (`armed men` of `men`). */
export interface ActorPlace extends Range {
  /** What places of one group share. */
  head: string;
  phrase: Range;
}

/** A group is called by its bare head where it is so in at least one of so many places. */
const BARE_SHARE = 2;
/** Groups kept of one story, the oftenest named. */
const MOST_GROUPS = 16;

/**
 * Groups that may act in a story without a name (volunteers, 市场主体): words of the language's list where no name
 * covers them. Whether they matter is for their salience to say.
 *
 * @param tagged the tagger's names: of its places, which the cast lacks, a group may be
 */
export function findActors(
  title: string,
  text: string,
  language: LanguageData,
  cast: readonly CastMember[],
  tagged?: StoryNames,
): CastMember[] {
  const whole = `${title}\n\n${text}`;
  const offset = title.length + 2;
  const covered = new Uint8Array(whole.length);
  const people = new Uint8Array(whole.length);
  const startOf = new Map<number, number>();
  for (const { mentions, kind } of cast)
    if (kind !== 'group')
      for (const { start, end } of mentions) {
        covered.fill(1, start + offset, end + offset);
        if (kind === 'person') people.fill(1, start + offset, end + offset);
        if (kind !== 'person') startOf.set(end + offset, start + offset);
      }
  // What a title names is no group: 儿童医院 in 北京儿童医院主任医师.
  for (const { roles, mentions } of cast)
    for (const role of roles)
      for (const { start } of mentions)
        if (text.endsWith(role, start)) covered.fill(1, start + offset - role.length, start + offset);
  for (const [names, by] of [
    [tagged?.title ?? [], 0],
    [tagged?.text ?? [], offset],
  ] as const)
    for (const { kind, start, end } of names) if (kind === 'place') startOf.set(end + by, start + by);
  const isUnspaced = language.writing === 'unspaced';
  for (const { inHeadline, aliases, kind } of cast)
    if (inHeadline)
      for (const alias of aliases) {
        const at = title.indexOf(alias);
        if (at < 0) continue;
        if (kind !== 'person') startOf.set(at + alias.length, at);
        else if (!isUnspaced) people.fill(1, at, at + alias.length);
      }
  const places = isUnspaced
    ? unspacedActors(language.code === 'zh' ? plainHan(whole) : whole, language, startOf)
    : new ActorPhrases(whole, language).places();
  /** What stands right beside a name tells who that is: 岸本|容疑者|, |attorney| Tova Brandt. */
  const isTitle = ({ start, end }: Range): boolean =>
    Boolean(isUnspaced ? people[start - 1] : whole[end] === ' ' && people[end + 1]);
  const byHead = new Map<string, ActorPlace[]>();
  for (const place of places) {
    if (covered[place.start] || isTitle(place)) continue;
    const known = byHead.get(place.head);
    if (known) known.push(place);
    else byHead.set(place.head, [place]);
  }
  return [...byHead.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_GROUPS)
    .map((group) => memberOf(whole, offset, apart(group)));
}

/** Places of one group without phrases that reach over the place before or behind: 警方|警方. */
function apart(places: readonly ActorPlace[]): ActorPlace[] {
  let last = 0;
  return places.map((place, i) => {
    const isApart =
      place.phrase.start >= last && place.phrase.end <= (places[i + 1]?.start ?? place.phrase.end);
    const kept = isApart ? place : { ...place, phrase: { start: place.start, end: place.end } };
    last = kept.phrase.end;
    return kept;
  });
}

function memberOf(whole: string, offset: number, places: readonly ActorPlace[]): CastMember {
  const forms = new Map<string, number>();
  for (const { phrase } of places) {
    const form = whole.slice(phrase.start, phrase.end);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const bare = places.filter(({ start, end, phrase }) => phrase.start === start && phrase.end === end);
  const [usual] = [...forms].toSorted((a, b) => b[1] - a[1]);
  const [first] = bare;
  const name =
    first && bare.length * BARE_SHARE >= places.length
      ? whole.slice(first.start, first.end)
      : (usual?.[0] ?? '');
  return {
    name,
    kind: 'group',
    aliases: [...new Set([name, ...forms.keys()])],
    mentions: places
      .filter(({ start }) => start >= offset)
      .map(({ phrase: { start, end } }) => ({
        start: start - offset,
        end: end - offset,
        by: 'list',
        score: 1,
      })),
    inHeadline: places.some(({ start }) => start < offset),
    roles: [],
    found: { by: 'list', score: 1 },
  };
}
