/** A day of the calendar, without a zone. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Whether words point to what is to come, or to what is past; undefined when they tell neither. */
export type Tense = 'future' | 'past' | undefined;

const MS_A_DAY = 86_400_000;
/** A day or month without a year is read as past, unless it lies no further ahead than this many days. */
const FURTHEST_AHEAD = 90;
/** A day that was so few days ago is past, whatever the words around it point to. */
const JUST_PAST = 45;

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD`; without day `YYYY-MM`; without month `YYYY`. */
export const isoOf = (year: number, month?: number, day?: number): string =>
  [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
    '-',
  );

/** The same for a day, or null when the calendar has no such day. */
export const isoOfDay = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) ? isoOf(year, month, day) : null;

/** The day that an ISO date or instant names in its own zone, or null. */
export function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** A day, or a month or year alone. */
export type DateParts = Pick<Day, 'year'> & Partial<Day>;

/** What an ISO date names, as precise as it is: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function partsOf(iso: string): DateParts {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const number = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / MS_A_DAY;

function fromNumber(days: number): Day {
  const date = new Date(days * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => fromNumber(number(day) + days);

/** The month so many months after that of the day. */
export function addMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 0 is Sunday. */
const weekdayOf = (day: Day): number => new Date(number(day) * MS_A_DAY).getUTCDay();

/** The last such weekday up to the anchor (0 is Sunday); the anchor's own day counts. */
export const lastWeekday = (anchor: Day, weekday: number): Day =>
  addDays(anchor, -((weekdayOf(anchor) - weekday + 7) % 7));

/** The first such weekday from the anchor on. */
export const nextWeekday = (anchor: Day, weekday: number): Day =>
  addDays(anchor, (weekday - weekdayOf(anchor) + 7) % 7);

/** Days before publication up to which “this Friday” is the one that was. */
const THIS_BACK = 2;

/** The weekday that “this” is said of: that to come, unless it was only just. */
export const thisWeekday = (anchor: Day, weekday: number): Day =>
  nextWeekday(addDays(anchor, -THIS_BACK), weekday);

/** A day of the month that falls on such a weekday, the nearest to the anchor within three months, or null. */
export function dayOnWeekday(anchor: Day, day: number, weekday: number, month?: number): Day | null {
  const distance = (one: Day): number => Math.abs(number(one) - number(anchor));
  return (
    [-3, -2, -1, 0, 1, 2, 3]
      .map((offset): Day => {
        const { year, month: of } = addMonths(anchor, offset);
        return { year, month: of, day };
      })
      .filter((one) => month === undefined || month === one.month)
      .filter((one) => isDay(one.year, one.month, day) && weekdayOf(one) === weekday)
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

/** The weekday of the week so many weeks after the anchor's; weeks begin on Monday (ISO 8601). */
export const weekdayOfWeek = (anchor: Day, weeks: number, weekday: number): Day =>
  addDays(anchor, ((weekday + 6) % 7) - ((weekdayOf(anchor) + 6) % 7) + 7 * weeks);

/** The year of a month (and day) that names none: the anchor's, or one beside it, whichever is nearer. */
export function yearFor(anchor: Day, month: number, day: number | undefined, tense: Tense): number {
  const days =
    number({ year: anchor.year, month, day: day ?? (month === anchor.month ? anchor.day : 1) }) -
    number(anchor);
  if (tense === 'future') return days < (day === undefined ? 0 : -JUST_PAST) ? anchor.year + 1 : anchor.year;
  if (days > (tense === 'past' ? 0 : FURTHEST_AHEAD)) return anchor.year - 1;
  return days < FURTHEST_AHEAD - 365 ? anchor.year + 1 : anchor.year;
}

/** The year of a month (and day) that ends a range begun by a date: that date's, or the next. */
export const yearThrough = (from: DateParts, month: number, day?: number): number =>
  from.month === undefined || from.month < month || (from.month === month && (from.day ?? 0) <= (day ?? 31))
    ? from.year
    : from.year + 1;

/** A later day of the month that a range begins in. */
export const dayThrough = (from: DateParts, day: number): string | null =>
  from.month !== undefined && from.day !== undefined && day > from.day
    ? isoOfDay(from.year, from.month, day)
    : null;

/** The month of a day that names none: the anchor's, or the one before when that lies ahead by more than a week. */
export const monthFor = (anchor: Day, day: number): { year: number; month: number } =>
  day > anchor.day + 7 ? addMonths(anchor, -1) : addMonths(anchor, 0);

/** The month of the first such day from the anchor on. */
export const nextDay = (anchor: Day, day: number): { year: number; month: number } =>
  addMonths(anchor, day < anchor.day ? 1 : 0);
