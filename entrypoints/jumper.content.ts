import { defineContentScript } from 'wxt/utils/define-content-script';
import { onJumpRequest } from '../lib/browser/jump-messages.ts';
import { openOrClosedShadowRoot } from '../lib/browser/shadow-roots.ts';
import { Marks } from '../lib/grounding/marks.ts';
import { showInPage } from '../lib/grounding/show.ts';

/** Put into the page in front when words are to be shown there; acts on requests only. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const marks = new Marks(document);
    onJumpRequest({
      show: (anchor) => showInPage(document, anchor, openOrClosedShadowRoot, marks),
      clear: () => marks.clear(),
    });
  },
});
