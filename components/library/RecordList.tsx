import { snippet } from '../../lib/library/highlight.ts';
import { label } from '../../lib/library/label.ts';
import type { SavedSummary } from '../../lib/library/record.ts';
import type { Term } from '../../lib/library/terms.ts';
import { spelledDay, spelledMoment } from '../dates.ts';
import { pageLanguage } from '../page-language.ts';
import { useWords } from '../words.tsx';
import { Hits, Pieces } from './Hits.tsx';
import { fragmentOf } from './use-chosen.ts';

/** How many names an entry shows. */
const NAMES = 4;

interface Props {
  records: readonly SavedSummary[];
  query: readonly Term[];
  chosen: string | undefined;
}

export function RecordList({ records, query, chosen }: Props) {
  return (
    <ul class="records">
      {records.map((record) => (
        <li key={record.url}>
          <a
            class="record"
            href={fragmentOf(record.url)}
            aria-current={record.url === chosen ? 'true' : undefined}
          >
            <Entry record={record} query={query} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Entry({ record: { summary, updatedAt }, query }: { record: SavedSummary; query: readonly Term[] }) {
  const words = useWords();
  const language = pageLanguage(summary.language);
  const names = summary.participants.slice(0, NAMES);
  const found = query.length > 0 ? snippet(summary.text, query) : undefined;
  return (
    <>
      <span class="record-title" {...language}>
        <Hits text={label(summary.title)} query={query} />
      </span>
      <span class="record-facts">
        <bdi>
          <Hits text={label(summary.siteName ?? new URL(summary.url).hostname)} query={query} />
        </bdi>
        {summary.published && <span>{spelledDay(summary.published.iso, words)}</span>}
      </span>
      {names.length > 0 && (
        <span class="record-names">
          {names.map(({ name }) => (
            <bdi key={name} lang={language.lang}>
              <Hits text={label(name)} query={query} />
            </bdi>
          ))}
        </span>
      )}
      {found && (
        <span class="record-snippet" {...language}>
          <Pieces pieces={found} />
        </span>
      )}
      <span class="record-saved">{words('savedOn', spelledMoment(updatedAt, words))}</span>
    </>
  );
}
