import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../lib/article/read-page.ts';
import { watchStory } from '../lib/article/watch.ts';
import { openOrClosedShadowRoot } from '../lib/browser/shadow-roots.ts';
import { onStoryWatched } from '../lib/browser/story-watch.ts';

const read = () => readPage(document, location.href, openOrClosedShadowRoot);

/** Put into the page in front on the click; what it returns is the injection's result. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    onStoryWatched((told, onChanged) => watchStory(document, told, read, onChanged));
    return read();
  },
});
