import { describe, expect, it } from 'vitest';
import { label } from '../../../lib/library/label.ts';
import { webLink } from '../../../lib/library/link.ts';

describe('label', () => {
  it('takes out what reorders or hides letters', () => {
    expect(label('Mara\u202e Ell\u200bwood\u2066\u2069\ufeff\u00ad')).toBe('Mara Ellwood');
    expect(label('林\u{e0041}若川')).toBe('林若川');
  });

  it('makes one line of it', () => {
    expect(label('  Mara\n\tEllwood\u0000 ')).toBe('Mara Ellwood');
  });

  it('leaves letters, marks and variants as they are', () => {
    expect(label('José 葛\u{e0100} محمّد')).toBe('José 葛\u{e0100} محمّد');
  });
});

describe('webLink', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'nowhere',
  ])('makes no link of %s', (url) => {
    expect(webLink(url)).toBeUndefined();
  });

  it('takes web addresses', () => {
    expect(webLink('https://x.example/a?b=<c>')).toBe('https://x.example/a?b=%3Cc%3E');
  });
});
