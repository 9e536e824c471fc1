import { describe, expect, it } from 'vitest';
import { findEventDates } from '../../../lib/dates/events.ts';
import { zh } from '../../../lib/languages/zh.ts';

const events = (text: string, statements: { start: number; end: number }[] = []): string[] =>
  findEventDates(text, zh, '2026-03-12', statements).map(({ iso }) => iso);

describe('findEventDates', () => {
  it('puts the day that the story opens with first', () => {
    expect(events('3月11日，湖区公交开通。线路于2024年5月6日动工。')).toEqual(['2026-03-11', '2024-05-06']);
  });

  it('puts a day of the narrator before one of a speaker', () => {
    const text = '郑书怀说，3月2日还要检修。3月10日，湖区公交开通。';
    expect(events(text, [{ start: 5, end: 14 }])[0]).toBe('2026-03-10');
  });

  it('names a date once', () => {
    expect(events('3月11日，湖区公交开通。昨天客流很大。')).toEqual(['2026-03-11']);
  });

  it('takes “this year” for an event only where no day is told', () => {
    expect(events('3月11日，湖区公交开通。今年还将开通两条。')).toEqual(['2026-03-11']);
    expect(events('今年还将开通两条。')).toEqual(['2026']);
  });

  it('takes a week, to its month, for an event only where no day is told', () => {
    expect(events('上周，湖区公交开通。')).toEqual(['2026-03']);
    expect(events('上周，湖区公交停运，3月11日开通。')).toEqual(['2026-03-11']);
    expect(events('周四，湖区公交开通。')).toEqual(['2026-03-12']);
  });
});
