import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/expressions.ts';
import { loadLanguage } from '../../../lib/languages/index.ts';

async function dates(code: string, text: string, published: string | null = '2026-03-12'): Promise<string[]> {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words for ${code}`);
  return findDates(text, language.dates, published, language.writing !== 'unspaced').map(({ iso }) => iso);
}

describe('findDates', () => {
  it.each([
    ['zh', '2026年2月1日，线路开通。', ['2026-02-01']],
    ['zh', '去年12月1日和今年1月3日', ['2025-12-01', '2026-01-03']],
    ['zh', '9日上午，线路开通。', ['2026-03-09']],
    ['zh', '上月28日，线路开通。', ['2026-02-28']],
    ['zh', '28日，线路开通。', ['2026-02-28']],
    ['zh', '昨天，线路开通。', ['2026-03-11']],
    ['zh', '2024年，线路动工。', ['2024']],
    ['en', 'It opened on Tuesday.', ['2026-03-10']],
    ['en', 'It opened on February 1, 2026, and closed March 3.', ['2026-02-01', '2026-03-03']],
    ['en', 'It opened on 1 February 2026.', ['2026-02-01']],
    ['en', 'It opened in December.', []],
    ['de', 'Am 1. Februar 2026 wurde sie eröffnet.', ['2026-02-01']],
    ['fr', 'Elle a ouvert le 1 février 2026.', ['2026-02-01']],
    ['es', 'Abrió el 1 de febrero de 2026.', ['2026-02-01']],
    ['pt', 'Abriu em 1 de fevereiro de 2026.', ['2026-02-01']],
    ['ru', 'Она открылась 1 февраля 2026 года.', ['2026-02-01']],
    ['ja', '2026年2月1日に開通した。', ['2026-02-01']],
    ['ko', '2026년 2월 1일 개통했다.', ['2026-02-01']],
    ['ar', 'افتتح في 1 فبراير 2026.', ['2026-02-01']],
  ])('%s: %s', async (code, text, expected) => {
    expect(await dates(code, text)).toEqual(expected);
  });

  it('reads a day without a year as past', async () => {
    expect(await dates('zh', '12月20日，线路动工。', '2026-01-05')).toEqual(['2025-12-20']);
  });

  it('leaves out what can only be told from a date of publication that is not known', async () => {
    expect(await dates('zh', '9日上午和2026年2月1日', null)).toEqual(['2026-02-01']);
  });

  it('takes no day that the calendar does not have', async () => {
    expect(await dates('zh', '2026年2月31日')).toEqual([]);
  });
});
