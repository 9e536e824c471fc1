import { ADDRESS } from './features/address.ts';
import { CLAIMS } from './features/claims.ts';
import type { Feature } from './features/feature.ts';
import { GOODS } from './features/goods.ts';
import { HEADLINE } from './features/headline.ts';
import { LISTS } from './features/lists.ts';
import { MEDIA } from './features/media.ts';
import { NOTICES } from './features/notices.ts';
import { RESULTS } from './features/results.ts';
import { ROWS } from './features/rows.ts';
import { TELLING } from './features/telling.ts';
import { THREADS } from './features/threads.ts';

/** All that is asked about a page's kind. */
export const FEATURES: readonly Feature[] = [
  ...TELLING,
  ...HEADLINE,
  ...ADDRESS,
  ...LISTS,
  ...ROWS,
  ...RESULTS,
  ...THREADS,
  ...GOODS,
  ...MEDIA,
  ...NOTICES,
  ...CLAIMS,
];
