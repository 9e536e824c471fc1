import type { LibraryServices } from '../../components/library/services.ts';
import { openLibrary } from '../library/store.ts';
import { download } from './download.ts';
import { onLibraryChanged } from './library-changes.ts';

const store = openLibrary();

export const libraryServices: LibraryServices = {
  list: store.list,
  remove: store.remove,
  restore: store.restore,
  onChanged: onLibraryChanged,
  download,
};
