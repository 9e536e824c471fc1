import { gapBefore, type Item, type Somebody } from './items.ts';

/** Adjectives before a noun. */
const MOST_ADJECTIVES = 2;
/** An indefinite article in the genitive. */
const GENITIVE = /^eine[sr](?!\p{L})/iu;

/** German items in which somebody new keeps what tells whose they are: ein Vertreter | eines Nachrichtendienstes. */
export function withGenitives(text: string, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) break;
    const last = item.type === 'somebody' && isNew(item) ? genitiveBehind(text, items, i) : undefined;
    if (item.type !== 'somebody' || last === undefined) {
      joined.push(item);
      continue;
    }
    joined.push({ ...item, end: items[last]?.end ?? item.end });
    i = last;
  }
  return joined;
}

const isNew = ({ member, kind, definite }: Somebody): boolean =>
  !member && !definite && (kind === 'role' || kind === 'group');

/** The last item of a genitive right behind an item. */
function genitiveBehind(text: string, items: readonly Item[], i: number): number | undefined {
  const article = items[i + 1];
  if (!article || !GENITIVE.test(text.slice(article.start, article.end))) return undefined;
  if (/\S/u.test(gapBefore(text, items, i + 1))) return undefined;
  if (article.type === 'somebody') return i + 1;
  for (let at = i + 2; at <= i + 2 + MOST_ADJECTIVES; at += 1) {
    const noun = items[at];
    if (!noun || noun.type === 'quoted' || /\S/u.test(gapBefore(text, items, at))) return undefined;
    if (noun.type === 'somebody' || /\p{Lu}/u.test(text[noun.start] ?? '')) return at;
  }
  return undefined;
}
