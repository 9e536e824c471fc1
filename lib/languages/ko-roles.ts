import { words } from './words.ts';

/** What tells, between a title and a name, that somebody has it: 원내대표|인 |조한결. */
export const KOREAN_HOLDS: readonly string[] = words('인 이자 이면서');
