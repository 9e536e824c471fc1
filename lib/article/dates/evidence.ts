import { type Block, isLongParagraph } from '../../blocks/block.ts';
import type { DateSource, PageDate } from '../../summary.ts';
import type { LinkedArticle } from '../metadata/json-ld.ts';
import type { Metas } from '../metadata/metas.ts';
import type { Story } from '../story/story.ts';
import type { Trace } from '../trace.ts';
import { isoOf, type Moment } from './moment.ts';
import { offsetIn } from './usual-zone.ts';

/** What a page offers to tell its dates. */
export interface DateEvidence {
  document: Document;
  metas: Metas;
  linked: readonly LinkedArticle[];
  /** The page's address. */
  url: string;
  /** All blocks of the page. */
  blocks: readonly Block[];
  story: Story;
  /** A publication time in one of the page's scripts. */
  script: string | undefined;
  /** The zone in which the page's readers know its dates, as tz names it: `Asia/Shanghai` for Chinese pages. */
  usualZone: string | undefined;
  /** 2/3/2026 is 3 February. */
  monthFirst: boolean;
  trace?: Trace | undefined;
}

/** Where the story stands among the page's blocks: its headline (-1 when it isn't printed), first and last paragraph. */
export interface Places {
  headline: number;
  first: number;
  last: number;
}

export function placesOf({ blocks, story }: Pick<DateEvidence, 'blocks' | 'story'>): Places {
  const first = story.blocks.find(isLongParagraph) ?? story.blocks[0];
  const last = story.blocks.at(-1);
  return {
    headline: story.headline ? blocks.indexOf(story.headline) : -1,
    first: first ? blocks.indexOf(first) : 0,
    last: last ? blocks.lastIndexOf(last) : 0,
  };
}

/** A date of the page, and where it stands. */
export interface Dated {
  moment: Moment;
  source: DateSource;
}

/** As the summary has it: a time without zone is of the zone that is usual. */
export function toPageDate({ moment, source }: Dated, usualZone: string | undefined): PageDate {
  const isOpen = moment.time !== undefined && moment.zone === undefined;
  const zone = isOpen && usualZone !== undefined ? offsetIn(usualZone, moment) : undefined;
  return zone === undefined
    ? { iso: isoOf(moment), source }
    : { iso: isoOf({ ...moment, zone }), zone: 'assumed', source };
}
