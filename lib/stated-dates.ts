import type { PageDate, Summary } from './summary.ts';

/** When the page was published and when it was last changed: a day of change that stands in for the other is none. */
export const statedDates = ({
  published,
  modified,
}: Pick<Summary, 'published' | 'modified'>): { published: PageDate | null; updated: PageDate | undefined } =>
  published?.change ? { published: null, updated: published } : { published, updated: modified };
