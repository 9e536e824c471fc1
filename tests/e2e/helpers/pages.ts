import type { Page } from '../../../lib/cli/browser/serve.ts';

const page = (title: string, body: string): Page => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});

const EMPTY = page('Nothing here', '');

/** A front page: nothing but headlines that lead elsewhere. */
const LINKS = page(
  'The Ellery Gazette',
  Array.from(
    { length: 150 },
    (_, i) =>
      `<div class="teaser"><a href="/story/${i}">Headline number ${i}, leading to a story that stands elsewhere</a></div>`,
  ).join(''),
);

/** Ten megabytes of the same paragraph. */
const HUGE = page(
  'A very long story',
  `<article><h1>A very long story</h1>${`<p>${'The tide came in and the tide went out, said Ida Marsh. '.repeat(8)}</p>`.repeat(22_000)}</article>`,
);

const STORY = [
  'Greta Holmlund, mayor of Skarn, opened the rebuilt library on Saturday after two years of work.',
  '“This house belongs to everybody who can spell their own name, and to everybody who is still learning,” Holmlund said.',
  'The builder, Aksel Brandt, told reporters that the old roof had been carried by timber from a wrecked ship.',
  'The library will open on six days a week, and lend tools and musical instruments as well as books.',
];

/** Names that stand in for the document's and the elements' own properties once they are in a form. */
const CLOBBERED = [
  'attributes',
  'body',
  'childNodes',
  'children',
  'cloneNode',
  'contentType',
  'createElement',
  'documentElement',
  'firstChild',
  'getAttribute',
  'getElementsByTagName',
  'head',
  'implementation',
  'innerHTML',
  'location',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'remove',
  'removeChild',
  'tagName',
  'textContent',
  'title',
  'URL',
  'baseURI',
  'createTreeWalker',
];

/** A story among forms that shadow the DOM's properties (DOM clobbering). */
const CLOBBERING = page(
  'Skarn library opens again',
  `<main><form id="a">${CLOBBERED.map((name) => `<input name="${name}">`).join('')}</form>
  ${CLOBBERED.map((name) => `<img name="${name}" alt=""><form name="${name}"><input id="${name}" name="parentNode"></form>`).join('')}
  <form><input name="childNodes"><input name="attributes"><input name="nodeName"><article><h1>Skarn library opens again</h1>
  ${STORY.map((text) => `<p>${text}</p>`).join('')}</article></form></main>`,
);

const longer = (title: string): Page =>
  page(
    title,
    `<article><h1>${title}</h1>${STORY.map((text) => `<p>${text}</p>`)
      .join('')
      .repeat(400)}</article>`,
  );

/** The least that a viewer takes for a PDF. */
const PDF: Page = {
  type: 'application/pdf',
  body: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`,
};

/** Pages that are no story, or a hostile one. */
export const BAD_PAGES: Record<string, Page> = {
  '/empty.html': EMPTY,
  '/links.html': LINKS,
  '/huge.html': HUGE,
  '/clobbering.html': CLOBBERING,
  '/file.pdf': PDF,
  '/leaving.html': longer('The page that goes'),
  '/coming.html': { ...longer('The page that comes'), held: true },
  '/data.json': { type: 'application/json', body: '{"story": "none"}' },
};
