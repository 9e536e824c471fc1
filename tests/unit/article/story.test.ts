import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { parseDocument } from '../../../lib/cli/document.ts';

const tell = (who: string): string =>
  `${who} told the council of Northmoor on Monday that the old lock has to be rebuilt before the summer, whatever it costs the town.`;
const STORY = ['Edda Lindqvist', 'Tom Aske', 'Ada Brandt', 'Ilse Varden'].map(tell);
const [ONE = '', TWO = '', THREE = '', FOUR = ''] = STORY;
const p = (...texts: string[]): string => texts.map((text) => `<p class="t">${text}</p>`).join('');
const links = (...titles: string[]): string =>
  `<ul>${titles.map((title) => `<li><a href="/s">${title}</a></li>`).join('')}</ul>`;
const OTHERS = links('Ferry line adds a night crossing', 'Bakers warn of a third dry summer');

function read(body: string, title = 'Northmoor rebuilds its lock', head = '') {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const outcome = readArticle(parseDocument(html), 'https://courier.example/lock');
  return outcome.ok ? outcome.value : { title: '', text: outcome.failure.code };
}
const H1 = '<h1 class="head">Northmoor rebuilds its lock</h1>';
const whole = STORY.join('\n\n');

test('the story goes on after a box of other stories, also where the box has texts of its own', () => {
  const box = `<div class="x1"><h2>More on this</h2>${OTHERS}</div>`;
  expect(read(`${H1}<div class="b">${p(ONE, TWO)}${box}${p(THREE, FOUR)}</div>`).text).toBe(whole);
});

test('a teaser in the box of its heading is no part of the story', () => {
  const box = `<div><div>Related</div><p><a href="/s">Ferry line adds a night crossing</a></p><p>${tell('Jory Penn')}</p></div>`;
  expect(read(`${H1}<div class="b">${p(...STORY)}${box}</div>`).text).toBe(whole);
});

test('another article below the story, with a headline set alike, is left out', () => {
  const next = `<h1 class="head">Ferry line adds a night crossing</h1>${p(tell('Jory Penn'), tell('Odile Tassin'), tell('Anna Lugina'))}`;
  expect(read(`<div>${H1}${p(...STORY)}${next}</div>`).text).toBe(whole);
});

test('a fact box and the words of a player that does not run are left out', () => {
  const box = `<div class="metro-factbox"><h2>The lock in figures</h2><p>It is ninety metres long, and older than the town hall, the market and the church.</p></div>`;
  const player =
    '<p>To view this video please enable JavaScript, and consider another browser that supports it.</p>';
  expect(read(`${H1}<div>${p(ONE, TWO)}${player}${box}${p(THREE, FOUR)}</div>`).text).toBe(whole);
});

test('a headline after its kicker, a byline, share links and a closing note are no part of the story', () => {
  const head =
    '<h1>Harbours - Northmoor rebuilds its lock</h1><p>By Ada Brandt - 11/18/19</p><p>Updated Nov 19, 9:41 AM</p>';
  const share = '<p><a href="/w">WhatsApp</a> <a href="/f">Facebook</a> <a href="/x">Copy</a></p>';
  const told = '<meta property="og:title" content="Northmoor rebuilds its lock">';
  const body = `<div>${head}${p(ONE, TWO)}${share}${p(THREE, FOUR)}<p>Updated at 1:23 p.m.</p></div>`;
  expect(read(body, 'Northmoor rebuilds its lock', told).text).toBe(whole);
});

test('teasers that outweigh a short story are not taken for it', () => {
  const feed = Array.from(
    { length: 12 },
    (_, i) =>
      `<li><h4><a href="/s/${i}">Another story of the day, number ${i}</a></h4><p>${tell(`Witness ${i}`)}</p></li>`,
  ).join('');
  expect(read(`<div>${H1}${p(ONE)}</div><div class="content"><ul>${feed}</ul></div>`).text).toBe(ONE);
});

const shared = (title: string): string => `<meta property="og:title" content="${title}">`;

test('the printed headline is given without kicker, logo and site', () => {
  const story = p(...STORY);
  const told = shared('Northmoor rebuilds its lock');
  expect(read(`<h1>Harbours - Northmoor rebuilds its lock</h1>${story}`, 'x', told).title).toBe(
    'Northmoor rebuilds its lock',
  );
  expect(
    read(
      `<h1>Harbours - Northmoor rebuilds its lock</h1>${story}`,
      'In the north: Northmoor rebuilds its lock - Courier',
    ).title,
  ).toBe('Northmoor rebuilds its lock');
  expect(
    read(
      `<h1>Northmoor lock inquiry: engineers are heard</h1>${story}`,
      'Northmoor lock inquiry LIVE: engineers are heard - Courier',
    ).title,
  ).toBe('Northmoor lock inquiry: engineers are heard');
  const logo = '<h1>Cour ier</h1><h1>Courier Courier Logo</h1>';
  expect(read(`${logo}${story}`, 'Northmoor rebuilds its lock - Courier', told).title).toBe(
    'Northmoor rebuilds its lock',
  );
  expect(
    read(`<h2>Northmoor rebuilds its lock</h2>${story}`, 'Courier :: Northmoor rebuilds its lock').title,
  ).toBe('Northmoor rebuilds its lock');
  expect(
    read(
      `<h1>Northmoor rebuilds its lock – Courier</h1>${story}`,
      'Northmoor rebuilds its lock – Courier',
      '<meta property="og:site_name" content="Courier">',
    ).title,
  ).toBe('Northmoor rebuilds its lock');
  expect(read(story, 'The all-weather, eco-friendly and low-cost lock').title).toBe(
    'The all-weather, eco-friendly and low-cost lock',
  );
});

test('lines of a headline are parted, and an overline that only <title> has is left out', () => {
  const story = p(...STORY);
  expect(
    read(
      `<h1>Northmoor rebuilds<br>its lock<div>Harbours</div></h1>${story}`,
      'Northmoor rebuilds its lock Harbours',
    ).title,
  ).toBe('Northmoor rebuilds its lock Harbours');
  expect(
    read(
      `<div>Vote in Northmoor - Council rebuilds the lock</div>${story}`,
      'Vote in Northmoor: Council rebuilds the lock | Courier',
      shared('Council rebuilds the lock'),
    ).title,
  ).toBe('Council rebuilds the lock');
});
