import { describe, expect, it } from 'vitest';
import { label } from '../../../lib/library/label.ts';
import { anchorOf } from '../../../lib/grounding/anchor.ts';
import { linkToWords, webLink } from '../../../lib/library/link.ts';

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

const alone = (exact: string) => ({ exact, prefix: '', suffix: '' });

/** What a link asks the browser for, to show some words of a text. */
const directive = (text: string, exact: string): string | undefined => {
  const start = text.indexOf(exact);
  const link = linkToWords('https://x.example/', anchorOf(text, { start, end: start + exact.length }));
  return link && decodeURIComponent(link.slice(link.indexOf('=') + 1));
};

describe('linkToWords', () => {
  it('asks the browser for the words, with the signs of a text fragment escaped', () => {
    expect(linkToWords('https://x.example/a', alone('night-ferry, “yes” & no'))).toBe(
      'https://x.example/a#:~:text=night%2Dferry%2C%20%E2%80%9Cyes%E2%80%9D%20%26%20no',
    );
  });

  it('keeps the address’s own fragment', () => {
    expect(linkToWords('https://x.example/a#part', alone('yes'))).toBe('https://x.example/a#part:~:text=yes');
  });

  it('tells many words by whole words from their beginning and end', () => {
    const words = `The ferry left the harbour at noon today${' and nobody asked why'.repeat(20)} until the skipper said that he was back`;
    expect(linkToWords('https://x.example/', alone(words))).toBe(
      'https://x.example/#:~:text=The%20ferry%20left%20the%20harbour%20at%20noon,until%20the%20skipper%20said%20that%20he%20was%20back',
    );
  });

  it('asks for a few words where they stand between the story’s others, in whole words', () => {
    expect(directive('Before.\n\nShe resigned on Tuesday, she said.\n\nAfter.', 'Tuesday')).toBe(
      'She resigned on-,Tuesday,-, she said.',
    );
    const long =
      'The minister of all the harbours of the outer islands resigned on Tuesday after nine months of argument about boats';
    expect(directive(long, 'Tuesday')).toBe(
      'of the outer islands resigned on-,Tuesday,-after nine months of argument about',
    );
    expect(directive(`${'很长的句子没有停顿'.repeat(6)},昨天到会的客商很多。`, '昨天')).toBe(
      ',-,昨天,-到会的客商很多。',
    );
    expect(directive('Tuesday', 'Tuesday')).toBe('Tuesday');
    expect(
      directive('On Tuesday the harbour minister left for good.', 'the harbour minister left for good'),
    ).toBe('the harbour minister left for good');
  });

  it('makes no link of what is no web address', () => {
    expect(linkToWords('javascript:alert(1)', alone('yes'))).toBeUndefined();
  });
});
