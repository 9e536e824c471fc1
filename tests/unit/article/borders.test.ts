import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../lib/blocks/block.ts';
import { endsSentence } from '../../../lib/blocks/text.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { spreadText } from '../../../lib/article/story/spread.ts';
import { findStory } from '../../../lib/article/story/story.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const tell = (who: string): string =>
  `${who} told the council of Northmoor on Monday that the old lock has to be rebuilt before the summer, whatever it costs the town.`;
const STORY = ['Edda Lindqvist', 'Tom Aske', 'Ada Brandt', 'Ilse Varden', 'Jory Penn'].map(tell);
const H1 = '<h1>Northmoor rebuilds its lock</h1>';
const DECK = 'The town spends what it has saved for a bridge, and borrows the rest from the harbour.';
const told = (text: string): string => `<meta property="og:description" content="${text}">`;
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** The paragraphs read from a page. */
function read(body: string, head = '', lang = 'en'): string[] {
  const html = `<html lang="${lang}"><head><title>Northmoor rebuilds its lock</title>${head}</head><body>${body}</body></html>`;
  const outcome = readArticle(parseDocument(html), 'https://courier.example/lock');
  return outcome.ok ? outcome.value.text.split('\n\n') : [outcome.failure.code];
}
const body = `<div class="copy">${p(...STORY)}</div>`;
const date = '<div class="date">Published 4 June 2026</div>';

test('the standfirst that the description repeats is part of the story, its date and byline are not', () => {
  const header = `<header>${H1}<div class="x7">${DECK}</div><p>By Ada Brandt</p>${date}</header>`;
  expect(read(`<main>${header}${body}</main>`, told(DECK))).toEqual([DECK, ...STORY]);
});

test('a standfirst is told by its name, too', () => {
  const header = `<header>${H1}<h2 class="story__standfirst">${DECK}</h2>${date}</header>`;
  expect(read(`<main>${header}${body}</main>`)).toEqual([DECK, ...STORY]);
});

test('words under a picture are no standfirst, even if the description repeats them', () => {
  const header = `<header>${H1}${date}<figure><img src="a.jpg"><p>${DECK}</p></figure></header>`;
  expect(read(`<main>${header}${body}</main>`, told(DECK))).toEqual(STORY);
});

test('the first paragraph stays where it is when the description repeats it', () => {
  expect(read(`<main>${H1}${date}${body}</main>`, told(STORY[0] ?? ''))).toEqual(STORY);
});

test('a long line under a picture above the story does not replace what Readability chose', () => {
  const picture = `<div class="top"><img src="a.jpg"><p>In this picture of last November the old lock is seen from the bridge, with the barges of the ferry line waiting in front of its gates.</p></div>`;
  const note = '<div><p>Ring the desk.</p></div>';
  expect(read(`<main>${H1}${picture}<div class="s">${note}</div>${body}</main>`)).toEqual(STORY);
});

const [ONE = '', TWO = '', THREE = '', FOUR = '', FIVE = ''] = STORY;

