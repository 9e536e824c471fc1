import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageHider } from '../lib/hiding/page-hider.ts';

/** Registered for the sites where lists are always hidden: acts without being asked, once the page is parsed. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: () => {
    const hider = pageHider();
    const hide = (): void => {
      hider.set(true);
    };
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', hide, { once: true });
    else hide();
  },
});
