import { describe, expect, it } from 'vitest';
import { copyRecord, recordOf } from '../../../lib/library/record.ts';
import { EN_SUMMARY } from '../summaries.ts';

const record = recordOf(EN_SUMMARY, undefined, new Date('2026-11-02T10:00:00Z'));

describe('recordOf', () => {
  it('keeps the day of the first save when a page is saved again', () => {
    const again = recordOf({ ...EN_SUMMARY, title: 'New' }, record, new Date('2026-11-05T10:00:00Z'));
    expect(again).toMatchObject({
      savedAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-05T10:00:00.000Z',
      summary: { title: 'New' },
    });
  });
});

describe('copyRecord', () => {
  it('takes a stored record', () => {
    expect(copyRecord(structuredClone(record))).toEqual(record);
  });

  it.each([
    ['a version to come', { ...record, version: 2 }],
    ['a key that is not the summary’s', { ...record, url: 'https://elsewhere.example/' }],
    ['a date that is none', { ...record, savedAt: 'yesterday' }],
    ['a broken summary', { ...record, summary: {} }],
    ['nothing', null],
  ])('refuses %s', (_what, value) => {
    expect(copyRecord(value)).toBeUndefined();
  });
});
