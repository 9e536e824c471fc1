import { describe, expect, it } from 'vitest';
import type { CastMember } from '../../../lib/participants/mention.ts';
import { TitleHolders } from '../../../lib/statements/title-holders.ts';

const person = (name: string, roles: string[], ...starts: number[]): CastMember => ({
  name,
  kind: 'person',
  aliases: [name],
  mentions: starts.map((start) => ({ start, end: start + name.length })),
  inHeadline: false,
  roles,
});

const holders = new TitleHolders(
  [
    person('沈南桥', ['市水利局局长', '局长'], 10, 60),
    person('陶北渡', ['县交通局局長'], 30),
    person('秦河', ['市水利局副局长', '党组书记'], 5),
  ],
  (role) => role.replace('長', '长'),
);

describe('whom a title means', () => {
  it('is the only one who has it, wherever they are named', () => {
    expect(holders.of('党组书记', 0)).toBe('秦河');
    expect(holders.of('书记', 0)).toBe('秦河');
  });

  it('is who was named last before, of several', () => {
    expect([8, 20, 40, 70].map((at) => holders.of('局长', at))).toEqual([
      '秦河',
      '沈南桥',
      '陶北渡',
      '沈南桥',
    ]);
  });

  it('is the first of several where none is named before', () => {
    expect(holders.of('局长', 5)).toBe('沈南桥');
  });

  it('is nobody where a title only holds it, or nobody has it', () => {
    expect(holders.of('水利', 70)).toBeUndefined();
    expect(holders.of('市长', 70)).toBeUndefined();
  });
});
