/** What a page is given so that it reads itself, bundled: the readers without the extension around them. */
export { readPage } from '../../lib/article/read-page.ts';
export { readArticle } from '../../lib/article/read.ts';
export { showInPage } from '../../lib/grounding/show.ts';
export { Marks } from '../../lib/grounding/marks.ts';
