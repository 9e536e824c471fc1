import { type Block, isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import { isWallPhrase, saysMoreIsHidden } from '../partial/wall-words.ts';
import { asksOfReader, excusesToReader, namesMissing } from './notices.ts';
import type { Places } from './places.ts';
import { recurring, strangers, topicOf } from './topic.ts';
import { MOSTLY_LINKS, SHORTEST_STORY, tellsSomething, weightOf } from './weigh.ts';
import { isViewCount } from './words/media.ts';
import { quotes, type Voice, voicesOf } from './words/voice.ts';
import { holdsMoment, isBylineLine, isMomentLine } from './words/story.ts';
import { greets, isCommentsHeading, isCountedComments } from './words/threads.ts';

/** Fewer paragraphs below linked lines are the story's own. */
const FEWEST_TEASERS = 4;

/** In blocks: a kicker, author and date. */
const ABOVE_HEADLINE = 3;
/** The same below it: author, share buttons, a picture's words. */
const FARTHEST_LEAD = 16;
const LONGEST_BYLINE = 70;

/** Shorter ones are badges: "For subscribers". */
const SHORTEST_WALL = 25;
const LONGEST_PRAISE = 600;

/** What is told, and how. */
export interface StoryShape {
  /** Of the story's sentences and paragraphs; without teasers, comments and what asks something of the reader. */
  told: number;
  /** Of the longest run of those that no linked title interrupts … */
  run: number;
  /** … and how many long paragraphs are in it. */
  paragraphs: number;
  /** How many texts are told. */
  sentences: number;
  /** How many of them quote. */
  quoting: number;
  /** The first of them. */
  first: Block | undefined;
  /** It begins right below the printed headline. */
  led: boolean;
  /** It stands below the linked title of another page. */
  belowTitle: boolean;
  /** A moment stands between the headline, or right above it, and the first of them. */
  dated: boolean;
  /** Who wrote it stands there. */
  bylined: boolean;
  /** One of the first greets. */
  greeting: boolean;
  /** Of what is told, the weight that speaks in a voice, quotations left out. */
  voices: Record<Voice, number>;
  /** Shares of the story's sentences that ask something of the reader, or excuse themselves, 0 to 1. */
  asking: number;
  excusing: number;
  /** Of the story's sentences, how many stand right below a link, and their share, 0 to 1. */
  belowLinks: number;
  belowLinksShare: number;
  /** A heading of the content, above the story's second sentence, says that something is missing. */
  missing: boolean;
  /** The share of the headline's words that recur in what is told, and of texts that have no word of another, 0 to 1. */
  recurring: number;
  strangers: number;
}

export function storyShape(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
  isTitle: readonly boolean[],
  isTeaser: readonly boolean[],
  headline: number,
  places: Places,
): StoryShape {
  const shape = {
    quoting: 0,
    told: 0,
    dated: false,
    bylined: false,
    run: 0,
    paragraphs: 0,
    led: false,
    asking: 0,
    excusing: 0,
    first: undefined as Block | undefined,
    voices: { you: 0, me: 0, said: 0, day: 0, asks: 0 },
    sentences: 0,
  };
  const nextTitle = isTitle.indexOf(true, headline + 1);
  const leadEnd = Math.min(headline + FARTHEST_LEAD + 1, nextTitle < 0 ? Infinity : nextTitle);
  const sentences = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    if (!block || !tellsSomething(block)) return false;
    // What follows the headline counts even where something else was taken for the story.
    const follows = headline >= 0 && index > headline && index < leadEnd;
    return own.has(block) || (follows && places.isContent(block.element));
  });
  const wall = wallAbove(blocks, own, sentences);
  const end = endOfTelling(blocks, own, sentences, places);
  const few = sentences.filter((index) => isTeaser[index]).length < FEWEST_TEASERS;
  const told: Block[] = [];
  let previous = -1;
  let run = 0;
  let paragraphs = 0;
  for (const index of sentences) {
    const block = blocks[index];
    if (!block || (isTeaser[index] && !few) || index >= end) continue;
    const weight = weightOf(block);
    if (excusesToReader(block.text)) shape.excusing += weight;
    if (asksOfReader(block.text) || isWallPhrase(block.text) || index > wall) {
      shape.asking += weight;
      continue;
    }
    if (isTitle.slice(previous + 1, index).includes(true)) run = paragraphs = 0;
    if (told.length === 0) {
      shape.first = block;
      shape.led = isLed(isTitle, headline, index);
      const from = headline < 0 ? index : Math.max(0, headline - ABOVE_HEADLINE);
      shape.dated = blocks.slice(from, index).some(tellsMoment);
      shape.bylined =
        headline >= 0 &&
        blocks
          .slice(headline + 1, index)
          .some(({ text }) => text.length <= LONGEST_BYLINE && isBylineLine(text));
    }
    previous = index;
    told.push(block);
    if (quotes(block.text)) shape.quoting++;
    shape.told += weight;
    for (const voice of voicesOf(block.text)) shape.voices[voice] += weight;
    run += weight;
    if (isLongParagraph(block)) paragraphs++;
    if (run > shape.run) Object.assign(shape, { run, paragraphs });
  }
  const topics = told.map(({ text }) => topicOf(text));
  const first = shape.first ? blocks.indexOf(shape.first) : -1;
  const whole = shape.told + shape.asking || 1;
  shape.sentences = told.length;
  const belowLinks = sentences.filter((index) => isBelowLink(blocks, index, headline)).length;
  const firstEnd = sentences[1] ?? sentences[0] ?? blocks.length;
  return {
    ...shape,
    recurring: recurring(
      topicOf(blocks[headline]?.text ?? ''),
      new Set(topics.flatMap((topic) => [...topic])),
    ),
    strangers: strangers(topics),
    belowTitle: first > 0 && isBelowTitle(isTitle, first, headline),
    belowLinks,
    belowLinksShare: belowLinks / (sentences.length || 1),
    greeting: told.slice(0, 2).some(({ text }) => greets(text)),
    missing: blocks.some(
      ({ kind, text, linkDensity, element }, index) =>
        index <= firstEnd &&
        kind === 'heading' &&
        linkDensity < MOSTLY_LINKS &&
        namesMissing(text) &&
        places.isContent(element),
    ),
    asking: shape.asking / whole,
    excusing: shape.excusing / whole,
  };
}

