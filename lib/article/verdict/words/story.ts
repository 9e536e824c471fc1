import { expressionOf } from '../../../blocks/sets.ts';
import { AnyCase } from '../../../blocks/any-case.ts';
import { expression, type Words } from './expression.ts';

/** A year, a time of day, or how long ago. */
const MOMENT = new AnyCase(
  String.raw`(?:^|\D)(?:(?:19|20)\d\d(?:\D|$)|\d{1,2}:\d{2}(?:\D|$))|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|\d\s?(?:(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|[hdw]) ago|(?:分钟|分鐘|小时|小時|天|周|个月|年|時間|日|か月|分)前|(?:분|시간|일|주|개월|년) ?전|(?:минут|час|дн|день|недел|месяц|год|лет)\p{L}* назад)|(?:vor|il y a|hace|há) \d|(?:昨天|前天|今天|昨日|어제|вчера|hier|gestern|ayer|ontem|yesterday)|منذ`,
);

/** Who wrote it, where it comes from. */
const BYLINE: Words = {
  any: [
    '^(?:by|von|por|par|de|di|автор:?|текст:?) [\\p{Lu}\\p{Ll}]',
    '(?:记者|記者|作者|来源|來源|编辑|編輯|文|撰文|通讯员)\\s?[:：/|丨]',
    '\\d{4},? (?:by|par|von|por) \\p{L}',
    '^(?:posted|written|words|published|publicado|publié|texte?|story)(?: and (?:pictures|photos))? (?:by|par|von|por) ',
    '(?:记者|記者)\\s?\\p{Script=Han}{2,4}$',
    '\\p{Script=Hangul}{2,4} ?기자(?!\\p{L})',
    '(?:staff|our|news) (?:writer|reporter|correspondent)|\\breporter$',
  ],
};

/** "Nils Okonjo, 6 March 2026". */
const NAME_AND_MOMENT = expressionOf(
  String.raw`^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+){1,2} ?[,.|·•–-] ?(?:\p{L}+,? )?(?:\d{1,2}|\p{Lu}\p{Ll}+ \d{1,2}).{0,12}(?:19|20)\d\d`,
);

const LONGEST_MOMENT_LINE = 70;

const BYLINE_LINE = expression(BYLINE);

export const holdsMoment = (text: string): boolean => MOMENT.test(text);
export const isMomentLine = (text: string): boolean =>
  text.length <= LONGEST_MOMENT_LINE && MOMENT.test(text);
export const isBylineLine = (text: string): boolean => BYLINE_LINE.test(text) || NAME_AND_MOMENT.test(text);
