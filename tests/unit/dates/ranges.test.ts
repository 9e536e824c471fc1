import { describe, expect, it } from 'vitest';
import { findEventDates } from '../../../lib/dates/events.ts';
import { findDates } from '../../../lib/dates/expressions.ts';
import { joinRanges } from '../../../lib/dates/ranges.ts';
import { loadLanguage } from '../../../lib/languages/index.ts';
import { statedEvents } from '../../../lib/stated-dates.ts';

async function ranges(code: string, text: string): Promise<string[]> {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words for ${code}`);
  const eventDates = joinRanges(findDates(text, language, '2026-03-12')).map((date) =>
    Object.assign(date, { text: text.slice(date.start, date.end) }),
  );
  return statedEvents({ eventDates }).map(({ iso, until, text: words }) =>
    [iso, ...(until === undefined ? [] : [until]), words].join(' '),
  );
}

describe('a range of dates', () => {
  it.each([
    ['zh', '展会于3月9日至11日举行。', ['2026-03-09 2026-03-11 3月9日至11日']],
    ['zh', '展会于3月9-11日举行。', ['2026-03-09 2026-03-11 3月9-11日']],
    ['zh', '4月20日—23日检修。', ['2026-04-20 2026-04-23 4月20日—23日']],
    ['zh', '4月20日-23日检修。', ['2026-04-20 2026-04-23 4月20日-23日']],
    ['zh', '12月28日至1月3日停运。', ['2025-12-28 2026-01-03 12月28日至1月3日']],
    ['zh', '2025年3月到5月试运行。', ['2025-03 2025-05 2025年3月到5月']],
    ['en', 'It runs from 9 to 11 March.', ['2026-03-09 2026-03-11 9 to 11 March']],
    ['en', 'It ran March 9-11 in Ellery.', ['2026-03-09 2026-03-11 March 9-11']],
    ['en', 'It ran March 9–11, 2017.', ['2017-03-09 2017-03-11 March 9–11, 2017']],
    ['en', 'It ran from 30 April to 2 May 2019.', ['2019-04-30 2019-05-02 30 April to 2 May 2019']],
    ['en', 'It ran March through May 2018.', ['2018-03 2018-05 March through May 2018']],
    ['de', 'Vom 30. April bis zum 2. Mai 2019.', ['2019-04-30 2019-05-02 30. April bis zum 2. Mai 2019']],
    ['de', 'Von 2019 bis 2021 gebaut.', ['2019 2021 2019 bis 2021']],
    ['fr', 'Du 9 au 11 mars.', ['2026-03-09 2026-03-11 9 au 11 mars']],
    ['es', 'Del 9 al 11 de marzo.', ['2026-03-09 2026-03-11 9 al 11 de marzo']],
    ['pt', 'De 9 a 11 de março.', ['2026-03-09 2026-03-11 9 a 11 de março']],
    ['ru', 'С 9 по 11 марта.', ['2026-03-09 2026-03-11 9 по 11 марта']],
    ['ar', 'من 9 إلى 11 مارس 2026.', ['2026-03-09 2026-03-11 9 إلى 11 مارس 2026']],
    ['ja', '来月3日から5日まで開く。', ['2026-04-03 2026-04-05 来月3日から5日']],
    ['ko', '다음 달 3일부터 5일까지 열린다.', ['2026-04-03 2026-04-05 다음 달 3일부터 5일']],
    ['ko', '4월 20∼23일 열린다.', ['2026-04-20 2026-04-23 4월 20∼23일']],
  ])('%s: %s', async (code, text, expected) => {
    expect(await ranges(code, text)).toEqual(expected);
  });

  it.each([
    ['en', 'From March 9 to 2,000 people came.', ['2026-03-09 March 9']],
    ['en', 'It opened on March 11, to close on March 12.', ['2026-03-11 March 11', '2026-03-12 March 12']],
    ['zh', '3月11日，2月9日。', ['2026-03-11 3月11日', '2026-02-09 2月9日']],
    ['zh', '2—3日内完成。', []],
  ])('is none: %s: %s', async (code, text, expected) => {
    expect(await ranges(code, text)).toEqual(expected);
  });

  it('is one event with a first and a last day, and the last one by itself', async () => {
    const language = await loadLanguage('de');
    if (!language) throw new Error('no words');
    const eventDates = findEventDates('Die Messe läuft vom 9. bis 11. März.', language, '2026-03-12', []);
    const range = { iso: '2026-03-09', until: '2026-03-11', text: '9. bis 11. März', start: 20, end: 35 };
    const last = { iso: '2026-03-11', text: '11. März', start: 27, end: 35 };
    expect(eventDates).toHaveLength(2);
    expect(eventDates).toEqual(expect.arrayContaining([range, last]));
    expect(statedEvents({ eventDates })).toEqual([range]);
  });
});
