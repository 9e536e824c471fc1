import MiniSearch from 'minisearch';
import { exact } from './highlight.ts';
import type { SavedSummary } from './record.ts';
import { fold, indexTokens, isPrefix, queryTokens, terms } from './terms.ts';

interface Entry {
  id: string;
  title: string;
  site: string;
  people: string;
  text: string;
}

/** A hit in the title or in a name weighs more than one in the text. */
const BOOST = { title: 4, people: 2, site: 1, text: 1 };

const entry = ({ url, summary }: SavedSummary): Entry => ({
  id: url,
  title: summary.title,
  site: `${summary.siteName ?? ''} ${new URL(url).hostname}`,
  people: summary.participants.flatMap((p) => [p.name, ...p.aliases, ...p.roles]).join('\n'),
  text: summary.text,
});

function indexOf(records: readonly SavedSummary[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: indexTokens,
    processTerm: (token) => token,
    searchOptions: {
      tokenize: queryTokens,
      processTerm: (token) => token,
      combineWith: 'AND',
      prefix: isPrefix,
      boost: BOOST,
    },
  });
  index.addAll(records.map(entry));
  return index;
}

/** @returns the search over these records: a query in, the records that match, best first, out */
export function searchOver(records: readonly SavedSummary[]): (query: string) => SavedSummary[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  // Built at the first query: most visits to the library ask for nothing.
  let index: MiniSearch<Entry> | undefined;

  return (query) => {
    const asked = terms(query);
    index ??= indexOf(records);
    return index
      .search(query)
      .map(({ id }) => byUrl.get(String(id)))
      .filter((record) => record !== undefined)
      .filter((record) => exact(fold(Object.values(entry(record)).join('\n')), asked));
  };
}
