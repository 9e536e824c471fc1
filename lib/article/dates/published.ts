import type { PageDate } from '../../summary.ts';
import { isoOf } from './moment.ts';
import { addressDay } from './address.ts';
import { asShown, shownAlike } from './as-shown.ts';
import { changeOf } from './changed.ts';
import { fromAnyLine, fromSureLine } from './elsewhere.ts';
import { type Dated, type DateEvidence, toPageDate } from './evidence.ts';
import { fromHeader, fromHeaderWithoutYear, fromTime } from './shown.ts';
import {
  fromDateNames,
  fromLinked,
  fromMetas,
  fromMicrodata,
  fromPublishedNames,
  fromScript,
  toldChange,
} from './told.ts';

/** Where a day of publication may stand, the surest place first. */
const CHAIN: Readonly<Record<string, (evidence: DateEvidence) => Dated | null>> = {
  'JSON-LD': fromLinked,
  'a meta of publication': fromMetas,
  microdata: fromMicrodata,
  'a meta named for publication': fromPublishedNames,
  'a time element': fromTime,
  'below the headline': fromHeader,
  'below the headline, without its year': (evidence) =>
    fromHeaderWithoutYear(evidence, toldChange(evidence)?.moment),
  'a line that says so': fromSureLine,
  'a meta named date': fromDateNames,
  'a script': fromScript,
  'the address': fromAddress,
  'a line that stands alone': fromAnyLine,
};

function fromAddress({ url, document, metas }: DateEvidence): Dated | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  for (const address of [url, canonical, metas.get('og:url')]) {
    const moment = address ? addressDay(address) : null;
    if (moment) return { moment, source: 'url' };
  }
  return null;
}

/** When a page was published and last changed, as far as it says so. */
export interface PageDates {
  published: PageDate | null;
  modified?: PageDate;
}

/**
 * What machines are told comes first, then what readers see. The two dates stay apart; where the page tells only when it
 * was last changed, that day is given as such.
 */
export function pageDates(evidence: DateEvidence): PageDates {
  const { usualZone, trace } = evidence;
  const change = changeOf(evidence);
  if (change) trace?.note(`modified, by ${change.source}`, isoOf(change.moment));
  for (const [place, read] of Object.entries(CHAIN)) {
    const dated = read(evidence);
    if (!dated) continue;
    trace?.note(`published, by ${place}`, isoOf(dated.moment));
    const shown = asShown(dated, evidence);
    const published = toPageDate(shown, usualZone);
    return change
      ? { published, modified: toPageDate(shownAlike(change, shown.moment), usualZone) }
      : { published };
  }
  trace?.note(change ? 'no day of publication: that of the last change' : 'no day');
  return { published: change ? { ...toPageDate(change, usualZone), change: true } : null };
}
