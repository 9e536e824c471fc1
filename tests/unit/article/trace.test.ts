import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { Trace } from '../../../lib/article/trace.ts';
import { parseDocument } from '../../../lib/cli/document.ts';
import { printTrace } from '../../../lib/cli/explain.ts';

const TOLD = [
  'The parish of Hollin voted on Monday to mend the old mill dam, after a debate that lasted until midnight and drew two hundred people.',
  'Warden Edda Lindqvist said that the work would begin in May, and that boats would have to take the northern channel until the autumn.',
  'The millers had asked for a later start; their head, Tom Aske, said that nine weeks without water would cost them a whole season.',
];
const page = () =>
  parseDocument(
    `<!doctype html><html lang="en"><head><title>Hollin mends its dam - Courier</title>
     <meta property="article:published_time" content="2026-03-02T09:00:00+01:00"></head><body>
     <form><input name="parentNode"></form>
     <main><h1>Hollin mends its dam</h1><p>By Ada Brandt</p><p>${TOLD[0]}</p>
     <figure><img src="d.jpg"><figcaption>The dam in spring.</figcaption></figure>
     <p>${TOLD[1]}</p><p>${TOLD[2]}</p>
     <h3>Related</h3><p><a href="/a">A bridge closes for a week of repairs</a></p><p><a href="/b">Two barges meet in fog</a></p>
     </main></body></html>`,
  );
const URL = 'https://courier.example/dam';

function explained() {
  const trace = new Trace();
  const read = readArticle(page(), URL, trace);
  return { trace, read };
}

const reasonFor = (trace: Trace, words: string) =>
  trace.steps.flatMap(({ name, notes }) =>
    notes.filter(({ text }) => text?.includes(words)).map(({ reason }) => `${name}: ${reason}`),
  );

test('each dropped block is noted under the step that dropped it, with its reason and its text', () => {
  const { trace } = explained();
  expect(reasonFor(trace, 'The dam in spring.')).toEqual(['boxes and captions: a caption']);
  expect(reasonFor(trace, 'Two barges')).toEqual(['other stories: headed as other stories']);
  for (const words of TOLD) expect(reasonFor(trace, words)).toEqual([]);
});

test('the sources of the headline and of the day are noted', () => {
  const { trace } = explained();
  expect(reasonFor(trace, 'Hollin mends its dam')).toContain('headline: the h1 that the page tells');
  expect(reasonFor(trace, '2026-03-02T09:00:00+01:00')).toContain(
    'dates: published, by a meta of publication',
  );
});

test('the steps are noted in the order in which they ran', () => {
  const { trace } = explained();
  const names = trace.steps.map(({ name }) => name);
  const expected = ['harden', 'metadata', 'headline', 'readability', 'choice', 'other stories', 'verdict'];
  expect(names.filter((name) => expected.includes(name))).toEqual(expected);
});

test('a page is read the same way whether anybody asks why or not', () => {
  expect(explained().read).toEqual(readArticle(page(), URL));
});

test('a printed trace has a line for each note, with the first words of its text and no control characters', () => {
  const trace = new Trace();
  trace.begin('boxes');
  trace.note('a caption', `\u001b[31m${'dam '.repeat(40)}`);
  trace.begin('lines');
  const [step, note, ...rest] = printTrace(trace.steps).split('\n');
  expect(step).toBe('boxes');
  expect(note).toMatch(/^ {2}a caption: \[31mdam dam [^\p{Cc}]*…$/u);
  expect(note?.length).toBeLessThan(100);
  expect(rest).toEqual(['lines', '  nothing']);
});
