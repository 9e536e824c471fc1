import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
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
