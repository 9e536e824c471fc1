import { words } from './words.ts';

/** What tells, between a title and a name, that somebody has it: 料理長|を務める|島田. */
export const HOLDS: readonly string[] = words(`
  を務める を務めた を務めるのは を務めるのが を務めたのは をつとめる を担う を担うのは を担当する を担当した を担当するのは を名乗る である だった として知られる でもある
`);
