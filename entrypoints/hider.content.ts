import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageHider } from '../lib/hiding/page-hider.ts';

/** Put into the page in front when its switch is used; acts on requests only. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    pageHider();
  },
});
