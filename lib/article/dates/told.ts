import type { DateSource } from '../../summary.ts';
import { isBesideTheStory } from './beside.ts';
import type { Dated, DateEvidence } from './evidence.ts';
import { DATE_NAME, MODIFIED_METAS, OTHER_NAME, PUBLISHED_METAS, PUBLISHED_NAME } from './meta-names.ts';
import { readStamp } from './stamp.ts';

/** What the page tells machines about its dates. */

function stamped(value: string | null | undefined, source: DateSource, monthFirst: boolean): Dated | null {
  const moment = value ? readStamp(value, monthFirst) : null;
  return moment && { moment, source };
}

/** The first of these stamps that is one. */
function firstOf(
  values: Iterable<string | null | undefined>,
  source: DateSource,
  monthFirst: boolean,
): Dated | null {
  for (const value of values) {
    const date = stamped(value, source, monthFirst);
    if (date) return date;
  }
  return null;
}

/** JSON-LD's `datePublished`. */
export const fromLinked = ({ linked, monthFirst }: DateEvidence): Dated | null =>
  firstOf(
    linked.map(({ datePublished }) => datePublished),
    'json-ld',
    monthFirst,
  );

/** `<meta>` elements that are known to hold it. */
export const fromMetas = ({ metas, monthFirst }: DateEvidence): Dated | null =>
  firstOf(
    PUBLISHED_METAS.map((name) => metas.get(name)),
    'meta',
    monthFirst,
  );

/** `<meta>` elements whose names say publication. */
export const fromPublishedNames = (evidence: DateEvidence): Dated | null =>
  fromNames(evidence, PUBLISHED_NAME);

/** `<meta>` elements whose names say some date. */
export const fromDateNames = (evidence: DateEvidence): Dated | null => fromNames(evidence, DATE_NAME);

function fromNames({ metas, monthFirst }: DateEvidence, names: RegExp): Dated | null {
  const contents = [...metas.entries()]
    .filter(([name]) => names.test(name) && !OTHER_NAME.test(name))
    .map(([, content]) => content);
  return firstOf(contents, 'meta', monthFirst);
}

const MICRODATA =
  '[itemprop~=datePublished],[property~=datePublished],[property~="schema:datePublished"],[property~="dc:date"],[property~="dc:created"]';

/** Microdata and RDFa, the story's own before those of boxes beside it. */
export function fromMicrodata({ document, story, monthFirst }: DateEvidence): Dated | null {
  const elements = [...document.querySelectorAll(MICRODATA)];
  const own = elements.filter((element) => !isBesideTheStory(element, story));
  const stamps = [...own, ...elements].map(
    (element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent,
  );
  return firstOf(stamps, 'meta', monthFirst);
}

/** One of the page's scripts. */
export const fromScript = ({ script, monthFirst }: DateEvidence): Dated | null =>
  stamped(script, 'meta', monthFirst);

/** When the page tells machines that it was last changed. */
export function toldChange({ linked, metas, monthFirst }: DateEvidence): Dated | null {
  return (
    firstOf(
      linked.map(({ dateModified }) => dateModified),
      'json-ld',
      monthFirst,
    ) ??
    firstOf(
      MODIFIED_METAS.map((name) => metas.get(name)),
      'meta',
      monthFirst,
    )
  );
}
