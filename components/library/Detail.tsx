import { useEffect, useRef } from 'preact/hooks';
import type { ExportFormat } from '../../lib/library/export.ts';
import type { SavedSummary } from '../../lib/library/record.ts';
import { useWords } from '../words.tsx';
import { RecordView } from './RecordView.tsx';

interface DetailProps {
  record: SavedSummary | undefined;
  onBack: () => void;
  onExport: (record: SavedSummary, format: ExportFormat) => void;
  onDelete: (record: SavedSummary) => void;
}

/** The open summary, or the hint to choose one. The focus follows to its title when another is opened. */
export function Detail({ record, onBack, onExport, onDelete }: DetailProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const url = record?.url;
  useEffect(() => {
    if (url !== undefined) heading.current?.focus({ preventScroll: true });
  }, [url]);

  if (!record) return <p class="library-detail library-hint">{words('chooseSummary')}</p>;
  return (
    <div class="library-detail">
      <button type="button" class="quiet back" onClick={onBack}>
        {words('backToList')}
      </button>
      <RecordView
        record={record}
        headingRef={heading}
        onExport={(format) => onExport(record, format)}
        onDelete={() => onDelete(record)}
      />
    </div>
  );
}