test('words under a picture are left out: by their names, by their credit, by their place beside it', () => {
  const long =
    'The lock of Northmoor as the harbour office keeps it in its files, seen from the north, with the old pump house, the keeper’s garden and two barges of the ferry line that wait for high water.';
  const named = `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${long}</p></div>`;
  const credited = '<div class="ph">The old lock in November (Image: Ada Brandt)</div>';
  const beside = `<div class="q1"><div><img src="b.jpg"></div><div class="q2">${long}</div></div>`;
  const page = `<div class="copy">${p(ONE, TWO)}${named}${p(THREE)}${credited}${p(FOUR)}${beside}${p(FIVE)}</div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual(STORY);
});

test('a paragraph of the story beside a picture is no caption', () => {
  const rows = STORY.map((text) => `<div class="row"><img src="a.jpg"><p>${text}</p></div>`).join('');
  expect(read(`<main>${H1}${date}<div class="copy">${rows}</div></main>`)).toEqual(STORY);
});

test('paragraphs that Readability leaves out for their classes or links are added, subheadings too', () => {
  const linked = `<a href="/s">They say that the lock</a> is older than the town hall, <a href="/t">and that it may hold another winter</a>.`;
  const classed = `<p class="paywall sponsor-x">${THREE}</p>`;
  const page = `<div class="copy">${p(ONE, TWO)}${classed}<h3>What comes next</h3>${p(linked, FOUR, FIVE)}</div>`;
  const added = 'They say that the lock is older than the town hall, and that it may hold another winter.';
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual([
    ONE,
    TWO,
    THREE,
    'What comes next',
    added,
    FOUR,
    FIVE,
  ]);
});

const section = (texts: string, aside = ''): string =>
  `<div class="row">${aside}<div class="col"><div class="part">${texts}</div></div></div>`;

test('a story in sections goes on after the list of others that one of them holds', () => {
  const list =
    '<aside><div><h4>Most read</h4><a href="/s">Ferry line adds a night crossing</a><a href="/t">Bakers warn of a third dry summer</a></div></aside>';
  const page =
    section(p(ONE)) + section(p(TWO)) + section(p(THREE), list) + section(p(FOUR)) + section(p(FIVE));
  expect(read(`<main>${H1}${date}<div>${page}</div></main>`)).toEqual(STORY);
});

test.each([
  '„Wir bauen sie neu.“',
  '»Wir bauen sie neu.«',
  '他说：“要重建。”',
  'وقال: «سنبنيه.»',
  'یہ ختم ہوا۔',
])('a sentence ends as its language has it: %s', (text) => expect(endsSentence(text)).toBe(true));

test.each([
  'Follow the Courier on Twitter and Facebook for more from the harbour.',
  'Have a tip? Ring us, or write to desk@courier.example.',
  'Get our newsletter in your inbox every morning.',
  'Abonnieren Sie unseren Newsletter und bleiben Sie auf dem Laufenden.',
  'Suscríbete a nuestro boletín y recibe las noticias por email.',
  'Подпишитесь на наш канал в Telegram.',
  '(Reporting by Ada Brandt and Tom Aske; editing by Ilse Varden)',
])('what a site says to its readers below a story is no part of it: %s', (line) => {
  expect(read(`<main>${H1}${date}<div class="copy">${p(...STORY, line)}</div></main>`)).toEqual(STORY);
});

test.each([
  'Subscribers of the newsletter heard of it first.',
  'She told the council to follow the harbour, and left.',
  'He signed the letter to the ferry line himself.',
])('the last sentence of a story stays: %s', (line) => {
  expect(read(`<main>${H1}${date}<div class="copy">${p(...STORY, line)}</div></main>`)).toEqual([
    ...STORY,
    line,
  ]);
});

test('a call to subscribe that opens a story stays', () => {
  const line = 'Subscribe to the newsletter of the harbour: so begins the letter.';
  expect(read(`<main>${H1}${date}<div class="copy">${p(line, ...STORY)}</div></main>`)).toEqual([
    line,
    ...STORY,
  ]);
});

test.each([
  'PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Tue, Nov 19, 2019',
  'Published Jun 04, 2026 • Last updated 1 day ago • 2 minute read',
  'Ada Brandt|Published 15 hours ago',
  'Uppdaterad 15.59 | Publicerad 14.14',
  'Tempo de leitura: 2 minutos',
])('a line about author, time or length is no part of the story: %s', (line) => {
  expect(read(`<main><div class="copy">${H1}${p(line, ...STORY)}</div></main>`)).toEqual(STORY);
});

test('labels of advertisements and counts of pictures inside a story are no part of it', () => {
  const page = `<div class="copy">${p(ONE, 'REKLAM', TWO, 'Advert', THREE, 'Image 2 of 5', FOUR, FIVE)}</div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual(STORY);
});

test('boxes that ask for money, consent or present the author are no part of a story', () => {
  const ask =
    '<div class="donation"><p>We give you the news of the harbour for nothing, and ask you to think of us.</p></div>';
  const who =
    '<div class="post-author"><p>Ada Brandt has written about the harbour since the old bridge fell.</p></div>';
  const ok =
    '<div class="consent__info"><p>This page keeps a note of what you read, as we told you before.</p></div>';
  expect(read(`<main>${H1}${date}<div class="copy">${p(...STORY)}${ask}${who}${ok}</div></main>`)).toEqual(
    STORY,
  );
});

