import type { PageDate } from '../../summary.ts';
import { isoOf } from './moment.ts';
import { addressDay } from './address.ts';
import { changeOf } from './changed.ts';
import { fromElsewhere } from './elsewhere.ts';
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

export const CHAIN: Readonly<Record<string, (evidence: DateEvidence) => Dated | null>> = {
  'JSON-LD': fromLinked,
  'a meta of publication': fromMetas,
  microdata: fromMicrodata,
  'a meta named for publication': fromPublishedNames,
  'a time element': fromTime,
  'a meta named date': fromDateNames,
  'below the headline': fromHeader,
  'below the headline, without its year': (evidence) =>
    fromHeaderWithoutYear(evidence, toldChange(evidence)?.moment),
  'a script': fromScript,
  'the address': fromAddress,
  'elsewhere on the page': fromElsewhere,
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
  trace?.note(`modified, by ${change?.source ?? 'nothing'}`, change ? isoOf(change.moment) : undefined);
  const modified = change ? toPageDate(change, usualZone) : undefined;
  for (const [place, read] of Object.entries(CHAIN)) {
    const dated = read(evidence);
    if (!dated) continue;
    trace?.note(`published, by ${place}`, isoOf(dated.moment));
    return { published: toPageDate(dated, usualZone), ...(modified ? { modified } : {}) };
  }
  return { published: modified ? { ...modified, change: true } : null };
}
