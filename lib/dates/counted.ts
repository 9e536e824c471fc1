import type { DateWords } from '../languages/language.ts';
import { WORD_END_OR_PARTICLE, WORD_START } from '../text/edges.ts';
import { addDays, addMonths, type Day, isoOf, lastWeekday, nextWeekday, weekdayOfWeek } from './calendar.ts';
import { anyOf, type Context, type Pattern } from './pattern.ts';

const iso = ({ year, month, day }: Day): string => isoOf(year, month, day);

/**
 * Weekdays, and days, months and years counted from that of publication or from the day told last.
 *
 * @param spaced whether spaces part the words of the text
 */
export function counted(words: DateWords, spaced: boolean): Pattern[] {
  const edges = spaced ? ([WORD_START, WORD_END_OR_PARTICLE] as const) : (['', ''] as const);
  const pattern = (
    forms: readonly string[],
    read: (form: string, anchor: Day, context: Context) => string | null,
    before = '',
  ): Pattern[] =>
    forms.length === 0
      ? []
      : [
          {
            expression: new RegExp(`${edges[0]}${before}(?<form>${anyOf(forms)})${edges[1]}`, 'g'),
            read: ({ groups = {} }, context) =>
              context.anchor && read(`${groups.week ?? ''}|${groups.form ?? ''}`, context.anchor, context),
          },
        ];
  const { weekdays, weeks, relativeDays, toldDays, relativeMonths, relativeYears } = words;
  const week = Object.keys(weeks).length === 0 ? '' : `(?<week>${anyOf(Object.keys(weeks))})?`;
  return [
    ...pattern(
      weekdays.flat(),
      (found, anchor, { ahead }) => {
        const [ofWeek = '', form = ''] = found.split('|');
        const weekday = weekdays.findIndex((list) => list.includes(form));
        const offset = ofWeek === '' ? undefined : weeks[ofWeek];
        if (offset !== undefined) return iso(weekdayOfWeek(anchor, offset, weekday));
        return iso(ahead() ? nextWeekday(anchor, weekday) : lastWeekday(anchor, weekday));
      },
      week,
    ),
    ...pattern(Object.keys(relativeDays), (found, anchor) =>
      iso(addDays(anchor, relativeDays[found.slice(1)] ?? 0)),
    ),
    ...pattern(
      Object.keys(toldDays),
      (found, _, { told }) => told && iso(addDays(told, toldDays[found.slice(1)] ?? 0)),
    ),
    ...pattern(Object.keys(relativeMonths), (found, anchor) => {
      const { year, month } = addMonths(anchor, relativeMonths[found.slice(1)] ?? 0);
      return isoOf(year, month);
    }),
    ...pattern(Object.keys(relativeYears), (found, anchor) =>
      isoOf(anchor.year + (relativeYears[found.slice(1)] ?? 0)),
    ),
  ];
}
