/** How page scripts name the time of publication: in seconds since 1970, or written out. */
const PUBLISHED =
  /(?:publish_?time|pubtime|pub_?date|publish(?:ed)?_?date|date_?published|published_?at|first_?publication_?date|first_?published(?:_?date)?|publication_?date|create_?date|\bct)(?:\\?["'])?\s{0,4}[:=]\s{0,4}(?:\\?["'])?(\d{10}(?!\d)|(?:19|20)\d{6}(?!\d)|\d{4}-\d{2}-\d{2}(?:[T ][\d:]{5,8}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?)/i;
/** Scripts that write the date where they stand: showDate("2026/02/02 06:05:11"). */
const WRITTEN =
  /(?:show|write|print|format)_?(?:date|time)\(\s?["']((?:19|20)\d{2}[-/]\d{2}[-/]\d{2} \d{2}:\d{2}(?::\d{2})?)/i;
const MOST_SCRIPTS = 80;
const LONGEST_SCRIPT = 200_000;

/** A document's scripts that may hold a time, also once they are taken out of it. */
export const inlineScripts = (document: Document): ArrayLike<Element> =>
  document.querySelectorAll('script:not([src])');

/** A publication time that one of the scripts holds, as it stands there. */
export function scriptStamp(scripts: ArrayLike<Element>): string | undefined {
  for (const script of Array.from(scripts).slice(0, MOST_SCRIPTS)) {
    const source = (script.textContent ?? '').slice(0, LONGEST_SCRIPT);
    const stamp = PUBLISHED.exec(source)?.[1] ?? WRITTEN.exec(source)?.[1];
    if (stamp) return stamp;
  }
  return undefined;
}
