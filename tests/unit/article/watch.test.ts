// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { isSameStory, watchStory } from '../../../lib/article/watch.ts';
import { fail, ok } from '../../../lib/outcome.ts';

const PARAGRAPHS = [
  'The ferry to Ellery sailed an hour late on Monday because its pilot had overslept.',
  'Nobody on board minded, the purser said, since the bar had opened on time.',
  'It is the third delay of the month, after two that were caused by fog.',
];
const STORY = { title: 'Ferry sails late', text: PARAGRAPHS.join('\n\n') };
const article = (told = STORY): Article => ({ ...told, url: '', published: null, paragraphs: [] });

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>a story</p>';
});
afterEach(() => vi.useRealTimers());

/** Changes the page, and lets the time of a burst pass. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
}

it('says at once that the page tells something else by now', () => {
  const onChanged = vi.fn();
  watchStory(document, STORY, () => ok(article({ ...STORY, title: 'Ferry sinks' })), onChanged);
  expect(onChanged).toHaveBeenCalledOnce();
});

it('says it once, when the page has changed to something else', async () => {
  const onChanged = vi.fn();
  const read = vi.fn(() => ok(article()));
  watchStory(document, STORY, read, onChanged);
  await change();
  expect(read).toHaveBeenCalledTimes(2);
  expect(onChanged).not.toHaveBeenCalled();

  read.mockReturnValue(ok(article({ title: 'Ferry sails late', text: 'Another text.' })));
  await change();
  await change();
  expect(onChanged).toHaveBeenCalledOnce();
});

it('says it when there is no story any more', async () => {
  const onChanged = vi.fn();
  const gone = fail({ code: 'not-an-article', reason: 'empty' } as const);
  const read = vi.fn().mockReturnValueOnce(ok(article())).mockReturnValue(gone);
  watchStory(document, STORY, read, onChanged);
  await change();
  expect(onChanged).toHaveBeenCalledOnce();
});

it('says nothing of a page that is no article, and tells what was read all the same', () => {
  const onChanged = vi.fn();
  const refused = fail({ code: 'not-an-article', reason: 'section', article: article() } as const);
  watchStory(document, STORY, () => refused, onChanged);
  expect(onChanged).not.toHaveBeenCalled();
});

it('looks at a restless page a few times and no more', async () => {
  const read = vi.fn(() => ok(article()));
  watchStory(document, STORY, read, vi.fn());
  for (let i = 0; i < 50; i++) await change();
  expect(read.mock.calls.length).toBeLessThan(10);
});

it('looks no more once it is stopped', async () => {
  const read = vi.fn(() => ok(article()));
  const stop = watchStory(document, STORY, read, vi.fn());
  document.body.append('more');
  stop();
  await change();
  expect(read).toHaveBeenCalledOnce();
});

it('takes a story for the same when next to nothing of it is another', () => {
  const [first = '', ...rest] = Array.from({ length: 12 }, (_, i) => `${PARAGRAPHS[0]} ${i}`);
  const long = { title: 'Ferry', text: [first, ...rest].join('\n\n') };
  expect(isSameStory(long, { ...long, text: ['Corrected.', ...rest].join('\n\n') })).toBe(true);
  expect(isSameStory(long, { ...long, text: rest.slice(3).join('\n\n') })).toBe(false);
  expect(isSameStory(long, { ...long, text: `${long.text}\n\n${'More of it. '.repeat(40)}` })).toBe(false);
  expect(isSameStory(long, { ...long, title: 'Another' })).toBe(false);
});
