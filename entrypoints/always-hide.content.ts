import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageHider } from '../lib/hiding/page-hider.ts';

/** Registered for the sites where lists are always hidden: acts without being asked, while the page is parsed. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: () => {
    pageHider().set(true);
  },
});
