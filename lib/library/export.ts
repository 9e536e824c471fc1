import { label } from './label.ts';
import { libraryMarkdown } from './markdown.ts';
import type { SavedSummary } from './record.ts';

export type ExportFormat = 'json' | 'markdown';

/** A file ready to be handed to the user. */
export interface ExportFile {
  name: string;
  type: string;
  content: string;
}

/** What a JSON export holds: every field of every record. */
interface JsonExport {
  format: 'lede-library';
  version: 1;
  exportedAt: string;
  records: readonly SavedSummary[];
}

const KINDS = {
  json: { extension: 'json', type: 'application/json' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
};

/** Letters that no file system refuses; others become a hyphen. */
const NOT_IN_NAMES = /[^\p{L}\p{N}\p{M}]+/gu;
const NAME_MAX = 60;

function fileName(records: readonly SavedSummary[], now: Date): string {
  const [only] = records;
  const day = now.toISOString().slice(0, 10);
  if (only === undefined || records.length > 1) return `lede-library-${day}`;
  const title = label(only.summary.title).replace(NOT_IN_NAMES, '-').slice(0, NAME_MAX).toWellFormed();
  return `lede-${title.replace(/^-|-$/g, '') || day}`;
}

function json(records: readonly SavedSummary[], now: Date): string {
  const content: JsonExport = {
    format: 'lede-library',
    version: 1,
    exportedAt: now.toISOString(),
    records,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** One record or many as a file. */
export function exportFile(records: readonly SavedSummary[], format: ExportFormat, now: Date): ExportFile {
  const { extension, type } = KINDS[format];
  return {
    name: `${fileName(records, now)}.${extension}`,
    type,
    content: format === 'json' ? json(records, now) : libraryMarkdown(records),
  };
}
