import { describe, expect, it } from 'vitest';
import { firstMention } from '../../../lib/grounding/first-mention.ts';
import type { Participant } from '../../../lib/summary.ts';

const named = (name: string, ...aliases: string[]): Participant => ({
  name,
  kind: 'person',
  roles: [],
  aliases,
  mentions: 1,
});

describe('firstMention', () => {
  it('finds the first of all forms', () => {
    const text = 'Holmlund spoke. Greta Holmlund, the mayor, left.';
    expect(firstMention(text, named('Greta Holmlund', 'Holmlund'))).toEqual({
      start: 0,
      end: 8,
      text: 'Holmlund',
    });
  });

  it('takes the longest of those that begin at one place', () => {
    const text = '昨天林若川主任来访。';
    expect(firstMention(text, named('林若川', '林', '林若川主任'))?.text).toBe('林若川主任');
  });

  it('finds nobody whom the headline alone names', () => {
    expect(firstMention('The ferry left.', named('Skarn'))).toBeUndefined();
  });
});
