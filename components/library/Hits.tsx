import { highlight, type Piece } from '../../lib/library/highlight.ts';
import type { Term } from '../../lib/library/terms.ts';

/** Pieces of a text, hits marked; text nodes only. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  // Pieces have no identity but their place.
  return <>{pieces.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>;
}

/** A text with the query's hits marked. */
export function Hits({ text, query }: { text: string; query: readonly Term[] }) {
  return <Pieces pieces={highlight(text, query)} />;
}
