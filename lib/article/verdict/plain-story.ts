import { isLongParagraph, isMostlyLinks } from '../../blocks/block.ts';
import type { Located } from '../locate.ts';
import { addressShape } from './address.ts';
import { graphKind, type PageKind, typedKinds } from './types.ts';
import { weightOf } from './weigh.ts';

/** What a page that says that it is an article has, at least; and one that doesn't. Weights of long paragraphs. */
const CLAIMED = { weight: 1000, paragraphs: 3 };
const UNCLAIMED = { weight: 1500, paragraphs: 4 };
/** Saved pages have a site's root for their address; first pages have no such text. */
const AT_A_ROOT = { weight: 2000, share: 0.6 };

/** An article's page describes its pictures' lists and films, too; a page with many articles is a list of them. */
const BESIDE_ARTICLES: ReadonlySet<PageKind> = new Set(['article', 'section', 'video']);
const MOST_ARTICLES = 3;

/** From the headline to the first paragraph, in blocks, where nothing says that it is an article. */
const FARTHEST_LEAD = 16;
/** Of the blocks from the first long paragraph to the last one, the share of long paragraphs: posts, goods have less. */
const IN_A_ROW = 0.4;
/** Of the story's weight. */
const LEAST_LONG = 0.5;
const MOST_LINKED = 0.2;
const MOST_TITLES = 3;

/**
 * Whether a page is an article beyond doubt: long paragraphs in a row below the printed headline, nothing that speaks
 * for another kind in what it says of itself and in its address. Most stories are, and need no closer look.
 */
export function isPlainStory({ blocks, story, types, metas }: Located, url: string): boolean {
  const headline = story.headline ? blocks.indexOf(story.headline) : -1;
  if (headline < 0) return false;
  const own = new Set(story.blocks);
  const first = blocks.findIndex((block) => own.has(block) && isLongParagraph(block));
  if (first <= headline) return false;

  const kinds = typedKinds(types);
  const graph = graphKind(metas.get('og:type'));
  const articles = kinds.get('article') ?? 0;
  if ([...kinds.keys()].some((kind) => !BESIDE_ARTICLES.has(kind)) || articles > MOST_ARTICLES) return false;
  if (graph !== undefined && graph !== 'article') return false;
  const isClaimed = articles > 0 && !kinds.has('video');
  if (!isClaimed && (kinds.size > 0 || first - headline > FARTHEST_LEAD)) return false;
  const least = isClaimed ? CLAIMED : UNCLAIMED;

  const { paragraphs, long, whole, linked, titles, share } = measure(blocks, own);
  return (
    paragraphs >= least.paragraphs &&
    long >= Math.max(least.weight, whole * LEAST_LONG) &&
    linked <= whole * MOST_LINKED &&
    titles <= MOST_TITLES &&
    (isClaimed || share >= IN_A_ROW) &&
    isStoryAddress(url, !isClaimed && long >= AT_A_ROOT.weight && share >= AT_A_ROOT.share)
  );
}

/** Weights and counts of the story's blocks. */
function measure(blocks: Located['blocks'], own: ReadonlySet<Located['blocks'][number]>) {
  const sum = { paragraphs: 0, long: 0, whole: 0, linked: 0, titles: 0, share: 0 };
  let span = 0;
  for (const block of blocks) {
    if (sum.paragraphs > 0) span++;
    if (!own.has(block)) continue;
    const weight = weightOf(block);
    sum.whole += weight;
    sum.linked += weight * block.linkDensity;
    if (isMostlyLinks(block)) sum.titles++;
    if (!isLongParagraph(block)) continue;
    sum.long += weight;
    sum.paragraphs++;
    sum.share = sum.paragraphs / (span + 1);
  }
  return sum;
}

function isStoryAddress(url: string, atRoot: boolean): boolean {
  const { root, asks, folders } = addressShape(url);
  return (atRoot || !root) && !asks && [...folders].every((kind) => kind === 'article' || kind === 'section');
}
