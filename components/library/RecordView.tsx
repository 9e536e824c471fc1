import type { Ref } from 'preact';
import type { ExportFormat } from '../../lib/library/export.ts';
import type { SavedSummary } from '../../lib/library/record.ts';
import { spelledMoment } from '../dates.ts';
import { SummaryView } from '../summary/SummaryView.tsx';
import { useWords } from '../words.tsx';

interface Props {
  record: SavedSummary;
  headingRef: Ref<HTMLHeadingElement>;
  onExport: (format: ExportFormat) => void;
  onDelete: () => void;
}

/** One saved summary and what can be done with it. */
export function RecordView({ record, headingRef, onExport, onDelete }: Props) {
  const words = useWords();
  const { savedAt, updatedAt } = record;
  return (
    <>
      <div class="record-actions">
        <p class="note">
          {words('savedOn', spelledMoment(updatedAt, words))}
          {updatedAt !== savedAt && `, ${words('savedFirst', spelledMoment(savedAt, words))}`}
        </p>
        <button type="button" class="button" onClick={() => onExport('json')}>
          {words('exportJson')}
        </button>
        <button type="button" class="button" onClick={() => onExport('markdown')}>
          {words('exportMarkdown')}
        </button>
        <button type="button" class="button danger" onClick={onDelete}>
          {words('deleteSummary')}
        </button>
      </div>
      <SummaryView key={record.url} summary={record.summary} level={2} headingRef={headingRef} linked />
    </>
  );
}
