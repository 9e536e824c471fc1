import { describe, expect, it } from 'vitest';

import { said } from '../helpers/said.ts';

describe('in Arabic', () => {
  it('verbs of speech are known with and without their vowels', async () => {
    const told = [['مروان الصفطاوي', 'القناة ستفتح في الربيع المقبل']];
    for (const verb of ['وأكد', 'وأكّد'])
      expect(
        await said('ar', ['مروان الصفطاوي'], `${verb} مروان الصفطاوي أن القناة ستفتح في الربيع المقبل.`),
      ).toEqual(told);
    expect(
      await said(
        'ar',
        ['مروان الصفطاوي'],
        'زار مروان الصفطاوي المدينة أمس، معتبرًا أن القناة ستفتح في الربيع المقبل.',
      ),
    ).toEqual(told);
  });

  it('a verb behind أن is an infinitive and reports nothing', async () => {
    const statements = await said(
      'ar',
      ['لورنزو بيانكاردي'],
      'ويوضح لورنزو بيانكاردي، أستاذ اللغات القديمة في الجامعة، أن الرسائل معروفة، لكن النادر هو أن يتحدث فلاح بسيط بصوته. ويضيف أن الخط مليء بالأخطاء.',
    );
    expect(statements.map(([speaker]) => speaker)).toEqual(['لورنزو بيانكاردي']);
  });

  it('a body has the name that stands behind its noun in quotation marks', async () => {
    expect(await said('ar', [], 'رأت صحيفة "ديلوفني ليست" أن القناة ستفتح في الربيع المقبل.')).toEqual([
      ['ديلوفني ليست', 'القناة ستفتح في الربيع المقبل'],
    ]);
  });

  it('an unnamed speaker keeps the adjective behind the noun', async () => {
    expect(await said('ar', [], 'وقال دبلوماسي أوروبي إن القناة ستفتح في الربيع المقبل.')).toEqual([
      ['دبلوماسي أوروبي', 'القناة ستفتح في الربيع المقبل'],
    ]);
  });

  it('what stands between two commas does not part a speaker from the quotation', async () => {
    expect(
      await said(
        'ar',
        ['مروان الصفطاوي'],
        'وقال مروان الصفطاوي، في مؤتمر مشترك بعد نهاية اللقاء الأول، "إن القناة لن تفتح قبل الربيع المقبل أبدا".',
      ),
    ).toEqual([['مروان الصفطاوي', 'إن القناة لن تفتح قبل الربيع المقبل أبدا']]);
  });
});

describe('unnamed speakers in Arabic', () => {
  it('are no adjectives', async () => {
    expect(
      (await said('ar', [], 'وقال الرئيس في المؤتمر الصحفي إن القفل سيفتح في الربيع.')).map(([who]) => who),
    ).not.toContain('الصحفي');
  });

  it('have the noun that they belong to in their name', async () => {
    expect(await said('ar', [], 'وأكدت لجنة الانضباط أن تكرار المخالفة سيعني اللعب دون جمهور.')).toEqual([
      ['لجنة الانضباط', 'تكرار المخالفة سيعني اللعب دون جمهور'],
    ]);
  });

  it('are another body where an adjective tells which', async () => {
    const told = [
      'ar',
      ['+هيئة الإحصاء العليا'],
      'وأكدت هيئة الإحصاء العليا أن الأرقام صحيحة تماما.',
    ] as const;
    expect(
      (await said(...told, 'وبحسب تقرير اللجنة الفنية، ظهرت التشققات الأولى قبل أربعة أشهر.')).at(-1),
    ).toEqual(['تقرير اللجنة الفنية', 'ظهرت التشققات الأولى قبل أربعة أشهر']);
  });

  it('are whatever a source has before its comma', async () => {
    expect(await said('ar', [], 'ووفق أرقام رسمية، تراجع منسوب النهر خلال عامين.')).toEqual([
      ['أرقام رسمية', 'تراجع منسوب النهر خلال عامين'],
    ]);
  });
});
