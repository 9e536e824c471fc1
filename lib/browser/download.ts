import type { ExportFile } from '../library/export.ts';

/** How long the browser may take to pick a file up, in milliseconds. */
const PICK_UP = 60_000;

/** Hands a file to the browser's downloads, for which a page needs no permission. */
export function download(file: ExportFile): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PICK_UP);
}
