import type { ExportFile } from '../../lib/library/export.ts';
import type { LibraryStore } from '../../lib/library/store.ts';

/** What the library page asks of the browser. */
export interface LibraryServices extends Pick<LibraryStore, 'list' | 'remove' | 'restore'> {
  /** Calls back when records change elsewhere, until stopped. */
  onChanged(callback: () => void): () => void;
  download(file: ExportFile): void;
}
