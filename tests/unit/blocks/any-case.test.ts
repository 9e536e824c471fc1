import { expect, test } from 'vitest';
import { AnyCase } from '../../../lib/blocks/any-case.ts';

test('an expression matches in either case, and its escapes mean the same', () => {
  expect(new AnyCase(String.raw`^Ferry \S+ Ärger$`).test('FERRY X ÄRGER')).toBe(true);
  expect(new AnyCase(String.raw`\p{Script=Han}{2}\D$`).test('渡轮A')).toBe(true);
  expect(new AnyCase(String.raw`^\D+$`).test('12')).toBe(false);
});

test('a dotted capital I stays one letter', () => {
  expect(new AnyCase('^.{2}k$').test('İLK')).toBe(true);
});
