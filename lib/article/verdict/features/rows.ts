import type { Group } from '../groups.ts';
import { type Feature, much } from './feature.ts';

/** A row is no row with fewer boxes. */
const inRow = (row: Group, share = 1, least = 3): number => (row.count >= least ? row.share * share : 0);

/** Text in boxes of one look, and lines that are no text. */
export const ROWS: readonly Feature[] = [
  { name: 'own text in a row of boxes', value: ({ shape }) => inRow(shape.ownRow) },
  {
    name: 'own text in a row of timed boxes',
    value: ({ shape, live }) => (live ? 0 : inRow(shape.ownRow, shape.ownRow.timed, 2)),
  },
  {
    name: "the page's text in a row of linked boxes",
    value: ({ shape }) => inRow(shape.pageRow, shape.pageRow.linked),
  },
  {
    name: "the page's text in a row of timed boxes",
    value: ({ shape, live }) => (live ? 0 : inRow(shape.pageRow, shape.pageRow.timed, 2)),
  },
  { name: 'lines beside the text', value: ({ shape }) => much(shape.lines, 10) },
  { name: 'cells a text', value: ({ shape: { cells, sentences } }) => much(cells, 4 * (1 + sentences)) },
  { name: 'lines with figures', value: ({ shape }) => much(shape.figures, 4) },
  { name: 'lines with a label', value: ({ shape }) => much(shape.properties, 4) },
  {
    name: 'lines between its texts',
    value: ({ shape: { linesInside, sentences } }) => linesInside / (linesInside + sentences + 1),
  },
];
