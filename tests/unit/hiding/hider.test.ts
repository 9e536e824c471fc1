import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HIDDEN_ATTRIBUTE, Hider } from '../../../lib/hiding/hider.ts';
import { LAYOUTS } from '../article/pages/layouts.ts';
import { CHINESE_STORY } from '../article/pages/story.ts';

const LAYOUT = LAYOUTS['list in a side column with telling names'] ?? (() => '');
const LIST = '<ul><li><a href="/1">一条新闻</a></li><li><a href="/2">又一条新闻</a></li></ul>';

let window: Window;
let document: Document;
let hider: Hider;

beforeEach(() => {
  vi.useFakeTimers();
  window = new Window({ url: 'https://example.com/story' });
  document = window.document as unknown as Document;
  window.document.write(LAYOUT(CHINESE_STORY));
  hider = new Hider(document, window.MutationObserver as unknown as typeof MutationObserver);
});

afterEach(async () => {
  hider.set(false);
  vi.useRealTimers();
  await window.happyDOM.close();
});

const marked = (): string[] =>
  [...document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)].map((element) => element.className);
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2000);

function add(className: string, html: string, parent: Element = document.body): Element {
  const box = document.createElement('div');
  box.className = className;
  box.innerHTML = html;
  parent.append(box);
  return box;
}

/** Makes the document say that it is still being parsed, or is done. */
function setReadyState(state: DocumentReadyState): void {
  Object.defineProperty(document, 'readyState', { value: state, configurable: true });
  document.dispatchEvent(new window.Event('readystatechange') as unknown as Event);
}

/** How often the whole page was looked at: each time it is copied. */
const surveys = () => vi.spyOn(Object.getPrototypeOf(document) as Document, 'cloneNode').mock;

test('marks the list, and leaves the page as it was when switched off', () => {
  const before = document.documentElement.outerHTML;
  expect(hider.set(true)).toBe(1);
  expect(marked()).toEqual(['sidebar']);
  expect(hider.set(true)).toBe(1);
  expect(hider.set(false)).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('hides lists that come late, and none after it was switched off', async () => {
  hider.set(true);
  add('late', `<h3>猜你喜欢</h3>${LIST}`);
  await settle();
  expect(marked()).toContain('late');
  hider.set(false);
  add('later', `<h3>猜你喜欢</h3>${LIST}`);
  await settle();
  expect(marked()).toEqual([]);
});

test('hides a late list whose heading was there before', async () => {
  const box = add('waiting', '<h3>猜你喜欢</h3><div class="slot"></div>');
  hider.set(true);
  expect(marked()).toEqual(['sidebar']);
  add('items', LIST, box.querySelector('.slot') ?? box);
  await settle();
  expect(marked()).toContain('waiting');
});

test('what comes late and is no list stays, the story first of all', async () => {
  hider.set(true);
  add('own', `<p>${CHINESE_STORY.paragraphs[1]}</p>`, document.querySelector('.content') ?? document.body);
  add('comments', '<h3>评论</h3><p>写得好！</p>');
  await settle();
  expect(marked()).toEqual(['sidebar']);
});

test('late changes are looked at where they are, the whole page only a few times', async () => {
  const { calls } = surveys();
  hider.set(true);
  for (let i = 0; i < 40; i++) {
    add('late', `<h3>猜你喜欢</h3>${LIST}`);
    await settle();
  }
  expect(marked()).toHaveLength(41);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThan(10);
});

test('a page that is never quiet is looked at all the same', async () => {
  hider.set(true);
  add('late', `<h3>猜你喜欢</h3>${LIST}`);
  for (let i = 0; i < 20; i++) {
    add('noise', '');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(marked()).toContain('late');
});

test('acts as soon as the page is parsed', () => {
  const body = document.body.innerHTML;
  document.body.innerHTML = '';
  setReadyState('loading');
  expect(hider.set(true)).toBe(0);
  document.body.innerHTML = body;
  setReadyState('interactive');
  expect(marked()).toEqual(['sidebar']);
});

test('stays off when it was switched off before the page was parsed', async () => {
  setReadyState('loading');
  hider.set(true);
  hider.set(false);
  setReadyState('interactive');
  setReadyState('complete');
  await settle();
  expect(marked()).toEqual([]);
});

test('shows an element again that belongs to the story of the next page', async () => {
  hider.set(true);
  const sidebar = document.querySelector('.sidebar');
  const main = document.querySelector('.main');
  if (!sidebar || !main) throw new Error('layout');
  window.history.pushState({}, '', '/next');
  sidebar.innerHTML = main.innerHTML;
  main.innerHTML = '';
  await settle();
  expect(marked()).toEqual([]);
});
