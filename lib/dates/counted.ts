import type { DateWords } from '../languages/language.ts';
import { WORD_END, WORD_END_OR_PARTICLE, WORD_START } from '../text/edges.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayOnWeekday,
  isoOf,
  lastWeekday,
  nextWeekday,
  thisWeekday,
  weekdayOfWeek,
} from './calendar.ts';
import { anyOf, type Context, dateStart, type Pattern } from './pattern.ts';

const iso = ({ year, month, day }: Day): string => isoOf(year, month, day);

/**
 * Weekdays, and days, months and years counted from that of publication or from the day told last.
 *
 * @param spaced whether spaces part the words of the text
 */
export function counted(words: DateWords, spaced: boolean): Pattern[] {
  const edges = spaced ? ([dateStart(words), WORD_END_OR_PARTICLE] as const) : (['', ''] as const);
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
  const { near = [] } = words;
  const weekdayNamed = (form: string): number => weekdays.findIndex((list) => list.includes(form));
  const week = Object.keys(weeks).length === 0 ? '' : `(?<week>${anyOf(Object.keys(weeks))})?`;
  return [
    ...pattern(
      weekdays.flat(),
      (found, anchor, { tense }) => {
        const [ofWeek = '', form = ''] = found.split('|');
        const weekday = weekdayNamed(form);
        const offset = ofWeek === '' ? undefined : weeks[ofWeek];
        if (offset !== undefined) return iso(weekdayOfWeek(anchor, offset, weekday));
        const told = tense();
        if (told === 'future') return iso(nextWeekday(anchor, weekday));
        return iso(lastWeekday(told === 'past' ? addDays(anchor, -1) : anchor, weekday));
      },
      week,
    ),
    ...(near.length === 0
      ? []
      : pattern(
          weekdays.flat(),
          (found, anchor) => iso(thisWeekday(anchor, weekdayNamed(found.slice(1)))),
          `(?:${anyOf(near)}) `,
        )),
    ...(spaced ? [onDayOfMonth(words)] : []),
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

/** A weekday with the day of the month, where that is one: sexta-feira (29), vendredi 29. */
function onDayOfMonth({ weekdays }: DateWords): Pattern {
  return {
    expression: new RegExp(
      `${WORD_START}(?<form>${anyOf(weekdays.flat())}),? (?:dia |día |[(])?(?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?[)]?(?![/\\d]|[.,:]\\d)${WORD_END}`,
      'g',
    ),
    read: ({ groups = {} }, { anchor }) => {
      if (!anchor) return null;
      const weekday = weekdays.findIndex((list) => list.includes(groups.form ?? ''));
      const month = groups.month === undefined ? undefined : Number(groups.month);
      const day = dayOnWeekday(anchor, Number(groups.day), weekday, month);
      return day && iso(day);
    },
  };
}
