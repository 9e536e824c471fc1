import { describe, expect, it } from 'vitest';
import { copyLibraryRequest } from '../../../lib/library/messages.ts';
import { ZH_SUMMARY } from '../summaries.ts';

describe('copyLibraryRequest', () => {
  it('takes the requests that the popup makes', () => {
    const save = { type: 'library-save', summary: ZH_SUMMARY };
    expect(copyLibraryRequest(structuredClone(save))).toEqual(save);
    const dates = { type: 'library-dates', url: ZH_SUMMARY.url };
    expect(copyLibraryRequest(dates)).toEqual(dates);
  });

  it.each([
    ['a message of another kind', { type: 'hide', on: true }],
    ['a save without a summary', { type: 'library-save' }],
    ['a save with half a summary', { type: 'library-save', summary: { url: 'https://x.example/' } }],
    ['a question without an address', { type: 'library-dates', url: 7 }],
    ['no object', 'library-save'],
    ['null', null],
  ])('refuses %s', (_what, message) => {
    expect(copyLibraryRequest(message)).toBeUndefined();
  });
});