/**
 * A wall that stands above all of the story's sentences: what follows it praises the subscription. Infinity where there
 * is none, or where so much follows that it can't be all praise.
 */
function wallAbove(blocks: readonly Block[], own: ReadonlySet<Block>, sentences: readonly number[]): number {
  const wall = blocks.findIndex(
    (block) =>
      own.has(block) &&
      weightOf(block) >= SHORTEST_WALL &&
      saysMoreIsHidden(block.text) &&
      !holdsMoment(block.text),
  );
  const told = sentences.filter((index) => index !== wall);
  if (wall < 0 || told.some((index) => index < wall)) return Infinity;
  const praise = told.reduce((sum, index) => sum + (blocks[index] ? weightOf(blocks[index]) : 0), 0);
  return praise <= LONGEST_PRAISE ? wall : Infinity;
}

/** Comments are not what a page tells, unless it tells nothing else: where they begin, below a story, not a greeting. */
function endOfTelling(
  blocks: readonly Block[],
  own: ReadonlySet<Block>,
  sentences: readonly number[],
  places: Places,
): number {
  const [first = blocks.length] = sentences;
  const isSentence = new Set(sentences);
  let before = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    if (
      index < first
        ? own.has(block) && isCountedComments(block.text)
        : before >= SHORTEST_STORY && !isMostlyLinks(block) && isCommentsHeading(block.text)
    )
      return index;
    if (before >= SHORTEST_STORY && places.isComment(block.element)) return index;
    if (isSentence.has(index)) before += weightOf(block);
  }
  return blocks.length;
}

/** The link of a list's item, of a post's author; a line may stand between. */
function isBelowLink(blocks: readonly Block[], index: number, headline: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - 2); above--) {
    const block = blocks[above];
    if (!block || above === headline) return false;
    if (isMostlyLinks(block)) return true;
    if (tellsSomething(block)) return false;
  }
  return false;
}

/** Author and date may stand between. */
const isBelowTitle = (isTitle: readonly boolean[], first: number, headline: number): boolean =>
  [1, 2, 3].some((above) => first - above > headline && isTitle[first - above]);

/** Of the story, not of a film's uploading. */
const tellsMoment = ({ text, linkDensity }: Block): boolean =>
  linkDensity < MOSTLY_LINKS && isMomentLine(text) && !isViewCount(text);

const isLed = (isTitle: readonly boolean[], headline: number, first: number): boolean =>
  headline >= 0 &&
  first > headline &&
  first - headline <= FARTHEST_LEAD &&
  !isTitle.slice(headline + 1, first).includes(true);
