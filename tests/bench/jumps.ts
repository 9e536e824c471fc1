/**
 * `npm run --silent bench:jumps -- --list LIST.jsonl [--engine firefox] [--show]`: whether every span of a summary is found
 * again in its page, exactly.
 *
 * Each page is read in the browser, summarised, and each participant's first mention, statement, key sentence and event date
 * looked up in the page and marked. What is marked must be the span's words, letter for letter but for white space.
 * `--show` prints the spans that are not found in one place.
 */
import { parseArgs } from 'node:util';
import type { Article } from '../../lib/article/article.ts';
import { taggers } from '../../lib/cli/taggers.ts';
import { anchorOf } from '../../lib/grounding/anchor.ts';
import type { Outcome, ReadFailure } from '../../lib/outcome.ts';
import { summarise } from '../../lib/summarise.ts';
import type { Span, Summary } from '../../lib/summary.ts';
import { bundle } from '../run/bundle.ts';
import { eachPage } from './open-pages.ts';
import { listedPages } from './reading-pages.ts';

const { values } = parseArgs({
  options: {
    list: { type: 'string' },
    engine: { type: 'string', default: 'chromium' },
    show: { type: 'boolean', default: false },
  },
});
if (values.list === undefined)
  throw new Error(
    'usage: npm run --silent bench:jumps -- --list LIST.jsonl [--engine chromium|firefox] [--show]',
  );
const engine = values.engine === 'firefox' ? 'firefox' : 'chromium';

const bare = (text: string): string =>
  text.replace(/[\s\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '');

const spansOf = ({ text, statements, keySentences, eventDates, participants }: Summary): Span[] => [
  ...statements,
  ...keySentences,
  ...eventDates,
  ...participants.flatMap(({ name }) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ text: name, start, end: start + name.length }];
  }),
];

const count = { pages: 0, spans: 0, once: 0, several: 0, gone: 0, wrong: 0 };
const script = await bundle('tests/run/reader.ts', 'Lede');
await eachPage(
  await listedPages(values.list, []),
  async (tab, { id, url }) => {
    await tab.evaluate(`${script}\nglobalThis.marks = new Lede.Marks(document);`);
    const read = (await tab.evaluate(`Lede.readPage(document, ${JSON.stringify(url)})`)) as Outcome<
      Article,
      ReadFailure
    >;
    if (!read.ok) return;
    const article = read.value;
    count.pages++;
    for (const span of spansOf(await summarise(article, taggers))) {
      const anchor = anchorOf(article.text, span);
      const { places, marked } = (await tab.evaluate(`(() => {
        const { places } = Lede.showInPage(document, ${JSON.stringify(anchor)}, ({ shadowRoot }) => shadowRoot, marks);
        return { places, marked: [...(CSS.highlights.get('lede') ?? [])].map(String).join('') };
      })()`)) as { places: number; marked: string };
      count.spans++;
      if (places === 0) count.gone++;
      else if (places > 1) count.several++;
      else count.once++;
      const isRight = bare(marked) === bare(span.text).repeat(places);
      if (!isRight) count.wrong++;
      if (values.show && (places !== 1 || !isRight))
        console.log(id, places, isRight, JSON.stringify(span.text.slice(0, 80)));
    }
  },
  engine,
);
console.log(engine, count);
