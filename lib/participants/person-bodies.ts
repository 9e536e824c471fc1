import { BODIES_BEFORE, BODIES_BEHIND } from '../languages/person-bodies.ts';
import type { Mention } from './mention.ts';

const BEHIND = new RegExp(`^ (?:${BODIES_BEHIND.join('|')})(?![\\p{L}\\p{M}])`, 'u');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${BODIES_BEFORE.join('|')}) (?:de |do |da )?$`, 'iu');
/** A Russian name that is no genitive: председатель правительства |Тарнов|. */
const NOT_IN_GENITIVE = /^\p{Script=Cyrillic}.*[^аяыиойегхь]$/u;
const REACH = 24;

/** The bodies that are called by a person: where a name is followed or led by such a word, it is no person's there. */
export function personBodies(text: string, names: readonly Mention[]): Mention[] {
  return names.flatMap((mention): Mention[] => {
    if (mention.kind !== 'person') return [];
    const { start, end } = mention;
    const behind = BEHIND.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
    const isOf = !NOT_IN_GENITIVE.test(text.slice(start, end));
    const before = isOf ? (BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0) : 0;
    if (behind + before === 0) return [];
    return [{ ...mention, kind: 'organisation', by: 'namesake', start: start - before, end: end + behind }];
  });
}
