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

/** A row of names with nothing but a space between them: 外交部 + 发言人 + a person, a title and a person. */
interface Row {
  start: number;
  end: number;
  names: LabelledName[];
}

function rowsOf({ text, names }: Item): Row[] {
  const rows: Row[] = [];
  for (const name of names) {
    const last = rows.at(-1);
    if (last && text.slice(last.end, name.start).trim() === '' && name.start - last.end <= 1) {
      last.end = name.end;
      last.names.push(name);
    } else rows.push({ start: name.start, end: name.end, names: [name] });
  }
  return rows;
}

/** The rows of two names or more in some texts, each as an item, by the kind of its last name. */
export function namesInRows(items: readonly Item[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const { start, end, names } of rowsOf(item)) {
      const kind = names.at(-1)?.kind;
      if (kind === undefined || names.length < 2) continue;
      found.set(kind, [...(found.get(kind) ?? []), part(item, start, end)]);
    }
  return found;
}

/** The item with some of its rows, or single persons, replaced by other rows that end in the same kind. */
export function swapRows(
  item: Item,
  others: ReadonlyMap<string, Item[]>,
  rate: number,
  random: Random,
): Item {
  let made: Item = { text: '', names: [] };
  let last = 0;
  for (const row of rowsOf(item)) {
    const kind = row.names.at(-1)?.kind ?? '';
    const choice = others.get(kind);
    if (!choice || !random.chance(row.names.length > 1 ? rate : rate / 3)) continue;
    made = join(join(made, part(item, last, row.start), ''), random.pick(choice), '');
    last = row.end;
  }
  return join(made, part(item, last, item.text.length), '');
}

/** Two items as one text. */
export function join(a: Item, b: Item, between: string): Item {
  const offset = a.text.length + between.length;
  return {
    text: a.text + between + b.text,
    names: [...a.names, ...b.names.map((name) => moved(name, offset))],
  };
}
