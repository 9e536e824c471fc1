import type { ClauseWords } from './clause-words.ts';
import { phrases, words } from './words.ts';

/** How clauses are told apart in Arabic. */
export const arClause: ClauseWords = {
  verbs: words(`
    تفيد وتفيد شدّد شكك وشكك خلص وعلّقت علّق علّقت ردّت ردّ ورد وردّ يشرح تروي روى روت وقدّر
    قدّر يقدّر اعتقد يؤمن بيّن بيّنت يبيّن يلفت تلفت نوّه نوّهت تذكر صرّح صرّحت يصرح أكمل أكملت
    واصل صاحت همس يهمس عقّب عقّبت رفض رفضت يرفض ترفض كذّب أقرّ يعد تعهّد تطالب تدعو حثّ ينصح
    حذّر حذّرت رجّح عبر عبّر ثمّن ثمن رحّب تصف تكشف غرّد نشر جزم أقسم قائلًا قائلاً مثمنا علل
    شكا شكت يشكو ينص تنص جاء تعتبر ذكّر ذكّرت
  `),
  prepositions: words(
    'في من إلى على عن مع بعد قبل خلال منذ حتى بين ضد تحت فوق عبر أمام لدى حول ضمن بسبب رغم نحو',
  ),
  subordinators: words('الذي التي الذين اللواتي حيث عندما لأن إذا كما حين بينما فيما'),
  coordinators: words('و ثم لكن أو'),
  definite: words('هذا هذه ذلك تلك'),
  addressees: words('ل'),
  participle: /^م.*(?:ا|اً|ًا|ة|ين)$/u,
  backReferences: phrases(`جاء ذلك, جاءت تصريحات, جاء هذا, أعلن ذلك, صرح بذلك, ذكرت ذلك, أكد ذلك, وجاء ذلك`),
  within: { prepositions: words('في'), verbs: /^[وف]?(?:جاء|ورد|يرد)$/u },
  relay: { prepositions: words('عن'), verbs: words('قوله قولها قولهم تأكيده تأكيدها') },
  negations: words('لم لا لن ما'),
  address: words('أنت أنتم لديك لديكم رأيك رأيكم برأيك برأيكم لك لكم عنك منك'),
  oneself: words('أنا نحن لدينا لنا عندنا لي أنني أننا إننا إنني'),
  feminine: { pronouns: words('هي وهي الأخيرة'), verbs: /^(?:[وف]?ت|.*ت$)/u, names: /^\p{L}+[ةى]\s/u },
  masculine: { pronouns: words('هو وهو الأخير') },
  plural: words('هم'),
  things: words(''),
  bodies: words('الشركة الوزارة الهيئة الصحيفة الوكالة المنظمة الحزب النادي المؤسسة البنك'),
  persons: words(`
    المتحدث المسؤول الخبير الباحث المحلل المصدر
  `),
  kin: words(`
    والدة والد شقيقة شقيق زوجة زوج ابنة صديق أصدقاء جيران أقارب
  `),
  documents: words('البيان الحكم القرار الوثيقة'),
  spokespeople: words('متحدث المتحدث متحدثة المتحدثة ناطق الناطق الناطقة بيان تقرير دراسة'),
  reported: words('سوف'),
};
