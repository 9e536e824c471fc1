import type { DateWords } from './language.ts';

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
  relativeMonths: { 'last month': -1, 'this month': 0, 'next month': 1 },
  relativeYears: { 'last year': -1, 'this year': 0, 'next year': 1 },
};
