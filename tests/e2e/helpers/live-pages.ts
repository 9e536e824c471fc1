import type { Page } from '../../../lib/cli/browser/serve.ts';

export const TITLE = 'Skarn votes to keep its night ferry';

export const STORY = [
  'The council of Skarn voted on Thursday evening to keep the night ferry running until at least the spring, by nine votes to four.',
  '“A town that locks its harbour at ten has given up on itself,” said Greta Holmlund, the mayor, after the count had been read out.',
  'The boat carries eleven passengers on an ordinary night, most of them nurses on their way to the hospital at Ellery across the sound.',
  'Its skipper, Aksel Brandt, had told the council in a letter that he would take the wheel for half of his pay rather than see it go.',
  'The four who voted against it pointed at the price of fuel, which has doubled since the autumn, and at a hole in the budget for schools.',
];

/** Another story, of which nothing may be read. */
export const OTHER_TITLE = 'Wexcombe paints its lighthouse green';
const OTHER = [
  'The lighthouse of Wexcombe will be green from next summer on, after a poll in which four thousand people took part, the harbour board announced.',
  'Tamsin Fontane, who heads the board, called the old white “a colour for refrigerators”, and promised that ships would get used to the new one.',
  'Two fishermen have lodged a complaint, since green lights are what they steer by at the mouth of the river when they come home before dawn.',
];

/** A long text, as it stood before. */
const EARLIER = Array.from(
  { length: 20 },
  (_, i) =>
    `Speaker ${i} of twenty told the council of Skarn before the vote that the boat was dear to the town, and that number ${i} was not to be counted on to pay for it.`,
);

