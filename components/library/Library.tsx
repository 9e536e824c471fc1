import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { exportFile, type ExportFormat } from '../../lib/library/export.ts';
import type { SavedSummary } from '../../lib/library/record.ts';
import { searchOver } from '../../lib/library/search.ts';
import { terms } from '../../lib/library/terms.ts';
import { useWords } from '../words.tsx';
import { Detail } from './Detail.tsx';
import { Empty } from './Empty.tsx';
import { RecordList } from './RecordList.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { LibraryServices } from './services.ts';
import { Toast } from './Toast.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useChosen } from './use-chosen.ts';
import { useDeleting } from './use-deleting.ts';
import { useRecords } from './use-records.ts';
import { useUndoKey } from './use-undo-key.ts';

const NO_RECORDS: SavedSummary[] = [];

/** The saved summaries: find, read, delete, export. */
export function Library({ services }: { services: LibraryServices }) {
  const words = useWords();
  const { records, reload } = useRecords(services);
  const { deleting, deleteRecord, undo, dismiss } = useDeleting(services, reload);
  const [query, setQuery] = useState('');
  const [chosen, choose] = useChosen();
  const heading = useRef<HTMLHeadingElement>(null);
  const listHeading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const list = records.phase === 'ready' ? records.list : NO_RECORDS;
  const search = useMemo(() => searchOver(list), [list]);
  const asked = useMemo(() => terms(query), [query]);
  const found = useMemo(() => (asked.length > 0 ? search(query) : list), [search, asked, query, list]);
  const open = list.find(({ url }) => url === chosen);

  const onExpire = useCallback(dismiss, []);
  const onUndo = useCallback(() => void undo(), [deleting]);
  useUndoKey(deleting.phase === 'deleted', onUndo);

  const save = (saved: readonly SavedSummary[], format: ExportFormat): void =>
    services.download(exportFile(saved, format, new Date()));

  async function onDelete(record: SavedSummary): Promise<void> {
    await deleteRecord(record);
    choose(undefined);
    toList();
  }

  /** Where the focus goes when what had it is gone. */
  function toList(): void {
    (listHeading.current ?? heading.current)?.focus();
  }

  async function onUndoClick(): Promise<void> {
    await undo();
    toList();
  }

  function onDismissClick(): void {
    dismiss();
    toList();
  }

  function clearSearch(): void {
    setQuery('');
    input.current?.focus();
  }

  return (
    <div class="library" data-open={open !== undefined}>
      <header class="library-head">
        <h1 ref={heading} tabIndex={-1}>
          {words('library')}
        </h1>
        {list.length > 0 && (
          <>
            <SearchBox query={query} inputRef={input} onQuery={setQuery} />
            <div class="library-export">
              <button type="button" class="button" onClick={() => save(list, 'json')}>
                {words('exportAllJson')}
              </button>
              <button type="button" class="button" onClick={() => save(list, 'markdown')}>
                {words('exportAllMarkdown')}
              </button>
            </div>
          </>
        )}
      </header>
      <main class="library-main">
        {records.phase === 'unreadable' && <Unreadable onRetry={() => void reload()} />}
        {records.phase === 'ready' && list.length === 0 && <Empty />}
        {list.length > 0 && (
          <>
            <section class="library-list" aria-labelledby="list-heading">
              <div class="library-list-head">
                <h2 id="list-heading" ref={listHeading} tabIndex={-1}>
                  {words('savedSummaries')}
                </h2>
                <output class="note">
                  {asked.length > 0
                    ? words('foundCount', found.length, list.length)
                    : words('summaryCount', list.length)}
                </output>
              </div>
              {found.length === 0 && (
                <div class="nothing">
                  <h3>{words('nothingFound')}</h3>
                  <p>{words('whyNothingFound', query.trim())}</p>
                  <button type="button" class="button" onClick={clearSearch}>
                    {words('clearSearch')}
                  </button>
                </div>
              )}
              <RecordList records={found} query={asked} chosen={open?.url} />
            </section>
            <Detail
              record={open}
              onBack={() => choose(undefined)}
              onExport={(record, format) => save([record], format)}
              onDelete={(record) => void onDelete(record)}
            />
          </>
        )}
      </main>
      <Toast
        deleting={deleting}
        onUndo={() => void onUndoClick()}
        onDismiss={onDismissClick}
        onExpire={onExpire}
      />
    </div>
  );
}
