import type { Item, LabelledName } from './item.ts';
import type { Pools } from './pools.ts';
import type { Random } from './random.ts';

/** The item with each of its names replaced, with the probability `rate`, by another of its kind; one name everywhere by the same. */
export function substitute(item: Item, pools: Pools, rate: number, random: Random): Item {
  const replaced = new Map<string, string | undefined>();
  return rewrite(item, (surface, name) => {
    // An inflected form's ending is unknown of another name: such a name stays. A short form is a name by itself.
    const inflected = name.owner !== undefined && !name.owner.includes(surface);
    if (inflected) return surface;
    const key = `${name.kind} ${surface}`;
    if (!replaced.has(key))
      replaced.set(key, random.chance(rate) ? pools.another(name.kind, surface, random) : undefined);
    return replaced.get(key) ?? surface;
  });
}

/** The item with every name, and the text between names, written anew. */
export function rewrite(
  item: Item,
  name: (surface: string, name: LabelledName) => string,
  between: (text: string) => string = (text) => text,
): Item {
  let text = '';
  let last = 0;
  const names: LabelledName[] = [];
  for (const old of item.names) {
    text += between(item.text.slice(last, old.start));
    const start = text.length;
    text += name(item.text.slice(old.start, old.end), old);
    names.push({ ...old, start, end: text.length });
    last = old.end;
  }
  return { ...item, text: text + between(item.text.slice(last)), names };
}

const SENTENCE_END = /[。！？!?؟]["”’」』»]?\s*|[.…]["”’»]?\s+/gu;

/** The item's sentences as items of their own; a mark inside a name ends none. */
export function sentences(item: Item): Item[] {
  const cuts = [...item.text.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter(
      (cut) => cut < item.text.length && !item.names.some(({ start, end }) => cut > start && cut < end + 1),
    );
  return [0, ...cuts].map((start, i) => part(item, start, cuts[i] ?? item.text.length));
}

function part({ text, names }: Item, start: number, end: number): Item {
  return {
    text: text.slice(start, end),
    names: names.filter((name) => name.start >= start && name.end <= end).map((name) => moved(name, -start)),
  };
}

function moved({ start, end, kind }: LabelledName, by: number): LabelledName {
  return { start: start + by, end: end + by, kind };
}

/** Two items as one text. */
export function join(a: Item, b: Item, between: string): Item {
  const offset = a.text.length + between.length;
  return {
    text: a.text + between + b.text,
    names: [...a.names, ...b.names.map((name) => moved(name, offset))],
  };
}
