import type { PageFacts } from '../facts.ts';
import type { PageKind } from '../types.ts';
import { type Feature, flag } from './feature.ts';

/** Each for its own kinds. */
const SAYINGS: readonly [
  name: string,
  says: (facts: PageFacts, kind: PageKind) => boolean,
  kinds: PageKind[],
][] = [
  [
    'says that it is',
    ({ linked, items }, kind) => linked.has(kind) || items.has(kind),
    ['article', 'section', 'product', 'video', 'forum', 'gallery'],
  ],
  ['is shared as', ({ graph }, kind) => graph === kind, ['article', 'section', 'product', 'video']],
  [
    'a folder of',
    ({ address: { folders } }, kind) => folders.has(kind),
    ['section', 'product', 'video', 'forum', 'gallery', 'search'],
  ],
  ['class names of', ({ named }, kind) => named.has(kind), ['article', 'forum']],
];

/** What the page says of itself, by its markup, its address and its class names. */
export const CLAIMS: readonly Feature[] = [
  ...SAYINGS.flatMap(([name, says, kinds]) =>
    kinds.map((kind): Feature => ({
      name: `${name} ${kind}`,
      of: kind,
      value: (facts) => flag(says(facts, kind)),
    })),
  ),
  {
    name: 'says nothing of its kind',
    value: ({ linked, items, graph }) => flag(linked.size + items.size === 0 && graph === undefined),
  },
];
