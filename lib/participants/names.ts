import type { Range } from '../text/range.ts';
import type { NameForms } from './forms.ts';
import type { Mention, NamedKind, NameSource } from './mention.ts';

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
  places: readonly Range[];
  /** In how many of them something found it. */
  found: number;
}

/** Names looked at: a page may hold any number, a story does not. */
const MOST_NAMES = 400;
/** A form that was found in a smaller share of its places is a word like others, unless it was found this surely. */
const LEAST_SHARE = 0.3;
const SURE = 1.5;
/** What its best mention must reach, if no list has it. */
const LEAST_SCORE = 0.4;

/** The distinct names among mentions, each with the kind that most speaks for, wherever the text has them. */
export function distinctNames(whole: string, mentions: readonly Mention[], forms: NameForms): Name[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = forms.key(whole.slice(mention.start, mention.end));
    const known = byKey.get(key);
    if (known) known.push(mention);
    else if (key && byKey.size < MOST_NAMES) byKey.set(key, [mention]);
  }
  // A single letter (김 in 김 대통령) names somebody only where it was found.
  const places = forms.find([...byKey.keys()].filter((key) => key.length > 1));
  return [...byKey].flatMap(([key, found]) => judge(key, found, places.get(key) ?? found) ?? []);
}

function judge(key: string, found: readonly Mention[], places: readonly Range[]): Name | undefined {
  const listed = found.find(({ by }) => by === 'list');
  const votes = new Map<NamedKind, number>();
  for (const { kind, score } of found) votes.set(kind, (votes.get(kind) ?? 0) + score);
  const [voted] = [...votes].toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind);
  const kind = listed?.kind ?? voted;
  const score = Math.max(...found.map((mention) => mention.score));
  if (kind === undefined || places.length === 0) return undefined;
  const sum = found.reduce((all, mention) => all + mention.score, 0);
  const isRare = found.length < places.length * LEAST_SHARE && sum < SURE;
  if (!listed && (score < LEAST_SCORE || isRare)) return undefined;
  const region = listed?.region;
  return {
    key,
    kind,
    ...(region === undefined ? {} : { region }),
    by: listed ? 'list' : (found[0]?.by ?? 'tagger'),
    score,
    places,
    found: found.length,
  };
}

/** Letters that run into a name in unspaced writing. */
const MOST_RUN_IN = 1;
/** How much oftener the name stands without them. */
const OFTENER = 2;

/**
 * Without people whose name only runs on into a word (姚明拉 beside 姚明), has one running into it, or is two
 * people's (李强蔡奇). For unspaced writing.
 */
export function withoutRunOns(names: readonly Name[]): Name[] {
  const people = new Map(names.filter(({ kind }) => kind === 'person').map((name) => [name.key, name]));
  return names.filter((name) => {
    const { key, kind, by } = name;
    if (kind !== 'person' || by === 'list') return true;
    for (let cut = 2; cut <= key.length - 1; cut += 1) {
      const [head, tail] = [people.get(key.slice(0, cut)), people.get(key.slice(cut))];
      if (head && tail) return false;
      if (head && key.length - cut <= MOST_RUN_IN && head.found >= name.found * OFTENER) return false;
    }
    const tail = people.get(key.slice(MOST_RUN_IN));
    return !(tail && tail.found >= name.found);
  });
}

/** A name that the tagger is surer of than this is a person's, whatever is named after them. */
const SURE_PERSON = 0.8;

/** What leads a body's name and may be a person's is a place's: Port Tarnbury beside Port Tarnbury Harbour Council. */
export function withPlaces(names: readonly Name[]): Name[] {
  const leads = new Set(
    names
      .filter(({ kind }) => kind === 'organisation')
      .flatMap(({ key }) => {
        const words = key.split(' ');
        return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
      }),
  );
  return names.map((name) =>
    name.kind === 'person' && name.score < SURE_PERSON && leads.has(name.key)
      ? { ...name, kind: 'place' }
      : name,
  );
}
