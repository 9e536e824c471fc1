import { fold, isPrefix, isWordCharacter, type Term } from './terms.ts';

/** A piece of a text; `hit` where it matches the query. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A character with the marks that combine with it: folding never reaches beyond one. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** A folded text that knows where it came from. */
interface Folded {
  text: string;
  /** For each code unit of the folded text, and for its end: the offset in the original. */
  origin: number[];
}

function foldWithOrigin(text: string): Folded {
  let folded = '';
  const origin: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = fold(cluster);
    for (let i = 0; i < piece.length; i += 1) origin.push(index);
    folded += piece;
  }
  origin.push(text.length);
  return { text: folded, origin };
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWordCharacter(text[end])) end += 1;
  return end;
}

/** Where one term matches, as offsets into the folded text. */
function matches(text: string, term: Term): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(term.text); at !== -1; at = text.indexOf(term.text, at + 1)) {
    const end = at + term.text.length;
    if (term.unspaced) found.push([at, end]);
    else if (!isWordCharacter(text[at - 1]) && (isPrefix(term.text) || wordEnd(text, end) === end)) {
      found.push([at, wordEnd(text, end)]);
    }
  }
  return found;
}

/** Whether every unspaced run of the query stands in the folded text as it is, not only its pairs. */
export const exact = (folded: string, query: readonly Term[]): boolean =>
  query.every((term) => !term.unspaced || folded.includes(term.text));

/** Cuts a text into pieces, hits apart; joined, the pieces are the text. */
export function highlight(text: string, query: readonly Term[]): Piece[] {
  const folded = foldWithOrigin(text);
  const hits = query
    .flatMap((term) => matches(folded.text, term))
    .map(([start, end]) => [folded.origin[start] ?? 0, folded.origin[end] ?? text.length] as const)
    .toSorted(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of hits) {
    if (end <= done) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(Math.max(start, done), end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** How much of the text stands before the first hit, in UTF-16 code units. */
const BEFORE = 24;
const LENGTH = 140;

/** The first paragraph that matches, around its first hit; nothing when the query matches none. */
export function snippet(text: string, query: readonly Term[]): Piece[] | undefined {
  const paragraph = text
    .split('\n\n')
    .find((candidate) => query.some((term) => matches(fold(candidate), term).length > 0));
  if (paragraph === undefined) return undefined;
  const pieces = highlight(paragraph, query);
  const first = pieces.findIndex((piece) => piece.hit);
  const at = pieces.slice(0, Math.max(first, 0)).reduce((length, piece) => length + piece.text.length, 0);
  const start = Math.max(0, at - BEFORE);
  const end = start + LENGTH;
  return [
    ...(start > 0 ? [{ text: '…', hit: false }] : []),
    ...highlight(paragraph.slice(start, end).toWellFormed(), query),
    ...(end < paragraph.length ? [{ text: '…', hit: false }] : []),
  ];
}
