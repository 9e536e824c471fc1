import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/detect.ts';

const TEXTS: Record<string, string> = {
  zh: '县里昨天开通了一条新的公交线路，从火车站一直开到湖边，全程只要四十分钟。',
  en: 'The county opened a new bus line yesterday that runs from the station to the lake in forty minutes.',
  ru: 'Вчера в районе открыли новую автобусную линию, которая идёт от вокзала до озера за сорок минут.',
  es: 'La comarca abrió ayer una nueva línea de autobús que va desde la estación hasta el lago en cuarenta minutos.',
  fr: 'Le canton a ouvert hier une nouvelle ligne de bus qui va de la gare jusqu’au lac en quarante minutes.',
  de: 'Der Landkreis hat gestern eine neue Buslinie eröffnet, die vom Bahnhof in vierzig Minuten bis zum See fährt.',
  pt: 'O município abriu ontem uma nova linha de ônibus que vai da estação até o lago em quarenta minutos.',
  ja: '県は昨日、駅から湖まで四十分で結ぶ新しいバス路線を開通させました。料金はこれまでと変わりません。',
  ko: '군은 어제 기차역에서 호수까지 사십 분 만에 가는 새 버스 노선을 개통했다고 밝혔다.',
  ar: 'افتتحت المحافظة أمس خط حافلات جديدا يمتد من المحطة إلى البحيرة في أربعين دقيقة فقط.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(TEXTS))('tells %s without a declaration', async (code, text) => {
    expect(await detectLanguage(undefined, text.repeat(3))).toBe(code);
  });

  it.each(Object.entries(TEXTS))('believes the page that declares %s', async (code, text) => {
    expect(await detectLanguage(`${code}-XX`, text.repeat(3))).toBe(code);
  });

  it('does not believe a declaration that the text gives the lie', async () => {
    expect(await detectLanguage('en', (TEXTS.es ?? '').repeat(3))).toBe('es');
    expect(await detectLanguage('en-US', (TEXTS.zh ?? '').repeat(3))).toBe('zh');
  });

  it('names a language that Lede has no words for', async () => {
    const italian =
      'La provincia ha aperto ieri una nuova linea di autobus che va dalla stazione fino al lago in quaranta minuti. ';
    expect(await detectLanguage('it', italian.repeat(3))).toBe('it');
  });

  it('says so when there is nothing to tell by', async () => {
    expect(await detectLanguage(undefined, '2026 — 14:05 — 88%')).toBe('und');
  });
});
