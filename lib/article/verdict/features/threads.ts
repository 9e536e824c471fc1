import type { PageFacts } from '../facts.ts';
import { type Feature, flag, much } from './feature.ts';

/** The share of what is told that speaks of its writer, or asks. */
const personal = ({ shape: { voices, told } }: PageFacts): number =>
  Math.min(1, (voices.me + voices.asks) / (told || 1));

/** Other posts stand beside it. */
const answered = ({ shape: { pageRow, ownRow, members } }: PageFacts): number =>
  Math.max(pageRow.timed, ownRow.timed, flag(members > 1));

/** Posts, questions and answers. */
export const THREADS: readonly Feature[] = [
  {
    name: 'speaks of its writer, and is answered',
    of: 'forum',
    value: (facts) => personal(facts) * answered(facts),
  },
  { name: 'lines about members', of: 'forum', value: ({ shape }) => much(shape.members, 1) },
  { name: 'a line above answers', of: 'forum', value: ({ shape }) => flag(shape.answers > 0) },
  { name: 'lines to answer', of: 'forum', value: ({ shape }) => much(shape.replies, 2) },
  { name: 'greets', of: 'forum', value: ({ shape }) => flag(shape.greeting) },
];
