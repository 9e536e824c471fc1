import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/expressions.ts';
import { loadLanguage } from '../../../lib/languages/index.ts';

async function dates(code: string, text: string, published: string | null = '2026-03-12'): Promise<string[]> {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no words for ${code}`);
  return findDates(text, language, published).map(({ iso }) => iso);
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
    ['de', 'Am 1. Februar 2026 wurde sie eröffnet.', ['2026-02-01']],
    ['fr', 'Elle a ouvert le 1 février 2026.', ['2026-02-01']],
    ['es', 'Abrió el 1 de febrero de 2026.', ['2026-02-01']],
    ['pt', 'Abriu em 1 de fevereiro de 2026.', ['2026-02-01']],
    ['ru', 'Она открылась 1 февраля 2026 года.', ['2026-02-01']],
    ['ja', '2026年2月1日に開通した。', ['2026-02-01']],
    ['ko', '2026년 2월 1일 개통했다.', ['2026-02-01']],
    ['ar', 'افتتح في 1 فبراير 2026.', ['2026-02-01']],
    ['zh', '２０２６年２月１日，线路开通。', ['2026-02-01']],
    ['zh', '据《湖区日报》9日报道，线路开通。', ['2026-03-09']],
    ['zh', '11日夜间，线路开通。次日停运。', ['2026-03-11', '2026-03-12']],
    ['zh', '2月5日至8日，线路停运。', ['2026-02-05', '2026-02-08']],
    ['zh', '上周六试运行，本周三开通。', ['2026-03-07', '2026-03-11']],
    ['zh', '线路定于5月3日开通，试运行在11月。', ['2026-05-03', '2025-11']],
    ['zh', '乘客在9号线14号门等了3日内的车。', []],
    ['zh', '去年十二月三日动工。', ['2025-12-03']],
    ['zh', '3月11日，线路开通。“今天真好。”', ['2026-03-11', '2026-03-11']],
    ['en', 'It opened in December and has run since 2019.', ['2025-12', '2019']],
    ['en', 'It will open on Tuesday, she said on Monday.', ['2026-03-17', '2026-03-09']],
    ['en', 'It may close by January.', ['2027-01']],
    ['en', 'It ran from 22 to 24 August last year.', ['2025-08-22', '2025-08-24']],
    ['de', 'Seit Oktober vergangenen Jahres fährt sie. Geplant war 2019.', ['2025-10', '2019']],
    ['de', 'Sie fährt bis Freitag nicht.', ['2026-03-13']],
    ['fr', 'Elle ouvrira mardi.', ['2026-03-17']],
    ['es', 'Abrirá el próximo domingo.', ['2026-03-15']],
    ['pt', 'Abre em setembro, depois de obras desde 2021.', ['2025-09', '2021']],
    ['ru', 'Её открыли в феврале, строили с 2019 года.', ['2026-02', '2019']],
    ['ja', '今年2月、25年3月着工の線が開通した。台風7号の影響はない。', ['2026-02', '2025-03']],
    ['ja', '運休は2日間。', []],
    ['ko', '지난 9일 개통했다. 이날 행사는 오는 18일까지다.', ['2026-03-09', '2026-03-09', '2026-03-18']],
    ['ar', 'افتتح في الثاني من شباط، والعمل منذ عام 2019.', ['2026-02-02', '2019']],
    ['ar', 'سيفتتح الجمعة.', ['2026-03-13']],
    [
      'de',
      'Eröffnet am 27.2.2026, gesperrt seit 3.3. und bis 5. 4.',
      ['2026-02-27', '2026-03-03', '2026-04-05'],
    ],
    ['de', 'Am 14. und 15. Juli 2021 regnete es.', ['2021-07-14', '2021-07-15']],
    ['fr', 'Depuis le 01/02/2026, la ligne 12/13 roule.', ['2026-02-01']],
    ['en', 'Opened: 2026-02-01. Scores: 2-1, 3/4.', ['2026-02-01']],
    ['zh', '更新：2026/02/01', ['2026-02-01']],
    ['pt', 'Abriu na sexta-feira (27) e fechou no dia 5, pela quinta vez.', ['2026-02-27', '2026-03-05']],
    ['pt', 'A obra no Rio de Janeiro parou na segunda-feira (9/3).', ['2026-03-09']],
    ['es', 'Abrió el viernes 27 y cerró el martes 99.', ['2026-02-27', '2026-03-10']],
    ['fr', 'Elle a ouvert lundi 2 mars puis hier, le 11 mars 2026.', ['2026-03-02', '2026-03-11']],
    ['en', 'It closes on Monday, 6 April 2026.', ['2026-04-06']],
    ['ja', '2月7日（土）に開通した。', ['2026-02-07']],
    ['fr', 'Ce vendredi la ligne ouvre, ce mardi elle était fermée.', ['2026-03-13', '2026-03-10']],
    ['de', 'Die Linie wird seit dem 22. April saniert.', ['2025-04-22']],
    ['en', 'It was opened on Feb. 27 by the mayor.', ['2026-02-27']],
    ['en', 'It will open on Thursday.', ['2026-03-12']],
    ['en', 'It has run since Thursday.', ['2026-03-05']],
    ['es', 'La Plaza de Mayo reabrió en febrero.', ['2026-02']],
    ['zh', '《光明日报》昨日报道，线路开通。', ['2026-03-11']],
    ['zh', '政府昨早公布，今下午開通。', ['2026-03-11', '2026-03-12']],
    ['ar', 'قالت صحيفة المصري اليوم إن الخط أغلق الاثنين والثلاثاء.', ['2026-03-09', '2026-03-10']],
    ['ar', 'الخط ضمن موازنة 2024 منذ يناير وفبراير 2025.', ['2024', '2026-01', '2025-02']],
    ['es', 'El presupuesto 2025 rige desde 2024 y hasta hoy.', ['2025', '2024']],
    ['ja', '1日3往復する。前日比2円高。3日14時に開通。', ['2026-03-03']],
    ['ko', '2018년 2.7% 올랐다.', ['2018']],
    ['fr', 'Elle reprendra fin avril.', ['2026-04']],
    ['en', 'It opened on 5 Dec. last year, and on Feb. 3., 2026.', ['2025-12-05', '2026-02-03']],
    ['es', 'Abrió en feb. de 2024.', ['2024-02']],
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
