import { defineBackground } from 'wxt/utils/define-background';
import { keepAlwaysHiding } from '../lib/browser/always-hide.ts';
import { serveSettings } from '../lib/browser/settings-store.ts';

export default defineBackground(() => {
  serveSettings();
  keepAlwaysHiding();
});