test('teasers in articles of their own below the story are no part of it, however long', () => {
  const teaser = (who: string): string =>
    `<article><h3><a href="/s">Another story of the day: ${who}</a></h3><p>${tell(who)}</p></article>`;
  const others = ['Odile Tassin', 'Anna Lugina', 'Per Holm', 'Ruth Amsel'].map(teaser).join('');
  expect(read(`<article class="a">${H1}${date}${p(ONE, TWO)}<div>${others}</div></article>`)).toEqual([
    ONE,
    TWO,
  ]);
});

test('titles of other stories in a list inside the story are no part of it, its own lists are', () => {
  const titles =
    '<ul><li>Harbour: <a href="/s">Ferry line adds a night crossing</a></li><li>Bread: <a href="/t">Bakers warn of a third dry summer</a></li></ul>';
  const own = '<ul><li>The gates are older than the town hall.</li><li>The pumps came later.</li></ul>';
  expect(
    read(
      `<main>${H1}${date}<div class="copy">${p(ONE, TWO)}${titles}${p(THREE)}${own}${p(FOUR, FIVE)}</div></main>`,
    ),
  ).toEqual([
    ONE,
    TWO,
    THREE,
    'The gates are older than the town hall.',
    'The pumps came later.',
    FOUR,
    FIVE,
  ]);
});

test('a story that the page holds twice is read once; a question may be asked twice', () => {
  const copy = (width: string): string =>
    `<div class="${width}">${p(ONE)}<h3>What comes next</h3>${p(TWO, THREE)}</div>`;
  expect(read(`<main>${H1}${date}<div>${copy('wide')}${copy('narrow')}</div></main>`)).toEqual([
    ONE,
    'What comes next',
    TWO,
    THREE,
  ]);
  const question = 'And what did you think when you saw the lock of Northmoor for the first time in winter?';
  const asked = [question, ONE, question, TWO];
  expect(read(`<main>${H1}${date}<div class="copy">${p(...asked)}</div></main>`)).toEqual(asked);
});

test('a story in boxes with a misleading name is read, where they hold most of it', () => {
  const part = (...texts: string[]): string => `<div class="sidebar-grid__content">${p(...texts)}</div>`;
  const page = `<div>${part(ONE, TWO)}${part(THREE, FOUR)}${part(FIVE)}</div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual(STORY);
});

const row = (text: string, i: number): string => `<div class="r${i}"><h5>Part ${i}</h5><p>${text}</p></div>`;

test('where Readability has a part of the run below the headline, the run is read', () => {
  const page = parseDocument(
    `<main>${H1}<div class="copy">${p(ONE)}</div>${[TWO, THREE, FOUR, FIVE].map(row).join('')}</main>`,
  );
  const blocks = blocksOf(page.body);
  const found = [...blocks.keys()].filter((index) => blocks[index]?.text === ONE);
  const story = findStory(
    found,
    blocks,
    { text: 'Northmoor rebuilds its lock', index: 0 },
    { body: '', description: '' },
  );
  expect(story.blocks.map(({ text }) => text).filter((text) => !text.startsWith('Part'))).toEqual(STORY);
});

const slide = (text: string): string =>
  `<figure><img src="a.jpg"><figcaption><p>${text}</p></figcaption></figure>`;

test('a story told in its captions is read', () => {
  const page = `<div class="copy">${p('Five people tell what the lock of Northmoor means to them.')}${STORY.map(slide).join('')}</div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual(expect.arrayContaining(STORY));
});

test('the first paragraph beside the headline in a caption is no caption', () => {
  const opener = `<figure><img src="a.jpg"><figcaption>${H1}<p>${ONE}</p></figcaption></figure>`;
  expect(
    read(`<main><div class="news">${opener}<div class="text">${p(TWO, THREE, FOUR)}</div></div></main>`),
  ).toEqual([ONE, TWO, THREE, FOUR]);
});

const post = (text: string, i: number): string =>
  `<article class="message message--post" id="post${i}"><h4><a href="/u/${i}">Member of the harbour ${i}</a></h4><div class="body">${text}</div></article>`;

test('the posts of a thread are read, each an article below a linked name', () => {
  const thread = [
    `<article class="message message--post"><h4>Harbour master</h4><div class="body">${ONE}</div></article>`,
  ];
  expect(
    read(`<main>${H1}<div>${[...thread, ...[TWO, THREE, FOUR].map(post)].join('')}</div></main>`),
  ).toEqual(expect.arrayContaining([ONE, TWO, THREE, FOUR]));
});

