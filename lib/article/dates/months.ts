/** Month names by their first letters (three or four), lower case, in the languages of the news. */
const NAMES: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'янв', 'січ', 'oca', 'sty', 'ينا', 'كان', 'led'],
  ['feb', 'fév', 'fev', 'фев', 'лют', 'şub', 'lut', 'فبر', 'úno'],
  ['mar', 'mär', 'mrt', 'maa', 'мар', 'бер', 'مار'],
  ['apr', 'abr', 'avr', 'апр', 'кві', 'nis', 'kwi', 'أبر', 'ابر'],
  ['may', 'mai', 'maj', 'mei', 'mag', 'мая', 'май', 'тра', 'ماي'],
  ['jun', 'juin', 'giu', 'июн', 'чер', 'haz', 'cze', 'يون'],
  ['jul', 'juil', 'lug', 'июл', 'лип', 'tem', 'lip', 'يول'],
  ['aug', 'ago', 'aou', 'aoû', 'agu', 'авг', 'сер', 'ağu', 'sie', 'أغس', 'اغس'],
  ['sep', 'set', 'сен', 'вер', 'eyl', 'wrz', 'سبت'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'жов', 'eki', 'paź', 'أكت', 'اكت'],
  ['nov', 'ноя', 'лис', 'kas', 'lis', 'نوف'],
  ['dec', 'dez', 'dic', 'dés', 'déc', 'des', 'дек', 'гру', 'ara', 'gru', 'ديس'],
];

const MONTH_OF = new Map(NAMES.flatMap((names, month) => names.map((name) => [name, month + 1] as const)));

/** The month that a word names, 1 to 12, or undefined: `Februar` → 2, `juillet` → 7. */
export function monthOf(word: string): number | undefined {
  const letters = word.toLowerCase();
  return MONTH_OF.get(letters.slice(0, 4)) ?? MONTH_OF.get(letters.slice(0, 3));
}
