/** What a page is given to read itself with. */
export { readPage } from '../../lib/article/read-page.ts';
export { readArticle } from '../../lib/article/read.ts';
