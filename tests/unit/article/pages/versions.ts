/** One story in the versions that sites keep beside the usual page. People, places and events are invented. */

export const TITLE = 'Northmoor rebuilds its old lock';
export const STORY = [
  'The council of Northmoor voted on Monday to rebuild the old lock, after a debate that lasted until midnight and drew two hundred people.',
  'Mayor Edda Lindqvist said that the work would begin in May, and that boats would have to take the northern channel until the autumn.',
  'The harbour union had asked for a later start; its head, Tom Aske, said that nine weeks without a lock would cost a whole season.',
  'Engineers found cracks in both gates last winter. A temporary repair held until the floods of February, when one of them gave way.',
];

const CAPTION = 'The old lock of Northmoor in March.';
const paragraphs = (attributes = ''): string => STORY.map((text) => `<p${attributes}>${text}</p>`).join('\n');

/** Accelerated Mobile Pages: https://amp.dev/documentation/components */
const amp = `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${TITLE} - Courier</title>
  <link rel="canonical" href="https://courier.example/2026/lock"><style amp-boilerplate>body{animation:none}</style>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-03-02T08:30:00Z"}</script></head>
  <body><amp-sidebar id="menu" layout="nodisplay" side="left"><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li><li><a href="/politics">Politics</a></li></ul>
  <p>Read the Courier wherever you are: our newsletter brings you the news of the coast every morning before breakfast, free of charge and without advertising.</p></amp-sidebar>
  <header><amp-img src="/logo.png" width="120" height="40" alt="Courier"></amp-img><button on="tap:menu.toggle">Menu</button></header>
  <article><h1>${TITLE}</h1><div class="byline">By Ada Brandt</div><time datetime="2026-03-02T08:30:00Z">2 March 2026</time>
  <figure><amp-img src="/lock.jpg" width="800" height="450" layout="responsive" alt="lock"></amp-img><figcaption>${CAPTION}</figcaption></figure>
  <p>${STORY[0]}</p><amp-ad width="300" height="250" type="x"><div placeholder>Advertisement: the Harbour Bank gives you more for your savings than any other bank on the coast, from this very day on.</div></amp-ad>
  <p>${STORY[1]}</p><div class="img"><amp-img src="/two.jpg" width="800" height="450"></amp-img><span>The northern channel. Photo: Iris Penhale</span></div>
  <p>${STORY[2]}</p><amp-social-share type="system">Share this story with everyone you know</amp-social-share><p>${STORY[3]}</p>
  <amp-list src="/related.json"><div fallback>Could not load the list of other stories.</div></amp-list></article>
  <amp-accordion><section><h4>About us</h4><p>The Courier has been printed in Northmoor since the year 1874, six days a week, and has been on the web since 1998. Its office is on the quay.</p></section></amp-accordion>
  <amp-consent id="consent" layout="nodisplay"><div id="ui"><p>We and our partners use cookies to show you advertising that fits you, and to measure how often it is seen. You can refuse at any time.</p><button>Accept</button></div></amp-consent>
  <amp-sticky-ad layout="nodisplay">Advertisement</amp-sticky-ad></body></html>`;

/** Bare: site, headline, line of print, text, address. */
const print = `<html><head><title>Courier: ${TITLE}</title><meta name="robots" content="noindex"></head>
  <body onload="window.print()"><table width="600"><tr><td><img src="/logo.gif" alt="Courier"><hr>
  <b><font size="5">${TITLE}</font></b><br><font size="2">By Ada Brandt<br>Monday, 2 March 2026</font><br><br>
  ${STORY.join('<br><br>\n')}<br><br><hr><font size="1">Find this article at: https://courier.example/2026/lock<br>
  Copyright 2026 Courier. All rights reserved.</font><br><a href="javascript:window.print()">Print</a> <a href="javascript:window.close()">Close window</a></td></tr></table></body></html>`;

/** As browsers' own reading views are built. */
const reader = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body class="light sans-serif loaded"><div class="container" dir="ltr">
  <div class="header reader-header" dir="ltr"><a class="domain reader-domain" href="https://courier.example/2026/lock">courier.example</a><div class="domain-border"></div>
  <h1 class="reader-title">${TITLE}</h1><div class="credits reader-credits">Ada Brandt</div><div class="meta-data"><div class="reader-estimated-time">1 minute</div></div></div><hr>
  <div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page"><article>${paragraphs()}</article></div></div></div>
  <div class="reader-message">Failed to load article from page</div></div>
  <div class="toolbar"><button>Close</button><button>Type controls</button></div></body></html>`;

const usual = `<!doctype html><html lang="en"><head><title>${TITLE} - Courier</title></head><body><nav><a href="/">Home</a> <a href="/coast">Coast</a></nav>
  <main><h1>${TITLE}</h1><p>By Ada Brandt</p><p>2 March 2026</p>${paragraphs()}</main><footer><a href="/imprint">Imprint</a></footer></body></html>`;

export const VERSIONS: Record<string, { url: string; html: string }> = {
  'the usual page': { url: 'https://courier.example/2026/lock', html: usual },
  AMP: { url: 'https://courier.example/2026/lock/amp', html: amp },
  'printed version': { url: 'https://courier.example/print?id=4411', html: print },
  'reading view': { url: 'https://courier.example/2026/lock', html: reader },
};
