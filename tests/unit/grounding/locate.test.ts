// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Anchor, anchorOf } from '../../../lib/grounding/anchor.ts';
import { locate } from '../../../lib/grounding/locate.ts';
import { PageText, type Run } from '../../../lib/grounding/page-text.ts';
import { textNodesOf } from '../../../lib/grounding/text-nodes.ts';

const STORY = '桥今天开通。\n\n市长说：“桥很好。”她感谢工人。\n\n工人说：“桥很好。”他们回家了。';

const at = (words: string, from = 0): Anchor => {
  const start = STORY.indexOf(words, from);
  return anchorOf(STORY, { start, end: start + words.length });
};

const open = ({ shadowRoot }: Element): ShadowRoot | null => shadowRoot;

function find(html: string, anchor: Anchor, isSeen: (runs: readonly Run[]) => boolean = () => true) {
  document.body.innerHTML = html;
  return locate(new PageText(textNodesOf(document, open)), anchor, isSeen);
}

const textOf = (runs: readonly Run[] | undefined): string =>
  (runs ?? []).map(({ node, start, end }) => node.data.slice(start, end)).join('|');

describe('locate', () => {
  it('finds words across elements and white space, and marks exactly them', () => {
    const found = find(
      '<p>桥今天开通。</p><p>市长说：“桥\n  <b>很 </b>好。”她感谢工人。</p>',
      at('桥很好。'),
    );
    expect(found).toMatchObject({ found: 'once' });
    expect(found.found === 'once' && found.places.map(textOf)).toEqual(['桥\n  |很 |好。']);
  });

  it('tells the same words apart by what stands around them', () => {
    const page = STORY.split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('');
    const first = find(page, at('桥很好。'));
    const second = find(page, at('桥很好。', STORY.indexOf('工人说')));
    expect([first, second].map((found) => found.found)).toEqual(['once', 'once']);
    const places = [first, second].map((found) =>
      found.found === 'changed' ? undefined : found.places[0]?.[0]?.node.data,
    );
    expect(places).toEqual(['市长说：“桥很好。”她感谢工人。', '工人说：“桥很好。”他们回家了。']);
  });

  it('tells whole paragraphs apart by their neighbours', () => {
    const story = 'A one.\n\nSame.\n\nB two.\n\nSame.\n\nC three.';
    const start = story.lastIndexOf('Same.');
    const found = find(
      story
        .split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join(''),
      anchorOf(story, { start, end: start + 5 }),
    );
    expect(found.found).toBe('once');
    expect(
      found.found === 'once' && found.places[0]?.[0]?.node.parentElement?.previousElementSibling?.textContent,
    ).toBe('B two.');
  });

  it('gives every place where nothing tells them apart', () => {
    const found = find(
      '<p>市长说：“桥很好。”她感谢工人。</p><p>市长说：“桥很好。”她感谢工人。</p>',
      at('桥很好。'),
    );
    expect(found).toMatchObject({ found: 'ambiguous' });
    expect(found.found === 'ambiguous' && found.places.length).toBe(2);
  });

  it('prefers what is shown to what is not', () => {
    const found = find('<p id="a">桥今天开通。</p><p id="b">桥今天开通。</p>', at('桥今天开通。'), (runs) =>
      runs.every(({ node }) => node.parentElement?.id === 'b'),
    );
    expect(found.found === 'once' && found.places[0]?.[0]?.node.parentElement?.id).toBe('b');
  });

  it('never takes words that only look alike', () => {
    expect(find('<p>市长说：“桥挺好。”</p>', at('桥很好。'))).toEqual({ found: 'changed' });
  });

  it('takes a few words for gone when they stand elsewhere in the page only', () => {
    expect(find('<nav>今天</nav><p>桥已经关闭。</p>', at('今天'))).toEqual({ found: 'changed' });
    expect(find('<nav>今天</nav><nav>今天</nav><p>桥已经关闭。</p>', at('今天'))).toEqual({
      found: 'changed',
    });
  });

  it('finds a few words where only one side of them is as it was', () => {
    for (const page of ['<nav>今天</nav><p>桥今天关闭。</p>', '<nav>今天</nav><p>新桥已于今天开通。</p>'])
      expect(find(page, at('今天'))).toMatchObject({ found: 'once' });
  });

  it('finds a few words behind any number of the same', () => {
    const found = find(`${'<nav>今天</nav>'.repeat(60)}<p id="story">桥今天开通。</p>`, at('今天'));
    expect(found.found === 'once' && found.places[0]?.[0]?.node.parentElement?.id).toBe('story');
  });

  it('reads no scripts, and shadow roots and slots where they are shown', () => {
    document.body.innerHTML =
      '<script>var story = "桥今天开通。"</script><my-story><span>今天</span></my-story>';
    const host = document.querySelector('my-story');
    host
      ?.attachShadow({ mode: 'open' })
      .append(
        ...['桥', document.createElement('slot'), '开通。'].map((part) =>
          typeof part === 'string' ? document.createTextNode(part) : part,
        ),
      );
    const found = locate(new PageText(textNodesOf(document, open)), at('桥今天开通。'), () => true);
    expect(found.found === 'once' && found.places.map(textOf)).toEqual(['桥|今天|开通。']);
  });

  it('finds nothing for an empty span', () => {
    expect(find('<p>桥</p>', { exact: ' ', prefix: '', suffix: '' })).toEqual({ found: 'changed' });
  });
});
