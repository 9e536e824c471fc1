import type { DateWords } from './language.ts';
import { words } from './words.ts';

export const enDates: DateWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [['sunday'], ['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday']],
  relativeDays: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
  through: words('to through until till'),
  relativeMonths: { 'last month': -1, 'this month': 0, 'next month': 1 },
  relativeYears: { 'last year': -1, 'this year': 0, 'next year': 1 },
  openers: words(
    'in since from by until till before after during of late early mid for between and to through around last next this',
  ),
  weeks: {},
  toldDays: {
    'the same day': 0,
    'that day': 0,
    'the following day': 1,
    'the next day': 1,
    'the day before': -1,
    'the previous day': -1,
  },
  ahead: words('until till by before next coming through starting is beyond'),
  back: words('last past ago since'),
  future: words('will would shall due expected scheduled planned plans set expects intends ll'),
  capitalMonths: true,
  near: ['this'],
  names: [
    ...words('usa india russia').map((country) => `${country} today`),
    ...words('good black super bloody fat ruby sheffield cyber ash palm easter casual').flatMap((name) =>
      words('sunday monday tuesday wednesday friday').map((day) => `${name} ${day}`),
    ),
    ...words('times telegraph mirror express mail world post herald').map((paper) => `sunday ${paper}`),
    'mail on sunday',
    'saturday night live',
    'monday night football',
  ],
  relativeWeeks: { 'last week': -1, 'past week': -1, 'this week': 0, 'earlier this week': 0, 'next week': 1 },
};
