/** The stages of a summary, and of reading a page, as work on texts of any length. */
import type { Article } from '../../lib/article/article.ts';
import { readArticle } from '../../lib/article/read.ts';
import { parseDocument } from '../../lib/cli/document.ts';
import { taggers } from '../../lib/cli/taggers.ts';
import { findEventDates } from '../../lib/dates/events.ts';
import { anchorOf } from '../../lib/grounding/anchor.ts';
import { chooseKeySentences } from '../../lib/keysentences/choose.ts';
import { loadLanguage } from '../../lib/languages/index.ts';
import type { NameMention } from '../../lib/names/mention.ts';
import { findCast } from '../../lib/participants/find.ts';
import { participantsOf, rankCast } from '../../lib/participants/rank.ts';
import { splitSentences } from '../../lib/sentences/split.ts';
import { SpeechContext } from '../../lib/statements/context.ts';
import { findStatements } from '../../lib/statements/find.ts';
import { markKeyStatements } from '../../lib/statements/key.ts';

export const LANGUAGES = ['zh', 'en', 'de', 'es', 'fr', 'pt', 'ru', 'ja', 'ko', 'ar'];

/** An article of one paragraph. */
export const articleWith = (title: string, text: string): Article => ({
  url: 'https://news.example/story',
  title,
  published: { iso: '2026-03-12', source: 'meta' },
  text,
  paragraphs: [{ start: 0, end: text.length, kind: 'paragraph' }],
});

/** Is called with each stage's name and work, and gives back what that returns. */
export type Measure = <T>(stage: string, work: () => T) => T;

/** The tagger is by far the slowest stage, and the same piece over and over is tagged the same. */
const TAGGED = 600;

/**
 * The stages of a summary in their order, each on what those before it make of a text of one piece over and over, of
 * about so many code units.
 */
export async function summaryStages(
  code: string,
): Promise<(piece: string, length: number, measure: Measure) => void> {
  const language = await loadLanguage(code);
  const tagger = await taggers.of(code);
  if (!language || !tagger) throw new Error(`no such language: ${code}`);
  return (piece, length, measure) => {
    const chunk = piece.repeat(Math.ceil(Math.min(TAGGED, length) / piece.length));
    const chunks = Math.ceil(length / chunk.length);
    const text = chunk.repeat(chunks);
    const { title, paragraphs } = articleWith(chunk.slice(0, 100), text);
    const sentences = measure('sentences', () => splitSentences(text, paragraphs, language));
    const inChunk = tagger.tag(chunk);
    const moved = (by: number): NameMention[] =>
      inChunk.map(({ start, end, kind, score }) => ({ start: start + by, end: end + by, kind, score }));
    const names = {
      title: tagger.tag(title),
      text: Array.from({ length: chunks }, (_, i) => moved(i * chunk.length)).flat(),
    };
    const cast = measure('participants', () => findCast(title, text, language, names));
    const { statements, groups } = measure('statements', () =>
      findStatements(new SpeechContext(text, paragraphs, sentences, cast, language)),
    );
    const participants = measure('salience', () =>
      participantsOf(
        rankCast([...cast, ...groups], {
          title,
          text,
          language,
          statements,
          byline: undefined,
          siteName: undefined,
        }),
      ),
    );
    measure('key statements', () => markKeyStatements(statements, participants, title, language));
    measure('dates', () => findEventDates(text, language, '2026-03-12', statements));
    measure('key sentences', () => chooseKeySentences(title, text, sentences, paragraphs, language));
    measure('anchors', () => statements.map((statement) => anchorOf(text, statement)));
  };
}

const PAGES: Record<string, (text: string) => string> = {
  'one paragraph': (text) => page('', `<p>${text}</p>`),
  'a title': (text) =>
    page(`<title>${text}</title><meta property="og:title" content="${text}">`, `<h1>${text}</h1>`),
  metadata: (text) =>
    page(
      `<meta name="author" content="${text}"><meta property="article:published_time" content="${text}">
      <meta property="og:site_name" content="${text}"><meta property="og:description" content="${text}">`,
      '',
    ),
  'small lines': (text) =>
    page(
      '',
      `<div class="byline">${text}</div><time datetime="${text}">${text}</time><figcaption>${text}</figcaption><h2>${text}</h2>`,
    ),
  'a list': (text) =>
    page('', `<ul>${`<li><a href="/a">${text.slice(0, 40)}</a></li>`.repeat(text.length / 40)}</ul>`),
  'class names': (text) => page('', `<div class="${text}" id="${text}"><p>Short.</p></div>`),
  'a script': (text) => page(`<script>var page = "${text}";</script>`, ''),
};

const STORY =
  '<p>The old lock of Northmoor opened on Tuesday after nine years of repair, the harbour office said, and boats went through it before noon.</p>';

const page = (head: string, body: string): string =>
  `<html lang="en"><head>${head}</head><body><article><h1>The lock opens</h1>${body}${STORY.repeat(5)}</article></body></html>`;

/** The work of a language's name tagger. */
export async function tagging(code: string): Promise<(text: string) => unknown> {
  const tagger = await taggers.of(code);
  return (text) => tagger?.tag(text);
}

/** Pages with a text in their different places. */
export const pagesWith = (text: string): [place: string, read: () => () => void][] =>
  Object.entries(PAGES).map(([place, html]) => [
    place,
    () => {
      const document = parseDocument(html(escaped(text)));
      return () => void readArticle(document, 'https://news.example/2026/03/12/lock');
    },
  ]);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What texts that do harm are made of, over and over. */
export const PIECES = [
  'x|中|ж|한|ع|1| |.|。|“|”|"|«|：|，|、|\u202e|\u0301|\ud83d',
  'Aa |A |1 |1. |1月|年|A. |Anna Aa, |the head of |said | said that |“a” |“A,” said |“|("',
  'Minister Anna Adler said, “No.” |Anna and |of the |on 1 |March ',
  '说|表示，|据|介绍，|王毅说：“|王毅、|局长|中国|的|网友|他说|“是。”|3月4日',
  'さんは|と述べた|という|「はい」と|氏|장관은 |라고 |“네”라고 말했다. |고 ',
  'сказал |что |министр |— сказал |по словам |قال |وزير |إن ',
  'dit |selon |laut |que |disse |dijo |der |— ',
].flatMap((row) => row.split('|'));

/** The same for the name tagger. */
export const TAGGED_PIECES = ['x', '中', '。', '“', 'Anna Adler, ', '王毅、'];
