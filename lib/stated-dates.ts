import type { EventDate, PageDate, Summary } from './summary.ts';

/** When the page was published and when it was last changed: a day of change that stands in for the other is none. */
export const statedDates = ({
  published,
  modified,
}: Pick<Summary, 'published' | 'modified'>): { published: PageDate | null; updated: PageDate | undefined } =>
  published?.change ? { published: null, updated: published } : { published, updated: modified };

/** The event dates with each range as one: what is told by its last date alone lies inside. */
export const statedEvents = ({ eventDates }: Pick<Summary, 'eventDates'>): EventDate[] =>
  eventDates.filter(
    ({ start, end }) =>
      !eventDates.some((range) => range.until !== undefined && range.start < start && end <= range.end),
  );
