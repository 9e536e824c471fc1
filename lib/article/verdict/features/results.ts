import { namesResults } from '../words/lists.ts';
import { type Feature, flag } from './feature.ts';

/** What was searched for. */
export const RESULTS: readonly Feature[] = [
  { name: 'words in its address', of: 'search', value: ({ address: { asks } }) => flag(asks) },
  {
    name: 'a headline of results',
    of: 'search',
    value: ({ headline, title }) => flag(namesResults(headline) || namesResults(title)),
  },
  {
    name: 'a field with words of the headline',
    value: ({ signs, headline, title }) =>
      flag(signs.asked.some((words) => `${headline}\n${title}`.toLowerCase().includes(words))),
  },
];
