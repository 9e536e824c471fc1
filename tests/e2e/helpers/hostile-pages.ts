import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../../../lib/cli/browser/serve.ts';
import { word } from './words.ts';

export const TITLE = 'Tide mill at Skarn grinds again';
/** Words of the story's one quotation. */
export const QUOTED = 'bread that has never seen a lorry';

const PARAGRAPHS = [
  'The tide mill at Skarn ground its first barley in ninety years on Sunday, after four winters of repairs by volunteers.',
  `“From now on this island eats ${QUOTED},” said Greta Holmlund, the mayor of Skarn, with flour on both of her sleeves.`,
  'Its wheel turns for five hours after every high water, and drives a pair of stones that were cut in 1871 by a mason from Ellery.',
  'The miller, Aksel Brandt, told reporters that he would sell what he grinds to the two bakeries on the island and to nobody else.',
];

/** Marks that something of the page was run as a script, wherever it was put. */
const RUN = `top.ran = true; alert('ran')`;

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const ARTICLE = `<article id="story"><h1>${TITLE}</h1>${paragraphs.join('')}</article>`;

const html = (body: string, head = `<title>${TITLE}</title>`): Page => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

/** The story's page, changed by a script before anybody reads it. */
const scripted = (script: string): Page => html(`<main>${ARTICLE}</main><script>${script}</script>`);

export const readabilitySource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/**
 * Every name that Readability's source reads or writes after a dot: one of them as the `name` of a form's control
 * takes the place of the form's own property, whether the DOM or Readability put it there.
 */
export function namesReadByReadability(): string[] {
  const source = readabilitySource().replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  return [...new Set(Array.from(source.matchAll(/\.([a-z_]\w*)/gi), ([, name = '']) => name))].toSorted();
}

/** A story in a form, with forms in it and beside it, whose controls have those names; pictures and forms have them too. */
export function clobbering(names: readonly string[]): Page {
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const named = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  // The parser drops a form inside another: those between the paragraphs are put there by a script.
  return html(`<main>
    <form id="outer">${inputs}<article id="story"><h1>${TITLE}</h1>${paragraphs.join('<div class="slot"></div>')}</article></form>
    <form>${inputs}<button>Write to us</button></form>${named}</main>
    <script>
      for (const slot of Document.prototype.querySelectorAll.call(document, '.slot')) {
        const form = Document.prototype.createElement.call(document, 'form');
        Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').set.call(form, ${JSON.stringify(inputs)});
        slot.append(form);
      }
    </script>`);
}

/** Readability's own trap: the form stands between the story's paragraphs, and nothing else is wrong. */
export const trap = (name: string): Page =>
  html(
    `<article><h1>${TITLE}</h1>${paragraphs.join(`<form><input name="${name}"><button>Send</button></form>`)}</article>`,
  );

/**
 * The story, so many levels down. Thousands of levels end Chromium's tab when it lays them out, so these are not
 * shown, in a way that Readability does not notice.
 */
const nested = (levels: number): Page =>
  scripted(`
    let inner = document.createElement('div');
    const outer = inner;
    outer.className = ${levels > 2000 ? "'unseen'" : "'seen'"};
    document.head.insertAdjacentHTML('beforeend', '<style>.unseen { display: none }</style>');
    for (let level = 1; level < ${levels}; level++) inner = inner.appendChild(document.createElement('div'));
    inner.append(document.getElementById('story'));
    document.body.append(outer);`);

/** Built-in functions that the page replaces: what they give is wrong, and that they were called is noted. */
const OVERRIDES = `
  const wrong = (name) => function () { top.called = name; return name === 'trim' ? 'gone' : []; };
  Array.prototype.map = wrong('map');
  Array.prototype.filter = wrong('filter');
  String.prototype.trim = wrong('trim');
  String.prototype.replace = wrong('replace');
  Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = wrong('querySelectorAll');
  Node.prototype.cloneNode = wrong('cloneNode');
  JSON.parse = wrong('JSON.parse');
  Object.defineProperty(Node.prototype, 'textContent', { get: wrong('textContent') });
  Object.defineProperty(Document.prototype, 'body', { get: wrong('body') });
  Object.defineProperty(Object.prototype, 'ok', { get: wrong('ok'), set() {} });
  Object.defineProperty(Object.prototype, 'title', { get: wrong('title'), set() {} });`;

