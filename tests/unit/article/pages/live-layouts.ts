/** One live blog in the ways that sites set their entries. People, places and events are invented. */

export interface Entry {
  clock: string;
  /** May be empty. */
  heading: string;
  paragraphs: string[];
}

/** Oldest first; some of one short sentence. */
export const ENTRIES: Entry[] = [
  [
    'Minister resigns',
    'The harbour minister of Vestland has resigned, her office confirmed in a short note to reporters.',
    '“I can no longer do this work,” Mara Ellwood wrote.',
  ],
  ['', 'Crowds gather in front of the ministry.'],
  ['Reaction from the union', 'Tomas Quill of the Seafarers’ Union says that he is surprised.'],
  [
    '',
    'The cabinet meets at six, according to two people who know of the plan, and it may sit until the morning.',
  ],
  [
    'What we know so far',
    'The minister had been in office for two years. Her term was to end in the spring of next year, when a new parliament is elected, and nobody had expected her to leave.',
  ],
  ['', 'Papers of Ansel Lines fall by four percent.'],
  [
    'Opposition asks for a vote',
    'The leader of the opposition, Ilse Varden, has asked for a vote of confidence in the house tomorrow.',
  ],
  ['', 'A statement is expected within the hour.'],
].map(([heading = '', ...paragraphs], i) => ({ clock: `${10 + i}:${10 + i * 6}`, heading, paragraphs }));

const tagged = (tag: string, text: string): string => (text ? `<${tag}>${text}</${tag}>` : '');
const all = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');

interface Layout {
  open: string;
  close: string;
  entry: (entry: Entry) => string;
}

const LAYOUTS: Record<string, Layout> = {
  'a list with stamps': {
    open: '<ol class="updates">',
    close: '</ol>',
    entry: ({ clock, heading, paragraphs }) =>
      `<li class="update"><time class="ts" datetime="2026-05-04T${clock}:00+01:00">${clock}</time><div class="txt">${tagged('h4', heading)}${all(paragraphs)}</div></li>`,
  },
  'articles with links to share them': {
    open: '<div class="entries">',
    close: '</div>',
    entry: ({ clock, heading, paragraphs }) =>
      `<article class="post"><header><span class="clock">${clock}</span><a href="#u">permalink</a></header>${tagged('h2', heading)}<div>${all(paragraphs)}</div><footer><a href="/s">Share</a><a href="/f">Facebook</a></footer></article>`,
  },
  'boxes with line breaks': {
    open: '<div>',
    close: '</div>',
    entry: ({ clock, heading, paragraphs }) =>
      `<div class="x1"><div class="x2">${clock}</div><div class="x3">${heading ? `<b>${heading}</b><br>` : ''}${paragraphs.join('<br><br>')}</div></div>`,
  },
  'a table': {
    open: '<table>',
    close: '</table>',
    entry: ({ clock, heading, paragraphs }) =>
      `<tr><td width="60"><b>${clock}</b></td><td>${heading ? `<b>${heading}</b><br>` : ''}${paragraphs.join('<br>')}</td></tr>`,
  },
  'definitions of times': {
    open: '<dl>',
    close: '</dl>',
    entry: ({ clock, heading, paragraphs }) =>
      `<dt>${clock}</dt><dd>${tagged('h4', heading)}${all(paragraphs)}</dd>`,
  },
  'boxes in boxes, advertisements between': {
    open: '<div class="liveblog">',
    close: '</div>',
    entry: ({ clock, heading, paragraphs }) =>
      `<div class="wrapper"><div class="liveblog-post"><div class="meta"><time>${clock} Uhr</time></div><div class="content">${tagged('h3', heading)}${all(paragraphs)}</div></div></div><div class="ad">Advertisement</div>`,
  },
};

function page({ open, close, entry }: Layout, newestFirst: boolean): string {
  const entries = newestFirst ? ENTRIES.toReversed() : ENTRIES;
  return `<!doctype html><html lang="en"><head><title>Live: minister resigns - Courier</title>
    <meta property="article:published_time" content="2026-05-04T09:50:00+01:00"></head>
    <body><nav><a href="/">Home</a><a href="/p">Politics</a></nav><main><h1>Live: minister resigns</h1><p>By Iris Penhale</p>
    ${open}${entries.map(entry).join('\n')}${close}<button>Load more</button>
    <h3>Related</h3><ul><li><a href="/a">A bridge closes for a week of repairs in June</a></li><li><a href="/b">Two barges meet in fog off Gull Point</a></li></ul></main>
    <footer><a href="/i">Imprint</a> Copyright 2026</footer></body></html>`;
}

/** Name, page, and its entries in its order. */
export const LIVE_LAYOUTS = Object.entries(LAYOUTS).flatMap(([name, layout]): [string, string, Entry[]][] => [
  [`${name}, newest first`, page(layout, true), ENTRIES.toReversed()],
  [`${name}, oldest first`, page(layout, false), ENTRIES],
]);
