import { defineBackground } from 'wxt/utils/define-background';
import { keepAlwaysHiding } from '../lib/browser/always-hide.ts';
import { serveLibrary } from '../lib/browser/library-service.ts';
import { serveSettings } from '../lib/browser/settings-store.ts';
import { openLibrary } from '../lib/library/store.ts';

export default defineBackground(() => {
  serveLibrary(openLibrary());
  serveSettings();
  keepAlwaysHiding();
});