const LINKS = Array.from(
  { length: 12 },
  (_, i) => `<li><a href="/${i}">Another story of the harbour of Skarn, the ${i}th</a></li>`,
).join('');

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const html = (body: string, css = '', title = TITLE): Page => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <style>main { width: 600px } ${css}</style></head><body>${body}</body></html>`,
});

const story = (inside: string): string => `<main><article><h1>${TITLE}</h1>${inside}</article></main>`;

/** Puts a script's shadow root under the element with that id. */
const attach = (id: string, content: string, mode = 'open'): string =>
  `document.getElementById('${id}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(content)};`;

export interface LivePage {
  what: string;
  page: Page;
  /** What has to be read, to the letter; the whole story by default. */
  paragraphs: string[];
}

const live = (what: string, page: Page, paragraphs: string[] = STORY): LivePage => ({
  what,
  page,
  paragraphs,
});

const [first = '', second = '', third = '', ...rest] = STORY;

/** What isn't shown, or is shown elsewhere, is left out. */
const LEFT_OUT = [
  live(
    'a copy for print',
    html(
      story(
        `${p(STORY)}<div class="b">${p(STORY.slice(1))}<p>Printed on paper of the Skarn mill for readers of the evening edition, at a price of two shillings.</p></div>`,
      ),
      '.b { display: none }',
    ),
  ),
  live(
    'a window that opens on a click',
    html(
      story(`${p([first, second])}<div class="b"><p>Every morning at seven we send you what has happened on the island, in one letter that takes three minutes to read.</p>
        <p>Yes, please</p><p>Not now</p></div>${p([third, ...rest])}`),
      '.b { visibility: hidden }',
    ),
  ),
  live(
    'another story that waits below',
    html(
      story(`${p(STORY)}<section class="b"><h1>${OTHER_TITLE}</h1>${p(OTHER)}</section>`),
      '.b { display: none }',
    ),
  ),
  live(
    'a single paragraph that is not shown',
    html(
      story(
        `${p([first, second])}<p class="b">This page was printed from the Skarn Courier; please think of the trees on the island before you print another one.</p>${p([third, ...rest])}`,
      ),
      '.b { display: none }',
    ),
  ),
  live(
    'a column beside the story',
    html(
      `<main><article><h1>${TITLE}</h1><div class="s">${p([first, second])}<div class="b"><p>In the same port: a walk along the quays with a man who has counted gulls for thirty years, and never the same one twice.</p></div>${p([third, ...rest])}</div></article></main>`,
      '.s { position: relative } .b { position: absolute; left: 640px; top: 0; width: 200px }',
    ),
  ),
  live(
    'a box that is laid over the story',
    html(
      story(
        `${p([first, second])}<div class="b"><p>Winter tyres for boats: only this week, and only at the chandlery of Skarn, three for the price of four and a half.</p></div>${p([third, ...rest])}`,
      ),
      '.b { position: fixed; left: 50px; bottom: 0; width: 300px; background: white }',
    ),
  ),
  live(
    'words for screen readers alone',
    html(
      story(
        `<p class="sr">Begin of the story. What follows can be listened to as well, read by its author, in the player that stands at the end.</p>${p([first])}<p>${second} <span class="sr">(external link, opens in a new window)</span></p>${p([third, ...rest])}`,
      ),
      '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }',
    ),
  ),
  live(
    'words put in against copying',
    html(
      story(
        `<p>${first.replace(' voted', ' <i class="x">stolen from the Courier</i> voted')}</p>${p([second, third, ...rest])}`,
      ),
      '.x { font-size: 0 }',
    ),
    [first.replace(' voted', '  voted').replace('  ', ' '), second, third, ...rest],
  ),
  live(
    'the view of a single-page application that was left',
    html(
      `<div id="app"><section class="gone"><div><div><article><h1>${TITLE}</h1><div class="old">${p(EARLIER)}</div></article><h2>Related stories</h2><ul>${LINKS}</ul></div></div></section>
        <section><div><div><article><h1>${TITLE}</h1><div class="now">${p(STORY).replaceAll('<p>', '<p class=now>')}</div></article></div></div></section></div>`,
      '.gone { display: none }',
    ),
  ),
];

/** What belongs to the story is read, though it is not shown. */
const COLLAPSED = [
  live(
    'a part that is folded away',
    html(
      story(`${p([first, second])}<div class="more">${p([third, ...rest])}</div><button>Read more</button>`),
      '.more { display: none }',
    ),
  ),
  live(
    'a part behind a pay wall',
    html(story(`${p([first, second])}<div class="paywall" hidden>${p([third, ...rest])}</div>`)),
  ),
  live(
    'a part in closed details',
    html(story(`${p([first, second])}<details><summary>More</summary>${p([third, ...rest])}</details>`)),
    [first, second, 'More', third, ...rest],
  ),
  live(
    'a story that is not shown at all',
    html(`<div id="js_content">${story(p(STORY))}</div>`, '#js_content { visibility: hidden }'),
  ),
  live('a page that is not shown yet', html(story(p(STORY)), 'body { display: none }')),
  live('paragraphs that fade in', html(story(p(STORY)), 'p { opacity: 0 }')),
  live(
    'boxes without boxes',
    html(story(`<div class="c">${p(STORY)}</div>`), '.c, .c p:first-child { display: contents }'),
  ),
];

/** Text set in several columns, and vertical writing: nothing stands elsewhere. */
const LAID_OUT = [
  live('several columns', html(story(`<div class="c">${p(STORY)}</div>`), '.c { columns: 3 }')),
  live(
    'two columns of boxes',
    html(
      story(`<div class="c"><div>${p([first, second, third])}</div><div>${p(rest)}</div></div>`),
      '.c { display: grid; grid-template-columns: 1fr 1fr }',
    ),
  ),
  live(
    'vertical writing',
    html(story(`<div class="c">${p(STORY)}</div>`), '.c { writing-mode: vertical-rl; height: 300px }'),
  ),
  live(
    'a narrow quotation',
    html(
      story(`${p([first])}<blockquote><p>${second}</p></blockquote>${p([third, ...rest])}`),
      'blockquote { margin: 0 100px }',
    ),
  ),
];

const SHADOWS = [
  live(
    'a story in a shadow root',
    html(`<story-page id="host"></story-page><script>${attach('host', story(p(STORY)))}</script>`),
  ),
  live(
    'a story in the root of a built-in element',
    html(`<div id="host"></div><script>${attach('host', story(p(STORY)))}</script>`),
  ),
  live(
    'slots, one inside another, and what is in none',
    html(
      `<news-page id="outer"><h1 slot="head">${TITLE}</h1>${p(STORY)}<p slot="nowhere">${OTHER[0]}</p></news-page>
      <script>${attach('outer', `<style>p { color: black }</style><main><slot name="head">No headline</slot><news-body id="inner"><slot></slot></news-body></main>`)}
      document.getElementById('outer').shadowRoot.getElementById('inner').attachShadow({ mode: 'open' }).innerHTML =
        '<article><slot>Nothing to tell</slot><p><slot name="empty"><b>The end of it.</b></slot></p></article>';</script>`,
    ),
    [...STORY, 'The end of it.'],
  ),
];

const STORY_PAGE = html(story(p(STORY)));

const FRAMED = [
  live(
    'a story in a frame',
    html(
      `<p>Skarn Courier</p><iframe src="/live/plain.html" width="700" height="900"></iframe>`,
      '',
      'Skarn Courier',
    ),
  ),
  live(
    'a story written into a frame',
    html(
      `<p>Skarn Courier</p><iframe srcdoc="${String(STORY_PAGE.body).replaceAll('"', '&quot;')}" width="700" height="900"></iframe>`,
      '',
      'Skarn Courier',
    ),
  ),
  live('a frameset', {
    body: `<!doctype html><html><head><title>Skarn Courier</title></head><frameset cols="20%,80%"><frame src="/live/menu.html"><frame src="/live/plain.html"></frameset></html>`,
  }),
];

export const LIVE: Record<string, LivePage[]> = {
  'leaves out': LEFT_OUT,
  'reads what is folded away:': COLLAPSED,
  'reads all of': LAID_OUT,
  'reads what stands in shadow roots:': SHADOWS,
  'reads what stands in frames:': FRAMED,
};

export const pathOf = ({ what }: LivePage): string => `/live/${what.replaceAll(/\W+/g, '-')}.html`;

/** A story in a root that the page's own scripts can't open. */
export const CLOSED = '/live/closed.html';
/** Its story becomes another one on a click into it, under the same address. */
export const CHANGING = '/live/changing.html';
export const PLAIN = '/live/plain.html';

export const LIVE_PAGES: Record<string, Page> = {
  ...Object.fromEntries(Object.values(LIVE).flatMap((pages) => pages.map((one) => [pathOf(one), one.page]))),
  [PLAIN]: STORY_PAGE,
  '/live/menu.html': html('<ul><li>Home</li><li>Harbour</li></ul>', '', 'Menu'),
  [CLOSED]: html(
    `<story-page id="host"></story-page><script>${attach('host', story(p(STORY)), 'closed')}</script>`,
  ),
  [CHANGING]: html(`${story(p(STORY))}<script>globalThis.change = () => {
    document.querySelector('article').innerHTML = ${JSON.stringify(`<h1>${OTHER_TITLE}</h1>${p(OTHER)}`)};
  };</script>`),
};
