import { describe, expect, it } from 'vitest';
import { markKeyStatements } from '../../../lib/statements/key.ts';
import type { Participant, Statement } from '../../../lib/summary.ts';

const MAYOR: Participant = { name: 'Orla Finch', kind: 'person', roles: [], aliases: [], mentions: 4 };

/** Statements one behind the other, all of the mayor. */
function statements(...texts: string[]): Omit<Statement, 'key'>[] {
  const list: Omit<Statement, 'key'>[] = [];
  let start = 0;
  for (const text of texts) {
    const end = start + text.length;
    list.push({ speaker: MAYOR.name, kind: 'indirect', text, start, end });
    start = end + 1;
  }
  return list;
}

const keyOf = (list: Omit<Statement, 'key'>[], title: string): string[] =>
  markKeyStatements(list, [MAYOR], title, null)
    .filter(({ key }) => key)
    .map(({ text }) => text);

const SIX = [
  'alpha beta gamma',
  'delta epsilon',
  'zeta eta theta',
  'iota kappa',
  'lambda mu',
  'nu xi omicron',
];

describe('key statements', () => {
  it('are five at most', () => {
    expect(keyOf(statements(...SIX), '')).toHaveLength(5);
  });

  it('hold what the headline is about, wherever it stands', () => {
    const list = statements(...SIX, 'the ferry will run again in spring');
    expect(keyOf(list, 'Ferry to run again in spring')).toContain('the ferry will run again in spring');
  });

  it('hold nothing without a speaker', () => {
    const text = 'the ferry will run again';
    expect(keyOf([{ kind: 'direct', text, start: 0, end: text.length }], 'Ferry')).toEqual([]);
  });

  it('hold nothing twice', () => {
    const list = statements('the ferry will run again in spring', 'the ferry will run again', 'fares stay');
    expect(keyOf(list, '')).toEqual(['the ferry will run again in spring', 'fares stay']);
  });
});
