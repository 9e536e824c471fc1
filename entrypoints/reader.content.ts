import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../lib/article/read-page.ts';
import { openOrClosedShadowRoot } from '../lib/browser/shadow-roots.ts';

/** Put into the page in front on the click; what it returns is the injection's result. */
export default defineContentScript({
  registration: 'runtime',
  main: () => readPage(document, location.href, openOrClosedShadowRoot),
});
