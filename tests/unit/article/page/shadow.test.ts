// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { hardenedPair } from '../../../../lib/article/page/harden.ts';

const openRoot = ({ shadowRoot }: Element): ShadowRoot | null => shadowRoot;

function attach(host: Element | null | undefined, html: string): ShadowRoot | undefined {
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = html;
  return root;
}

const composed = (): string => hardenedPair(document, openRoot).page.body.innerHTML;

beforeEach(() => {
  document.body.innerHTML = '';
});

it('puts what a root holds into its host', () => {
  document.body.innerHTML = '<story-page></story-page>';
  attach(document.querySelector('story-page'), '<p>One</p><p>Two</p>');
  expect(composed()).toBe('<story-page><p>One</p><p>Two</p></story-page>');
});

it('puts the children of a host into its slots, and drops the others', () => {
  document.body.innerHTML = '<div id="host"><b slot="b">bold</b>text<i slot="none">gone</i></div>';
  attach(
    document.querySelector('div'),
    '<p><slot></slot></p><slot name="b">nothing</slot><slot name="c">else</slot>',
  );
  expect(composed()).toBe('<div id="host"><p>text</p><b slot="b">bold</b>else</div>');
});

it('goes through roots in roots, and slots in slots', () => {
  document.body.innerHTML = '<outer-part><p>Light</p></outer-part>';
  const root = attach(document.querySelector('outer-part'), '<inner-part><slot></slot></inner-part>');
  attach(root?.querySelector('inner-part'), '<main><slot></slot></main>');
  expect(composed()).toBe('<outer-part><inner-part><main><p>Light</p></main></inner-part></outer-part>');
});

it('leaves the document as it was, and knows the originals of what it added', () => {
  document.body.innerHTML = '<story-page><i>light</i></story-page>';
  const root = attach(document.querySelector('story-page'), '<p>One <slot></slot></p>');
  const before = document.body.innerHTML + root?.innerHTML;
  const { page, originalOf } = hardenedPair(document, openRoot);
  const [p, i] = [page.querySelector('p'), page.querySelector('i')];
  expect(p && originalOf(p)).toBe(root?.querySelector('p'));
  expect(i && originalOf(i)).toBe(document.querySelector('i'));
  expect(document.body.innerHTML + root?.innerHTML).toBe(before);
});

it('stops where roots are nested beyond reason', () => {
  document.body.innerHTML = '<deep-part></deep-part>';
  let host = document.querySelector('deep-part');
  for (let i = 0; i < 300; i++)
    host = attach(host, '<p>x</p><div><deep-part></deep-part></div>')?.querySelector('deep-part') ?? null;
  const page = hardenedPair(document, openRoot).page;
  let depth = 0;
  for (let at = page.querySelector('deep-part'); at; at = at.querySelector('deep-part')) depth++;
  expect(depth).toBeGreaterThan(50);
  expect(depth).toBeLessThan(250);
});
