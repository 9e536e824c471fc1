import * as fc from 'fast-check';

/** A page made by chance: markup for its body, and a script that attaches shadow roots in it. */
export interface GeneratedPage {
  html: string;
  script: string;
}

const WORDS =
  'the ferry left harbour at noon and nobody asked why since its skipper had said that he would be back before dark 潮水 磨坊 昨天 开了 “yes” said Holmlund'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 40 })
  .map((words) => `${words.join(' ')}.`);

const STYLES = [
  '',
  '',
  '',
  '',
  'display:none',
  'visibility:hidden',
  'display:contents',
  'position:absolute;left:-9999px',
  'position:absolute;width:1px;height:1px;overflow:hidden',
  'position:fixed;bottom:0;width:200px',
  'float:right;width:30%',
  'font-size:0',
  'content-visibility:auto',
];
const INLINE = ['span', 'a', 'b', 'em', 'i', 'sup'];
const BLOCK = [
  'div',
  'section',
  'article',
  'p',
  'ul',
  'li',
  'blockquote',
  'figure',
  'h2',
  'aside',
  'news-part',
  'details',
  'table',
  'form',
];

const attributes = fc.record({
  style: fc.constantFrom(...STYLES),
  name: fc.constantFrom('', '', 'story', 'related', 'content', 'sr-only', 'slot-a'),
});

const element = (tag: string, { style, name }: { style: string; name: string }, inside: string): string =>
  `<${tag}${style && ` style="${style}"`}${name && ` class="${name}"`}>${inside}</${tag}>`;

const inline = fc
  .tuple(sentence, fc.option(fc.tuple(fc.constantFrom(...INLINE), attributes, sentence)), sentence)
  .map(([before, inner, after]) => `${before} ${inner ? element(...inner) : ''} ${after}`);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    inline.map((text) => `<p>${text}</p>`),
    inline,
    fc
      .tuple(fc.constantFrom(...BLOCK), attributes, fc.array(tie('tree'), { minLength: 1, maxLength: 6 }))
      .map(([tag, given, children]) => element(tag, given, children.join('\n'))),
  ),
}));

/** Every custom element gets a root, which shows its children in a slot, twice over or not at all. */
const ROOTS = [
  '<slot></slot>',
  '<p>In the shade of it all there was a line of text.</p><slot></slot>',
  '<p>Nothing else.</p>',
  '<div><slot name="none">Else</slot><slot></slot></div>',
];

export const generatedPage: fc.Arbitrary<GeneratedPage> = fc
  .tuple(fc.array(tree, { minLength: 2, maxLength: 12 }), fc.constantFrom(...ROOTS))
  .map(([parts, root]) => ({
    html: `<main><h1>The ferry left at noon</h1>${parts.join('\n')}</main>`,
    script: `document.querySelectorAll('news-part').forEach((host) => {
      host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(root)};
    });`,
  }));
