/** What a page is given to time the summary of its story, bundled; the names come from outside. */
export { summarise } from '../../lib/summarise.ts';