const set = (...texts: string[]): string =>
  texts.map((text) => `<section><p class="copy-text">${text}</p></section>`).join('');

test('paragraphs set in the class of the story are read, even in a box named after teasers', () => {
  const page = `<div class="body"><div class="teaser-content">${set(ONE)}<a href="/a">1</a><a href="/b">2</a></div><div class="rest">${set(TWO, THREE, FOUR, FIVE)}</div></div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual(expect.arrayContaining(STORY));
});

test.each([
  '<h3>Good stories to read together</h3>',
  '<p>Our other pages:</p>',
  '<p>Tags: harbour, lock</p>',
  '<p>Kategorien</p>',
])(
  'what announces something that is not there, and what a story is filed under, are no part of it: %s',
  (end) =>
    expect(read(`<main>${H1}${date}<div class="copy">${p(...STORY)}${end}</div></main>`)).toEqual(STORY),
);

test.each(['Editor in chief', 'Courier Radio, 10:05 Uhr', 'Ada Brandt/Courier', 'Submit'])(
  'a signature or a label below the story is no part of it: %s',
  (end) =>
    expect(read(`<main>${H1}${date}<div class="copy">${p(...STORY, end)}</div></main>`)).toEqual(STORY),
);

test('a last sentence without its full stop stays', () => {
  const end = 'The council will meet again on Thursday to hear what the harbour office has to say';
  expect(read(`<main>${H1}${date}<div class="copy">${p(...STORY, end)}</div></main>`)).toEqual([
    ...STORY,
    end,
  ]);
});

const box = (name: string): string =>
  `<div class="${name}"><p>The lock in short: what it costs, and who pays.</p></div>`;

test('pop-ups, fact boxes and summaries by a machine are no part of a story', () => {
  const page = `<div class="copy">${p(ONE, TWO)}${['popup-alert', 'info-box', 'ai-summary', 'expandable-box'].map(box).join('')}${p(THREE)}</div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual([ONE, TWO, THREE]);
});

test('a story in a box named after pictures and text is no caption', () => {
  const whole = [...STORY, ...STORY.map((text) => text.replaceAll('lock', 'dam'))];
  const page = `<div class="photo-info-page">${whole.map((text, i) => `<h4>Part ${i}</h4><p>${text}</p>`).join('')}</div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual(whole.flatMap((text, i) => [`Part ${i}`, text]));
});

const cell = (i: number): string =>
  `<div class="c${i}"><div><h4>Lock ${i}</h4><table><tr><td>Number ${i} is ninety metres long and was rebuilt in the year of the flood.</td><td>Its gates are tended by a keeper who lives beside it, in house ${i}.</td></tr></table></div></div>`;

describe('text spread over many boxes', () => {
  const cells = Array.from({ length: 30 }, (_, i) => cell(i)).join('');
  const page = parseDocument(`<main id="m">${H1}<div class="copy">${p(ONE)}</div>${cells}</main>`);
  const blocks = blocksOf(page.body);
  const found = [blocks.findIndex(({ text }) => text === ONE)];

  test('is found where what was found is a small part of it', () => {
    const texts = (spreadText(blocks, 0, found) ?? []).map((index) => blocks[index]?.text);
    expect(texts).toContain('Number 29 is ninety metres long and was rebuilt in the year of the flood.');
    expect(texts).toContain(ONE);
  });

  test('is not looked for where most was found, nor in a box apart from the story', () => {
    expect(spreadText(blocks, 0, [...blocks.keys()])).toBeNull();
    const apart = parseDocument(`${H1}<div class="copy">${p(ONE)}</div><div class="ask">${cells}</div>`);
    const others = blocksOf(apart.body);
    expect(spreadText(others, 0, [others.findIndex(({ text }) => text === ONE)])).toBeNull();
  });
});

test('a line that is the linked title of another story, with a label or without, is no part of the story', () => {
  const linked = '<p><a href="/s">Ferry line adds a second night crossing to its timetable</a></p>';
  const labelled =
    '<p>On courier.example: <a href="/t">Bakers of the lower town warn of a third dry summer</a></p>';
  const page = `<div class="copy">${p(ONE, TWO)}${linked}${p(THREE)}${labelled}${p(FOUR, FIVE)}</div>`;
  expect(read(`<main>${H1}${date}${page}</main>`)).toEqual(STORY);
});
