import type { AppositionWords } from './apposition-words.ts';
import { words } from './words.ts';

/** What ends an Arabic title behind a name. */
export const arApposition: AppositionWords = { clauses: words('الذي التي') };
