import { describe, expect, it } from 'vitest';
import { castOf, type Tagged } from './cast-of.ts';

const named = async (text: string, names: readonly Tagged[]) =>
  (await castOf('ar', '', text, names)).map(({ name, roles }) => [name].concat(roles));

describe('Arabic names', () => {
  it('end before a verb and begin behind one', async () => {
    expect(await named('أمل الطرنة تبدو حذرة.', [['person', 'أمل الطرنة تبدو']])).toEqual([['أمل الطرنة']]);
    expect(await named('أما أمل الطرنة فيرى أن القفل جديد.', [['person', 'أمل الطرنة فيرى']])).toEqual([
      ['أمل الطرنة'],
    ]);
    expect(
      await named('في المقابل، صب حميد بن طرنة جام غضبه على الحكم.', [['person', 'صب حميد بن طرنة']]),
    ).toEqual([['حميد بن طرنة']]);
  });

  it('begin behind a form of address with a particle written on to it', async () => {
    expect(await named('فالحاج كاظم طرنة هجر الزراعة.', [['person', 'فالحاج كاظم طرنة']])).toEqual([
      ['كاظم طرنة'],
    ]);
  });

  it('are no nouns in the accusative, nor behind “with the”', async () => {
    expect(
      await named('حقق الفريق فوزًا مثيرا متهما شبكات بالوقوف وراءها.', [
        ['person', 'فوزًا'],
        ['person', 'بالوقوف'],
      ]),
    ).toEqual([]);
  });

  it('of bodies may end with an adjective that titles have, too, and are believed by their first word', async () => {
    expect(
      await named('وبحسب أرقام دائرة الإحصاءات العامة، أعلنت الهيئة العليا للأنهار النتيجة.', [
        ['organisation', 'دائرة الإحصاءات العامة'],
        ['organisation', 'الهيئة العليا للأنهار', 0.34],
      ]),
    ).toEqual([['دائرة الإحصاءات العامة'], ['الهيئة العليا للأنهار']]);
  });

  it('of bodies keep all of “for the”', async () => {
    expect(
      await named('وفق بيان للديوان الطرني الكبير.', [['organisation', 'لديوان الطرني الكبير']]),
    ).toEqual([['للديوان الطرني الكبير']]);
  });

  it('are found again by a last part that is often told, though the tagger is unsure', async () => {
    const [member] = await castOf(
      'ar',
      '',
      'قالت الوزيرة ماتيا كوسرني إن النهر جف. وأضافت كوسرني أن المطر قليل. وختمت كوسرني زيارتها.',
      [['person', 'ماتيا كوسرني', 0.43]],
    );
    expect(member?.aliases).toEqual(['ماتيا كوسرني', 'كوسرني']);
    const [seldom] = await castOf(
      'ar',
      '',
      'قالت الوزيرة ماتيا كوسرني إن النهر جف. وأضافت كوسرني أن المطر قليل.',
      [['person', 'ماتيا كوسرني', 0.43]],
    );
    expect(seldom?.aliases).toEqual(['ماتيا كوسرني']);
  });
});

describe('Arabic titles', () => {
  it('stand before a comma that another one closes', async () => {
    expect(
      await named('أما رئيس الهيئة، عدنان الطرني، فقد وعد بالمطر.', [['person', 'عدنان الطرني']]),
    ).toEqual([['عدنان الطرني', 'رئيس الهيئة']]);
  });

  it('go over the place where somebody is one', async () => {
    expect(
      await named('أوضح مدير عام الدفاع المدني في طرنة العميد رائد الدهري أن النهر جف.', [
        ['title', 'مدير عام'],
        ['organisation', 'الدفاع المدني'],
        ['place', 'طرنة'],
        ['person', 'رائد الدهري'],
      ]),
    ).toContainEqual(['رائد الدهري', 'مدير عام الدفاع المدني في طرنة العميد']);
  });

  it('follow “and he is”', async () => {
    expect(await named('قالت سلمى طرنة، وهي نازحة من الجبل، إنها عطشى.', [['person', 'سلمى طرنة']])).toEqual([
      ['سلمى طرنة', 'نازحة من الجبل'],
    ]);
  });
});
