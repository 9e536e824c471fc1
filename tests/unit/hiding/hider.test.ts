import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HIDDEN_ATTRIBUTE, Hider } from '../../../lib/hiding/hider.ts';
import { LAYOUTS } from '../article/pages/layouts.ts';
import { CHINESE_STORY } from '../article/pages/story.ts';

const LAYOUT = 'list in a side column with telling names';

let window: Window;
let document: Document;
let hider: Hider;

beforeEach(() => {
  vi.useFakeTimers();
  window = new Window();
  document = window.document as unknown as Document;
  window.document.write(LAYOUTS[LAYOUT]?.(CHINESE_STORY) ?? '');
  hider = new Hider(document, window.MutationObserver as unknown as typeof MutationObserver);
});

afterEach(async () => {
  hider.set(false);
  vi.useRealTimers();
  await window.happyDOM.close();
});

const marked = (): Element[] => [...document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)];

test('marks the list, and leaves the page as it was when switched off', () => {
  const before = document.documentElement.outerHTML;
  expect(hider.set(true)).toBe(1);
  expect(marked().map((element) => element.className)).toEqual(['sidebar']);
  expect(hider.set(true)).toBe(1);
  expect(hider.set(false)).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('hides lists that come late, and none after it was switched off', async () => {
  const addLate = async (): Promise<void> => {
    const late = document.createElement('div');
    late.className = 'late';
    late.innerHTML =
      '<h3>猜你喜欢</h3><ul><li><a href="/1">一条新闻</a></li><li><a href="/2">又一条新闻</a></li></ul>';
    document.body.append(late);
    await vi.advanceTimersByTimeAsync(1000);
  };
  hider.set(true);
  await addLate();
  expect(marked().map((element) => element.className)).toContain('late');
  hider.set(false);
  await addLate();
  expect(marked()).toEqual([]);
});
