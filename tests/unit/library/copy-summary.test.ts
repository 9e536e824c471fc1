import { describe, expect, it } from 'vitest';
import { copySummary } from '../../../lib/library/copy-summary.ts';
import { EN_SUMMARY, ZH_SUMMARY } from '../summaries.ts';

const changed = (change: object): unknown => ({ ...structuredClone(ZH_SUMMARY), ...change });

describe('copySummary', () => {
  it('copies a whole summary, letter for letter', () => {
    expect(copySummary(structuredClone(ZH_SUMMARY))).toEqual(ZH_SUMMARY);
    expect(copySummary(structuredClone(EN_SUMMARY))).toEqual(EN_SUMMARY);
  });

  it('copies the entries of a live blog and the part of a story', () => {
    const whole = {
      ...ZH_SUMMARY,
      entries: [{ start: 0, end: 12, time: '2026-03-17T09:30+08:00' }],
      parts: { part: 2, of: 3, whole: 'https://news.example/all' },
      partial: { reason: 'paywall', words: 212 },
      notAnArticle: 'forum',
    };
    expect(copySummary(structuredClone(whole))).toEqual(whole);
  });

  it('copies the section, an assumed zone and a day of change', () => {
    const published = { iso: '2026-03-18T07:42+08:00', zone: 'assumed', change: true, source: 'text' };
    const whole = { ...ZH_SUMMARY, section: '港口', published };
    expect(copySummary(structuredClone(whole))).toEqual(whole);
    expect(copySummary({ ...whole, published: { ...published, zone: 'x', change: 1 } })?.published).toEqual({
      iso: published.iso,
      source: 'text',
    });
  });

  it('copies a range of dates', () => {
    const whole = {
      ...ZH_SUMMARY,
      eventDates: ZH_SUMMARY.eventDates.map((date) => ({ ...date, until: '2026-03-19' })),
    };
    expect(copySummary(structuredClone(whole))).toEqual(whole);
  });

  it('copies whom a participant stands for', () => {
    const [first] = ZH_SUMMARY.participants;
    const whole = { ...ZH_SUMMARY, participants: [{ ...first, members: ['林若川'] }] };
    expect(copySummary(structuredClone(whole))).toEqual(whole);
    expect(copySummary(changed({ participants: [{ ...first, members: [7] }] }))).toBeUndefined();
  });

  it('copies who says something together', () => {
    const [first] = ZH_SUMMARY.statements;
    const whole = { ...ZH_SUMMARY, statements: [{ ...first, jointly: ['林若川'] }] };
    expect(copySummary(structuredClone(whole))).toEqual(whole);
    expect(copySummary(changed({ statements: [{ ...first, jointly: '林若川' }] }))).toBeUndefined();
  });

  it('copies within whose words somebody is quoted', () => {
    const [first] = ZH_SUMMARY.statements;
    const whole = { ...ZH_SUMMARY, statements: [{ ...first, toldBy: '林若川' }] };
    expect(copySummary(structuredClone(whole))).toEqual(whole);
    expect(copySummary(changed({ statements: [{ ...first, toldBy: 7 }] }))).toBeUndefined();
  });

  it('shares nothing with what came in', () => {
    const from = structuredClone(ZH_SUMMARY);
    const copy = copySummary(from);
    from.participants[0]?.roles.push('changed later');
    expect(copy).toEqual(ZH_SUMMARY);
  });

  it('leaves unknown fields and prototypes behind', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(ZH_SUMMARY).replace('{', '{"__proto__":{"polluted":true},"constructor":"x","extra":1,'),
    );
    const copy = copySummary(hostile);
    expect(copy).toEqual(ZH_SUMMARY);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['nothing', undefined],
    ['a string', 'summary'],
    ['an array', []],
    ['no text', changed({ text: undefined })],
    ['an address that is none', changed({ url: 'over there' })],
    ['a title that is no string', changed({ title: {} })],
    ['a date of unknown source', changed({ published: { iso: '2026-01-01', source: 'guess' } })],
    ['participants that are no list', changed({ participants: { length: 1 } })],
    [
      'a participant of unknown kind',
      changed({ participants: [{ ...ZH_SUMMARY.participants[0], kind: 'dog' }] }),
    ],
    ['a count that is none', changed({ participants: [{ ...ZH_SUMMARY.participants[0], mentions: -1 }] })],
    [
      'a statement that the text does not have',
      changed({ statements: [{ ...ZH_SUMMARY.statements[0], text: '别的' }] }),
    ],
    ['a key sentence elsewhere', changed({ keySentences: [{ start: 0, end: 3, text: '……' }] })],
    ['an event date without a place', changed({ eventDates: [{ iso: '2026', text: '' }] })],
    ['an entry beyond the text', changed({ entries: [{ start: 0, end: 9_999_999, time: '09:30' }] })],
    ['an entry without a time', changed({ entries: [{ start: 0, end: 3 }] })],
    ['a part that is no number', changed({ parts: { part: 'one' } })],
    ['a whole story that is nowhere', changed({ parts: { part: 1, whole: 'over there' } })],
    ['a part shown for no reason', changed({ partial: { reason: 'x', words: 3 } })],
    ['another kind of page', changed({ notAnArticle: 'x' })],
    ['a list without end', changed({ keySentences: Array.from({ length: 30_000 }, () => ({})) })],
  ])('refuses %s', (_what, value) => {
    expect(copySummary(value)).toBeUndefined();
  });
});