const MARKUP = `<img src=x onerror="${RUN}">`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const POISONED_JSON_LD = `{
  "@context": "https://schema.org", "@type": "NewsArticle", "headline": "${TITLE}",
  "__proto__": { "polluted": "yes", "headline": "Not this one", "datePublished": "1999-09-09" },
  "constructor": { "prototype": { "polluted": "yes" } },
  "author": { "__proto__": { "polluted": "yes", "name": "Nobody" } },
  "datePublished": "2026-02-11T06:30:00+00:00"
}`;

/** A headline, and much else, that would run if any of it were taken for HTML. */
const HEADLINE = `Tide mill ${MARKUP} grinds again`;

const MARKUP_JSON_LD = JSON.stringify({
  '@type': 'NewsArticle',
  headline: HEADLINE,
  author: { name: MARKUP },
  publisher: { name: `<svg onload="${RUN}">` },
  url: `javascript:${RUN}`,
}).replaceAll('<', String.raw`\u003c`);

const METADATA = html(
  `<main><article><h1>${escaped(HEADLINE)}</h1>
    <p>By <a rel="author" href="javascript:${RUN}">${escaped(MARKUP)}</a></p>${paragraphs.join('')}</article></main>`,
  `<title>${escaped(HEADLINE)}</title>
  ${['og:title', 'og:site_name', 'author', 'description'].map((name) => `<meta property="${name}" content="${escaped(name === 'og:title' ? HEADLINE : MARKUP)}">`).join('')}
  <meta property="og:url" content="javascript:${RUN}"><link rel="canonical" href="javascript:${RUN}">
  <script type="application/ld+json">${MARKUP_JSON_LD}</script>`,
);

/** Puts text where a page's bytes can't: `text` is a JavaScript expression. */
const appended = (text: string): Page =>
  scripted(`const p = document.createElement('p'); p.textContent = ${text};
    document.getElementById('story').append(p);`);

export interface Hostile {
  what: string;
  path: string;
  page: Page;
  /** The headings that the popup may end with. */
  headings: string[];
}

const hostile = (what: string, page: Page, ...headings: string[]): Hostile => ({
  what,
  path: `/hostile/${what.replaceAll(' ', '-')}.html`,
  page,
  headings: headings.length > 0 ? headings : [TITLE],
});

/** Beyond what has to be read: the story, or word that there is too much of it. */
const BEYOND = [TITLE, word('tooLarge')];

export const HOSTILE: Hostile[] = [
  hostile('every name at once on forms', clobbering(namesReadByReadability())),
  hostile('a story 500 levels down', nested(500)),
  hostile('a story 1000 levels down', nested(1000)),
  hostile('a story 2000 levels down', nested(2000)),
  hostile('a story 5000 levels down', nested(5000)),
  hostile('a story 20000 levels down', nested(20_000)),
  hostile('built-in functions that lie', scripted(OVERRIDES)),
  hostile(
    'a prototype in JSON-LD',
    html(ARTICLE, `<title>${TITLE}</title><script type="application/ld+json">${POISONED_JSON_LD}</script>`),
  ),
  hostile('markup and scripts in metadata', METADATA, HEADLINE),
  hostile(
    'lone surrogates',
    appended(String.raw`'A torn \ud83d face and its \ude00 other half. '.repeat(50)`),
  ),
  hostile(
    'bidi and zero-width characters',
    appended(String.raw`'\u202eThe \u2067tide\u2069 \u200bcomes\ufeff \u200din.\u202c '.repeat(200)`),
  ),
  hostile('150 KB without a space', appended(`'floodgate'.repeat(17000)`)),
  hostile('1 MB without a space', appended(`'a'.repeat(1_000_000)`), ...BEYOND),
  hostile('1 MB of Chinese without a stop', appended(`'潮水磨坊'.repeat(250_000)`), ...BEYOND),
  hostile(
    '100000 nodes',
    scripted(`document.body.insertAdjacentHTML('beforeend', '<i>x</i>'.repeat(50_000))`),
    ...BEYOND,
  ),
];
