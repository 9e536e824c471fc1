import { type Block, blocksOf, isLongParagraph } from '../blocks/block.ts';
import { headlineOf, titleEvidence } from './metadata/headline.ts';
import { type LinkedArticle, linkedData } from './metadata/json-ld.ts';
import { Metas } from './metadata/metas.ts';
import { noteMetadata } from './metadata/note.ts';
import { openCollapsed } from './page/collapsed.ts';
import { dropUnseen } from './page/harden.ts';
import { MAX_CHARACTERS } from './page/size.ts';
import type { Layout } from './page/layout.ts';
import { showTemplates, templatesOf } from './page/templates.ts';
import { alignBlocks } from './story/align.ts';
import { headlineIndex } from './story/lead.ts';
import { storyInOneBox } from './story/one-box.ts';
import { readabilityBlocks } from './story/readability.ts';
import { findStory, type Story } from './story/story.ts';
import { withoutUnseenWords } from './story/unseen-words.ts';
import type { Trace } from './trace.ts';

/** A page taken apart: what it says of itself, its blocks, and which of these are the story. */
export interface Located {
  metas: Metas;
  linked: LinkedArticle[];
  /** The types of what it describes, by its JSON-LD. */
  types: string[];
  title: string;
  /** All blocks of the page, in document order. */
  blocks: Block[];
  story: Story;
}

/**
 * Finds the story of a page.
 *
 * @param page a hardened page; its scripts and styles are taken out
 * @param thorough ask Readability where the story is not plain to see: surer, and on large pages slower by some tenths of a second
 * @param layout how the page is shown, where it is
 * @returns null for a page with more text than can be read
 */
export function locateStory(page: Document, thorough = true, trace?: Trace, layout?: Layout): Located | null {
  const metas = new Metas(page);
  const { articles: linked, types } = linkedData(page);
  if (trace) noteMetadata(trace, metas, linked);
  const templates = templatesOf(page);
  dropUnseen(page);
  const length = page.body?.textContent?.length ?? 0;
  if (length > MAX_CHARACTERS) return null;
  openCollapsed(page);
  const shown = page.body ? blocksOf(page.body) : [];
  const isHidden = !shown.some(isLongParagraph) && showTemplates(page, templates);
  const blocks = isHidden ? blocksOf(page.body) : shown;
  trace?.begin('headline');
  const title = headlineOf(page, blocks, titleEvidence(page, metas, linked), trace);
  const description = metas.get('og:description', 'description') ?? '';
  const headline = { text: title, index: headlineIndex(blocks, title) };
  const read =
    storyInOneBox(blocks, headline.index, trace) ??
    (thorough ? alignBlocks(readabilityBlocks(page, blocks, description, trace), blocks) : []);
  const told = { body: longestBody(linked), description };
  const story = findStory(read, blocks, headline, told, trace, layout);
  return {
    metas,
    linked,
    types,
    title,
    blocks,
    story: layout ? { ...story, blocks: withoutUnseenWords(story.blocks, layout) } : story,
  };
}

const longestBody = (linked: readonly LinkedArticle[]): string =>
  linked.map(({ articleBody = '' }) => articleBody).toSorted((a, b) => b.length - a.length)[0] ?? '';
